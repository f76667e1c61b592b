import pytest

from api.cli import progress


def test_plain_lines_where_there_is_no_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "SECONDS", 0.0)
    with progress.Bar("reading", total=3) as bar:
        bar.at(1)
        bar.at(2, total=4)
    assert capsys.readouterr().err.splitlines() == ["reading 1/3", "reading 2/4", "reading 2/4"]


def test_a_bar_on_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress.Bar("reading", total=2) as bar:
        bar.at(2)
    assert "2/2" in capsys.readouterr().err

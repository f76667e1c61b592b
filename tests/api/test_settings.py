from pathlib import Path

import pytest

from api.settings import Settings, load_settings, reference
from graph.errors import BadInput


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATUM_PORT", "9000")
    assert load_settings().port == 9000


def test_an_option_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATUM_PORT", "9000")
    assert load_settings(port=9001, host=None).port == 9001


@pytest.mark.parametrize(("name", "value"), [("PORT", "x"), ("WORKERS", "-1"), ("LOG_LEVEL", "LOUD")])
def test_a_bad_value_names_its_variable(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"RELATUM_{name}", value)
    with pytest.raises(BadInput, match=f"RELATUM_{name}"):
        load_settings()


def test_a_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATUM_STORE_PASSWORD", "hunter2")
    assert "hunter2" not in repr(load_settings())


def test_each_setting_is_described() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_each_setting_is_in_the_reference() -> None:
    page = Path("docs/reference/settings.md").read_text(encoding="utf-8")
    assert page == reference()
    assert all(f"`RELATUM_{name.upper()}`" in page for name in Settings.model_fields)

import pytest

from api.cli import ingest, main, search
from api.cli.ingest import _report
from api.version import VERSION
from graph.model import DocumentState, InputError, Job, JobState
from tests.api.cli.conftest import Command

COMMANDS = (
    "connect", "copy", "delete", "doctor", "export", "extract", "ingest", "reprocess", "search", "serve", "show",
    "stats", "worker",
)  # fmt: skip


def test_version(relatum: Command) -> None:
    assert relatum("--version").out == f"relatum {VERSION}\n"


def test_help_names_every_command(relatum: Command) -> None:
    said = relatum("--help").out
    assert all(f"  {name} " in said for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(relatum: Command, name: str) -> None:
    assert relatum(name, "--help").code == 0


@pytest.mark.parametrize("arguments", [["nothing"], ["connect", "A"], ["search", "--limit", "x"], ["show"]])
def test_a_wrong_call_is_one_line_and_exit_code_2(relatum: Command, arguments: list[str]) -> None:
    found = relatum(*arguments)
    assert (found.code, found.err.count("\n")) == (2, 1)
    assert "--help" in found.err


def test_a_domain_error_is_one_line_and_exit_code_2(relatum: Command) -> None:
    found = relatum("stats", "--store", "postgres://x")
    assert (found.code, found.err.count("\n")) == (2, 1)
    assert "sqlite:///" in found.err


def test_a_missing_store_says_how_to_make_one(relatum: Command) -> None:
    assert "relatum ingest" in relatum("stats").err


@pytest.mark.parametrize(
    ("error", "code"), [(KeyboardInterrupt(), 130), (RuntimeError("inside"), 2), (BrokenPipeError(), 0)]
)
def test_no_traceback_reaches_people(
    relatum: Command, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(search, "with_store", broken)
    monkeypatch.setattr(main.os, "dup2", lambda *_: None)
    found = relatum("search", "x")
    assert found.code == code
    assert "Traceback" not in found.err


def test_a_developer_may_see_the_traceback(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("inside")

    monkeypatch.setattr(search, "with_store", broken)
    monkeypatch.setenv("RELATUM_DEBUG", "1")
    with pytest.raises(RuntimeError):
        relatum("search", "x")


def test_the_process_ends_with_the_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main.sys, "argv", ["relatum", "nothing"])
    with pytest.raises(SystemExit) as ended:
        main.main()
    assert ended.value.code == 2


def test_a_long_list_of_errors_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    rows = tuple(InputError(f"line {number}", "bad_json", "It is not JSON.") for number in range(12))
    _report(Job("j", JobState.DONE, 0, dict.fromkeys(DocumentState, 0), (), 0, rows, "", ""))
    said = capsys.readouterr().err.splitlines()
    assert (len(said), said[-1]) == (11, "relatum: and 2 more; see them with --json")


def test_an_interrupted_ingest_says_how_to_go_on(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ingest, "with_store", interrupted)
    found = relatum("ingest", "articles")
    assert (found.code, "the same command goes on" in found.err) == (130, True)

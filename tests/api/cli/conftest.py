"""The command line on the small graph, in a folder of its own."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from api.cli.main import run
from graph.sqlite.store import SqliteStore
from tests.api.conftest import GRAPHS


@dataclass(frozen=True, slots=True)
class Result:
    """What a command gave."""

    code: int
    out: str
    err: str


Command = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder as the working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Gives logging back as it was: a command sets it up for its whole process."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def relatum(folder: Path, capfd: pytest.CaptureFixture[str], own_logging: None) -> Command:
    """Runs a command line."""

    def command(*arguments: str) -> Result:
        capfd.readouterr()
        code = run(arguments)
        printed = capfd.readouterr()
        return Result(code, printed.out, printed.err)

    return command


@pytest.fixture
def graph(folder: Path) -> Path:
    """The small graph where the commands look for it."""

    async def fill() -> None:
        store = await SqliteStore.open(folder / "relatum.db")
        await store.migrate()
        for each in GRAPHS:
            await store.put(each)
        await store.close()

    asyncio.run(fill())
    return folder / "relatum.db"

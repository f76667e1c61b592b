"""Empty stores by their URL, which other processes open too, and articles to feed them."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from graph.ingest.readers.read import read_paths
from graph.ingest.submit import submit
from graph.ingest.worker import Worker
from tests.contract.stores import Store, open_neo4j, open_sqlite
from tests.fakes.diary import Diary
from tests.fakes.extractor import FakeExtractor
from tests.faults.running import exported, written

Place = tuple[Store, str]
NAMES = ["Ann Roe", "Bob Low", "Cy Moss", "Dee Fox", "Eve Hart", "Flo Penn", "Gus Reed"]


@pytest.fixture(params=["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
async def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Callable[[], Awaitable[Place]]]:
    """Makes an empty store, each time it is called, and says where it is."""
    opened: list[Store] = []

    async def make() -> Place:
        if request.param == "sqlite":
            folder = tmp_path / str(len(opened))
            folder.mkdir()
            store, url = await open_sqlite(folder), f"sqlite:///{folder / 'store.db'}"
        else:
            address = request.getfixturevalue("neo4j_address")
            store, url = await open_neo4j(address), address.url
        opened.append(store)
        return store, url

    yield make
    for store in opened:
        await store.close()


@pytest.fixture
async def wanted(lines: list[str], tmp_path: Path) -> bytes:
    """The export of an undisturbed ingest by one worker, in this process, on SQLite: every other must give the same."""
    (tmp_path / "undisturbed").mkdir()
    store = await open_sqlite(tmp_path / "undisturbed")
    await submit(store, read_paths([written(tmp_path / "undisturbed", lines)]))
    await Worker(store, FakeExtractor(), name="w", observer=Diary()).drain()
    export = await exported(store)
    await store.close()
    return export


@pytest.fixture
def lines() -> list[str]:
    """Two dozen articles as JSON lines, about the same few people."""
    return [
        json.dumps({"key": f"article {n}", "published_at": f"2019-03-{n % 28 + 1:02}", "text": text(n)})
        for n in range(24)
    ]


def text(n: int) -> str:
    """A text of three sentences; numbers far apart say the same."""
    one, two, three = (NAMES[(n * step) % 7] for step in (1, 2, 3)) if n % 7 else NAMES[:3]
    verb = ("met", "sacked", "hired")[n % 3]
    return f"{one} {verb} {two}. {two} met {three}. Article {n} ends here."

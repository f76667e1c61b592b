"""Empty stores by their URL, which other processes open too, and articles to feed them."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.contract.stores import Store, open_neo4j, open_sqlite

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

"""The fixture that runs a case on every store."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.contract.stores import Store, join_neo4j, open_neo4j, open_sqlite

ENGINES = ["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The name of the store under test."""
    return str(request.param)


@pytest.fixture
async def store(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store."""
    if engine == "sqlite":
        opened = await open_sqlite(tmp_path)
    else:
        opened = await open_neo4j(request.getfixturevalue("neo4j_address"))
    yield opened
    await opened.close()


@pytest.fixture
def join(engine: str, store: Store, request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Awaitable[Store]]:
    """Opens the same store once more, as another process would; the caller closes it."""

    async def again() -> Store:
        if engine == "sqlite":
            return await open_sqlite(tmp_path)
        return await join_neo4j(request.getfixturevalue("neo4j_address"))

    return again

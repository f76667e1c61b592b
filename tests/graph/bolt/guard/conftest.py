"""A real server with the small world on it, and a secret beside it."""

from collections.abc import Iterator

import pytest
from neo4j import Driver

from tests.contract.stores import open_neo4j
from tests.contract.world import WORLD
from tests.servers.address import Address
from tests.servers.wipe import connect

SECRET = "only-for-the-service"


@pytest.fixture
async def world(neo4j_address: Address) -> Address:
    """The server, filled."""
    store = await open_neo4j(neo4j_address)
    for graph in WORLD:
        await store.put(graph)
    await store.close()
    with connect(neo4j_address) as driver:
        driver.execute_query("CREATE (:CallerKey {id: 'k1', digest: $secret})", secret=SECRET)
    return neo4j_address


@pytest.fixture
def driver(world: Address) -> Iterator[Driver]:
    """A driver on it."""
    with connect(world) as opened:
        yield opened

"""Opens each store empty, for cases that every store must pass."""

from pathlib import Path
from typing import Protocol

from graph.bolt.store import BoltStore
from graph.keys import KeyStore
from graph.queue import DocumentQueue
from graph.sqlite.store import SqliteStore
from graph.store import GraphStore
from tests.servers.address import Address
from tests.servers.wipe import connect


class Store(GraphStore, DocumentQueue, KeyStore, Protocol):
    """All three ports in one object, as the concrete stores are."""


async def open_sqlite(folder: Path) -> Store:
    """A new file, migrated."""
    store = await SqliteStore.open(folder / "store.db")
    await store.migrate()
    return store


async def open_neo4j(address: Address) -> Store:
    """The server without data, migrated; what an earlier case migrated stays, which saves seconds a case."""
    with connect(address) as driver, driver.session(database=address.database) as session:
        session.run("MATCH (n) WHERE NOT n:Migration AND NOT n:Latch DETACH DELETE n").consume()
    return await join_neo4j(address)


async def join_neo4j(address: Address) -> Store:
    """One more connection to the same data."""
    store = await BoltStore.open(
        address.uri, user=address.user, password=address.password, database=address.database, seconds=20
    )
    await store.migrate()
    return store

"""Stores on the real server: an empty, migrated one for each test."""

from collections.abc import AsyncIterator, Awaitable
from typing import Protocol

import pytest

from graph.bolt import BoltStore
from tests.servers.address import Address

PATIENT = 20.0
"""Seconds that a call may take on a busy machine; what is said of the deadline itself is tested with the real one."""


class Opener(Protocol):
    """Opens a store that is closed after the test; `seconds` without an answer end a call."""

    def __call__(self, address: Address, *, seconds: float = PATIENT) -> Awaitable[BoltStore]: ...


@pytest.fixture
async def opened() -> AsyncIterator[Opener]:
    """Opens stores and closes them after the test."""
    stores: list[BoltStore] = []

    async def open_(address: Address, *, seconds: float = PATIENT) -> BoltStore:
        store = await BoltStore.open(
            address.uri, user=address.user, password=address.password, database=address.database, seconds=seconds
        )
        stores.append(store)
        return store

    yield open_
    for store in stores:
        await store.close()


@pytest.fixture
async def store(empty_neo4j: Address, opened: Opener) -> BoltStore:
    """A store on the emptied database, migrated."""
    store = await opened(empty_neo4j)
    await store.migrate()
    return store

"""A server that is killed, frozen or gone: nothing acknowledged is lost, calls end in time, the same store recovers."""

import asyncio
import itertools
import time

import pytest

from graph.bolt import BoltStore
from graph.bolt.link import DEADLINE
from graph.errors import StoreMisconfigured, StoreUnavailable
from graph.model import DocumentGraph, DocumentState
from tests.builders import document_graph, new_document, queued
from tests.graph.bolt.conftest import Opener
from tests.servers.find import Server
from tests.servers.wipe import wipe

pytestmark = [pytest.mark.neo4j, pytest.mark.faults]

# The server is started in the main thread and not beside the loop: it ends with the thread that started it.

IN_TIME = 2.5
"""Seconds: the two of the port, and what a busy machine adds."""


@pytest.fixture
async def store(own_neo4j: Server, opened: Opener) -> BoltStore:
    """A store on a server that this file may kill, with the deadline that users have; migrated anew."""
    wipe(own_neo4j.address)
    store = await opened(own_neo4j.address, seconds=DEADLINE)
    await store.migrate()
    return store


def graph(number: int) -> DocumentGraph:
    """A document about someone new who met one of three that all documents share."""
    shared = ("Ann Roe", "Bob Lee", "Eva Lund")[number % 3]
    return document_graph(f"k{number}", (f"Person Number{number}", "met_with", shared), ("Ann Roe", "knows", shared))


async def ends_in_time(store: BoltStore) -> None:
    """One call of each kind ends with StoreUnavailable within the port's two seconds."""
    for call in (store.ping, store.stats, lambda: store.put(graph(0)), lambda: store.claim("w", limit=1, now=0.0)):
        started = time.monotonic()
        with pytest.raises(StoreUnavailable):
            await call()
        assert time.monotonic() - started < IN_TIME


async def test_killed_server_loses_nothing_acknowledged_and_the_store_recovers(
    own_neo4j: Server, store: BoltStore
) -> None:
    acknowledged: list[DocumentGraph] = []
    many, refused = asyncio.Event(), asyncio.Event()

    async def write(numbers: range) -> None:
        for number in numbers:
            try:
                await store.put(graph(number))
            except StoreUnavailable:
                refused.set()
                return
            acknowledged.append(graph(number))
            if len(acknowledged) == 20:
                many.set()

    writers = [asyncio.create_task(write(range(start, 10_000, 3))) for start in range(3)]
    await many.wait()
    own_neo4j.kill()
    await asyncio.gather(*writers)
    assert refused.is_set()
    await ends_in_time(store)

    own_neo4j.start()
    kept = [one async for one in store.export_graphs()]
    assert all(one in kept for one in acknowledged)
    # What was sent again after a lost answer changes nothing: every count is that of the documents kept.
    for one in acknowledged[-3:]:
        assert (await store.put(one)).statements_added == 0
    await counts_are_right(store, kept)


async def counts_are_right(store: BoltStore, kept: list[DocumentGraph]) -> None:
    said = list(itertools.chain.from_iterable(one.statements for one in kept))
    edges = [edge async for edge in store.export_relationships()]
    assert sum(edge.statements for edge in edges) == len(said)
    assert {edge.id for edge in edges} == {statement.relationship_id for statement in said}
    async for entity in store.export_entities():
        assert entity.documents == sum(entity.id == a.entity_id for one in kept for a in one.appearances)
        assert entity.degree == sum(entity.id in (edge.subject_id, edge.object_id) for edge in edges)


async def test_frozen_server_does_not_hold_a_call(own_neo4j: Server, store: BoltStore) -> None:
    await store.put(graph(1))
    own_neo4j.freeze()
    try:
        await ends_in_time(store)
    finally:
        own_neo4j.thaw()
    assert (await store.put(graph(2))).statements_added == 2


async def test_lease_outlives_the_server(own_neo4j: Server, store: BoltStore) -> None:
    await store.create_job("job", created_at="2020-01-01T00:00:00+00:00")
    await store.submit("job", [queued("job", 0, new_document("k0"))])
    (lease,) = await store.claim("w", limit=1, now=0.0)
    own_neo4j.kill()
    with pytest.raises(StoreUnavailable):
        await store.put(graph(0), lease=lease)
    own_neo4j.start()
    await store.put(graph(0), lease=lease)
    job = await store.close_job("job")
    assert job.counts[DocumentState.DONE] == job.total == 1


async def test_wrong_password_and_database_are_named(own_neo4j: Server, store: BoltStore) -> None:
    address = own_neo4j.address
    for wrong, words in (({"password": "wrong-password"}, "password"), ({"database": "nosuch"}, "database")):
        given = {"user": address.user, "password": address.password} | wrong
        other = await BoltStore.open(address.uri, **given)
        with pytest.raises(StoreMisconfigured, match=words):
            await other.ping()
        await other.close()


async def test_nobody_listens() -> None:
    store = await BoltStore.open("neo4j://127.0.0.1:1", user="neo4j", password="x")
    await ends_in_time(store)
    await store.close()

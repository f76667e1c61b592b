"""Several writers and claimers at once: nothing is lost, doubled or counted wrong."""

import asyncio
import random
from collections.abc import Awaitable, Callable

from graph.errors import LeaseLost
from graph.model import DocumentGraph, DocumentState, JobState
from tests.builders import document_graph, new_document, queued
from tests.contract.answers import answers, exports
from tests.contract.stores import Store
from tests.contract.world import WORLD, memory

Join = Callable[[], Awaitable[Store]]
JOB = "018f0000-0000-7000-8000-000000000001"
PEOPLE = ("Ann Roe", "Bob Lee", "Eva Lund", "Carl Bohm", "Zoë Ångström")


def overlapping(count: int) -> list[DocumentGraph]:
    """Documents that are all about the same five people."""
    chance = random.Random(3)
    made = []
    for number in range(count):
        pairs = [chance.sample(PEOPLE, 2) for _ in range(3)]
        made.append(document_graph(f"k{number % 15}", *((one, "met_with", other) for one, other in pairs)))
    return made


async def test_counts_are_right_after_four_writers(store: Store, join: Join) -> None:
    graphs = [graph for number, graph in enumerate(overlapping(15))]
    stores = [store, *[await join() for _ in range(3)]]

    async def write(number: int) -> None:
        for graph in graphs[number::4] + graphs[(number + 1) % 4 :: 4]:
            await stores[number].put(graph)

    await asyncio.gather(*(write(number) for number in range(4)))
    assert await answers(store) == await answers(await memory(*graphs))
    for one in stores[1:]:
        await one.close()


async def test_counts_are_right_after_writers_and_deleters(store: Store, join: Join) -> None:
    graphs = overlapping(15)
    for graph in graphs:
        await store.put(graph)
    other = await join()
    deleted, changed = graphs[:5], overlapping(30)[15:]
    await asyncio.gather(
        *(store.delete_document(graph.document.id) for graph in deleted),
        *(other.put(graph) for graph in changed[5:]),
    )
    assert await exports(store) == await exports(await memory(*changed[5:]))
    await other.close()


async def test_one_document_written_by_many_is_one_of_what_they_wrote(store: Store, join: Join) -> None:
    other = await join()
    versions = [document_graph("k", *graph_facts) for graph_facts in _versions()]
    await asyncio.gather(*((store if n % 2 else other).put(graph) for n, graph in enumerate(versions)))
    found = await exports(store)
    assert found in [await exports(await memory(graph)) for graph in versions]
    await other.close()


def _versions() -> list[list[tuple[str, str, str]]]:
    return [
        [(PEOPLE[n % 5], "met_with", PEOPLE[(n + 1) % 5]), ("Ann Roe", "knows", PEOPLE[1 + n % 4])] for n in range(8)
    ]


async def test_reading_while_writing_sees_whole_documents(store: Store) -> None:
    done = asyncio.Event()

    async def write() -> None:
        for graph in WORLD * 2:
            await store.put(graph)
        done.set()

    async def read() -> None:
        while not done.is_set():
            async for graph in store.export_graphs():
                assert graph in WORLD
            await asyncio.sleep(0.01)

    await asyncio.gather(write(), read())
    assert await exports(store) == await exports(await memory())


async def test_every_document_is_claimed_once(store: Store, join: Join) -> None:
    await store.create_job(JOB, created_at="2026-01-01T00:00:00+00:00")
    await store.submit(JOB, [queued(JOB, number, new_document(f"k{number}")) for number in range(60)])
    stores = [store, *[await join() for _ in range(3)]]
    claimed: list[str] = []

    async def work(number: int) -> None:
        while leases := await stores[number].claim(f"w{number}", limit=4, now=0.0):
            claimed.extend(lease.queued.id for lease in leases)
            await asyncio.gather(*(stores[number].finish(lease, DocumentState.UNCHANGED) for lease in leases))

    await asyncio.gather(*(work(number) for number in range(4)))
    assert (len(claimed), len(set(claimed))) == (60, 60)
    assert (await store.close_job(JOB)).state is JobState.DONE
    for one in stores[1:]:
        await one.close()


async def test_of_two_that_finish_one_lease_one_wins(store: Store, join: Join) -> None:
    await store.create_job(JOB, created_at="2026-01-01T00:00:00+00:00")
    await store.submit(JOB, [queued(JOB, 0, new_document("k"))])
    (lease,) = await store.claim("w", limit=1, now=0.0)
    other = await join()
    graph = document_graph("k", ("Ann Roe", "met_with", "Bob Lee"))
    results = await asyncio.gather(store.put(graph, lease=lease), other.put(graph, lease=lease), return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["LeaseLost", "WriteResult"]
    assert any(isinstance(result, LeaseLost) for result in results)
    await other.close()


async def test_jobs_made_and_filled_at_once(store: Store, join: Join) -> None:
    other = await join()
    await asyncio.gather(*(one.create_job(JOB, created_at="2026") for one in (store, other)))
    rows = [queued(JOB, number, new_document(f"k{number}")) for number in range(10)]
    await asyncio.gather(*(one.submit(JOB, rows) for one in (store, other)))
    job = await store.job(JOB)
    assert job is not None
    assert (job.total, job.counts[DocumentState.QUEUED]) == (10, 10)
    await other.close()

"""A queued document is leased to one worker at a time, in order, and only its holder may end it."""

import pytest

from graph.errors import LeaseLost
from graph.model import DocumentState, JobState, Lease, Queued
from graph.queue import LEASE_SECONDS
from tests.builders import document_graph, entity_id, new_document, queued
from tests.contract.answers import exports
from tests.contract.stores import Store

ONE, TWO = "018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000002"


async def job(store: Store, job_id: str, *keys: str) -> list[Queued]:
    """A job with a document of each key; equal keys are versions of one document."""
    await store.create_job(job_id, created_at="2026-01-01T00:00:00+00:00")
    rows = [queued(job_id, order, new_document(key, f"Version {order} in {job_id}")) for order, key in enumerate(keys)]
    await store.submit(job_id, rows)
    return rows


def places(leases: tuple[Lease, ...]) -> list[tuple[str, int]]:
    return [(lease.queued.job_id, lease.queued.order) for lease in leases]


async def test_the_oldest_job_goes_first_then_order(store: Store) -> None:
    await job(store, TWO, "x", "y")
    await job(store, ONE, "a", "b", "c")
    assert places(await store.claim("w", limit=2, now=0.0)) == [(ONE, 0), (ONE, 1)]
    assert places(await store.claim("w", limit=2, now=0.0)) == [(ONE, 2), (TWO, 0)]
    assert places(await store.claim("w", limit=9, now=0.0)) == [(TWO, 1)]
    assert await store.claim("w", limit=9, now=0.0) == ()


async def test_a_lease_says_who_and_until_when(store: Store) -> None:
    await job(store, ONE, "a", "b")
    one, other = await store.claim("host:1:2", limit=2, now=100.0)
    assert (one.worker, one.expires, one.alone) == ("host:1:2", 100.0 + LEASE_SECONDS, False)
    assert one.token != other.token
    assert one.queued.state is DocumentState.RUNNING


async def test_nothing_is_claimed_with_no_limit(store: Store) -> None:
    await job(store, ONE, "a")
    assert await store.claim("w", limit=0, now=0.0) == ()


async def test_only_the_jobs_asked_for(store: Store) -> None:
    await job(store, ONE, "a")
    await job(store, TWO, "b")
    assert places(await store.claim("w", limit=9, now=0.0, jobs=[TWO])) == [(TWO, 0)]
    assert await store.claim("w", limit=9, now=0.0, jobs=[TWO, "no-such-job"]) == ()
    assert places(await store.claim("w", limit=9, now=0.0, jobs=[TWO, ONE])) == [(ONE, 0)]


async def test_versions_of_one_document_go_one_by_one_in_order(store: Store) -> None:
    await job(store, ONE, "a", "b", "a", "a")
    first = await store.claim("w", limit=9, now=0.0)
    assert places(first) == [(ONE, 0), (ONE, 1)]
    assert await store.claim("w2", limit=9, now=0.0) == ()
    await store.finish(first[0], DocumentState.UNCHANGED)
    second = await store.claim("w", limit=9, now=0.0)
    assert places(second) == [(ONE, 2)]
    await store.put(document_graph("a", ("Ann Roe", "met_with", "Bob Lee")), lease=second[0])
    assert places(await store.claim("w", limit=9, now=0.0)) == [(ONE, 3)]


async def test_versions_in_the_job_asked_for_go_one_by_one(store: Store) -> None:
    await job(store, ONE, "a", "b", "a", "a")
    assert places(await store.claim("w", limit=9, now=0.0, jobs=[ONE])) == [(ONE, 0), (ONE, 1)]
    assert await store.claim("w2", limit=9, now=0.0, jobs=[ONE]) == ()


async def test_versions_in_two_jobs_go_in_order(store: Store) -> None:
    await job(store, TWO, "a", "b")
    await job(store, ONE, "b")
    assert places(await store.claim("w", limit=9, now=0.0)) == [(ONE, 0), (TWO, 0)]


async def test_an_older_version_of_another_job_goes_first(store: Store) -> None:
    await job(store, ONE, "a", "b")
    await job(store, TWO, "b", "c")
    leases = await store.claim("w", limit=9, now=0.0, jobs=[TWO])
    assert places(leases) == [(ONE, 1), (TWO, 1)]
    await store.finish(leases[0], DocumentState.UNCHANGED)
    assert places(await store.claim("w", limit=9, now=0.0, jobs=[TWO])) == [(TWO, 0)]


async def test_a_lease_runs_out(store: Store) -> None:
    await job(store, ONE, "a")
    (first,) = await store.claim("slow", limit=1, now=0.0)
    assert await store.claim("quick", limit=1, now=LEASE_SECONDS - 0.1) == ()
    (second,) = await store.claim("quick", limit=1, now=LEASE_SECONDS + 0.1)
    assert (second.queued.id, second.queued.attempts, second.alone) == (first.queued.id, 0, False)
    assert second.token != first.token


async def test_a_heartbeat_prolongs(store: Store) -> None:
    await job(store, ONE, "a", "b")
    one, other = await store.claim("w", limit=2, now=0.0)
    assert await store.heartbeat("w", [one.token], now=10.0) == (one.token,)
    (taken,) = await store.claim("w2", limit=9, now=LEASE_SECONDS + 5)
    assert taken.queued.id == other.queued.id
    assert await store.heartbeat("w", [other.token, one.token, "no-such-token"], now=20.0) == (one.token,)
    assert await store.heartbeat("someone else", [one.token], now=20.0) == ()
    assert await store.heartbeat("w", [], now=20.0) == ()


async def test_the_dead_lose_their_leases_at_once(store: Store) -> None:
    await job(store, ONE, "a", "b")
    await store.claim("dead", limit=1, now=0.0)
    await store.claim("alive", limit=1, now=0.0)
    assert await store.workers() == ("alive", "dead")
    (lease,) = await store.claim("new", limit=9, now=1.0, dead=["dead", "unknown"])
    assert (lease.queued.order, lease.queued.attempts) == (0, 0)
    assert await store.workers() == ("alive", "new")


async def test_finishing_ends_a_lease(store: Store) -> None:
    await job(store, ONE, "a")
    (lease,) = await store.claim("w", limit=1, now=0.0)
    await store.finish(lease, DocumentState.FAILED, error="No.")
    assert await store.workers() == ()
    assert await store.heartbeat("w", [lease.token], now=0.0) == ()
    with pytest.raises(LeaseLost):
        await store.finish(lease, DocumentState.UNCHANGED)
    (row,) = await store.queued(ONE, limit=1)
    assert (row.state, row.error) == (DocumentState.FAILED, "No.")


async def test_a_lost_lease_ends_nothing(store: Store) -> None:
    await job(store, ONE, "a")
    (lost,) = await store.claim("slow", limit=1, now=0.0)
    (held,) = await store.claim("quick", limit=1, now=1000.0)
    with pytest.raises(LeaseLost):
        await store.finish(lost, DocumentState.FAILED, error="No.")
    assert await store.release(lost, died=True) == 0
    assert await store.heartbeat("slow", [lost.token], now=1000.0) == ()
    assert await store.heartbeat("quick", [held.token], now=1000.0) == (held.token,)


async def test_a_released_document_waits_again(store: Store) -> None:
    await job(store, ONE, "a", "b")
    (lease,) = await store.claim("w", limit=1, now=0.0)
    assert await store.release(lease) == 0
    assert await store.workers() == ()
    again = await store.claim("w", limit=9, now=0.0)
    assert (places(again), again[0].alone) == ([(ONE, 0), (ONE, 1)], False)
    assert await store.release(lease) == 0


async def test_one_that_killed_its_worker_runs_alone_in_its_turn(store: Store) -> None:
    await job(store, ONE, "a", "b", "c")
    leases = await store.claim("w", limit=3, now=0.0)
    assert await store.release(leases[1], died=True) == 1
    await store.release(leases[0])
    await store.release(leases[2])
    first = await store.claim("w", limit=3, now=0.0)
    assert (places(first), first[0].alone) == ([(ONE, 0)], False)
    second = await store.claim("w", limit=3, now=0.0)
    assert (places(second), second[0].alone, second[0].queued.attempts) == ([(ONE, 1)], True, 1)
    assert places(await store.claim("w", limit=3, now=0.0)) == [(ONE, 2)]
    assert await store.release(second[0], died=True) == 2


async def test_putting_under_a_lease_marks_done(store: Store) -> None:
    (row,) = await job(store, ONE, "a")
    await store.close_job(ONE)
    (lease,) = await store.claim("w", limit=1, now=0.0)
    graph = document_graph("a", ("Ann Roe", "met_with", "Bob Lee"))
    assert graph.document.id == row.document_id
    assert (await store.put(graph, lease=lease)).statements_added == 1
    found = await store.job(ONE)
    assert found is not None
    assert (found.state, found.counts[DocumentState.DONE]) == (JobState.DONE, 1)
    assert await store.workers() == ()


async def test_a_lost_lease_writes_nothing(store: Store) -> None:
    await job(store, ONE, "a")
    (lost,) = await store.claim("slow", limit=1, now=0.0)
    (held,) = await store.claim("quick", limit=1, now=1000.0)
    with pytest.raises(LeaseLost):
        await store.put(document_graph("a", ("Ann Roe", "met_with", "Bob Lee")), lease=lost)
    assert not any((await exports(store)).values())
    await store.put(document_graph("a", ("Eva Lund", "met_with", "Bob Lee")), lease=held)
    with pytest.raises(LeaseLost):
        await store.put(document_graph("a", ("Ann Roe", "met_with", "Bob Lee")), lease=lost)
    assert await store.entities([entity_id("Ann Roe")]) == ()


async def test_a_lease_of_an_unknown_document_is_lost(store: Store) -> None:
    await job(store, ONE)
    unknown = Lease(queued(ONE, 0, new_document("a")), "token", "w", 0.0)
    with pytest.raises(LeaseLost):
        await store.finish(unknown, DocumentState.UNCHANGED)
    assert await store.release(unknown, died=True) == 0


async def test_workers_are_named_once_and_sorted(store: Store) -> None:
    await job(store, ONE, "a", "b", "c")
    assert await store.workers() == ()
    await store.claim("b", limit=1, now=0.0)
    await store.claim("a", limit=2, now=0.0)
    assert await store.workers() == ("a", "b")

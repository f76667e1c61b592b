"""Snapshots of a job until it is finished."""

import asyncio

import pytest

from graph.errors import NotFound
from graph.ingest.progress import watch
from graph.ingest.readers.article import Article
from graph.ingest.submit import submit
from graph.model import DocumentState, JobState, NewDocument
from tests.fakes.memory_queue import MemoryQueue


async def test_changes_are_told_once_and_the_last_is_finished() -> None:
    queue = MemoryQueue()
    job = await submit(queue, [Article(NewDocument(text=f"Ann {n}."), "a") for n in range(2)])
    seen = []
    async for now in watch(queue, job.id, interval=0.001):
        seen.append(now)
        leases = await queue.claim("w", limit=1, now=0.0)
        await queue.finish(leases[0], DocumentState.DONE) if leases else None
    assert [now.counts[DocumentState.DONE] for now in seen] == [0, 1, 2]
    assert [now.state for now in seen][-1] is JobState.DONE


async def test_a_store_that_is_away_is_waited_for() -> None:
    queue = MemoryQueue()
    job = await submit(queue, [])
    queue.down = True
    asyncio.get_running_loop().call_later(0.02, setattr, queue, "down", False)
    assert [now.state async for now in watch(queue, job.id, interval=0.002)] == [JobState.DONE]


async def test_an_unknown_job_is_not_found() -> None:
    with pytest.raises(NotFound):
        _ = [now async for now in watch(MemoryQueue(), "none")]

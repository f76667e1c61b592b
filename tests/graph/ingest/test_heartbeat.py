"""Leases that are held are prolonged, others are not."""

import asyncio

from graph.ingest.heartbeat import Heartbeat
from graph.ingest.readers.article import Article
from graph.ingest.submit import submit
from graph.model import NewDocument
from tests.fakes.memory_queue import MemoryQueue
from tests.fakes.waiting import until


async def test_held_leases_are_prolonged_until_dropped() -> None:
    queue = MemoryQueue()
    await submit(queue, [Article(NewDocument(text=f"Ann {n}."), "a") for n in range(2)])
    one, two = await queue.claim("w", limit=2, now=0.0)
    heartbeat = Heartbeat(queue, interval=0.001, clock=lambda: 100.0)
    heartbeat.hold(one)
    heartbeat.hold(two)
    heartbeat.drop(two)
    running = asyncio.ensure_future(heartbeat.run())
    await until(lambda: len(queue.heartbeats) > 2)
    running.cancel()
    assert set(queue.heartbeats) == {one.token}
    assert queue.leases[one.token].expires == 115.0
    assert queue.leases[two.token].expires == 15.0


async def test_a_store_that_is_away_ends_nothing() -> None:
    queue = MemoryQueue()
    await submit(queue, [Article(NewDocument(text="Ann."), "a")])
    (lease,) = await queue.claim("w", limit=1, now=0.0)
    heartbeat = Heartbeat(queue)
    heartbeat.hold(lease)
    queue.down = True
    await heartbeat.beat()
    queue.down = False
    await heartbeat.beat()
    assert queue.heartbeats == [lease.token]

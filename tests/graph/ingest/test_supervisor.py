"""How deaths, false starts and stops of workers are judged; the workers are scripts of a few lines."""

import asyncio
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from graph.ingest import identity, supervisor
from graph.ingest.events import Event, Kind, encode
from graph.ingest.limits import MEGABYTE, Limits
from graph.ingest.readers.article import Article
from graph.ingest.submit import submit
from graph.ingest.supervisor import Supervisor, WorkersFail
from graph.model import DocumentState, Lease, NewDocument, Queued
from tests.fakes.memory_queue import MemoryQueue
from tests.fakes.waiting import until

LIMITS = Limits(grace=0.05, stop=0.2, seconds=0.1, kill_growth=900 * MEGABYTE)
WORKER = """
import os, signal, sys, time
print('{"kind": "ready"}', flush=True)
print(os.environ["LEASE"], flush=True)
"""


async def leased(*, attempts: int = 0) -> tuple[MemoryQueue, Lease]:
    """A queue with one document, on which a worker has a lease."""
    queue = MemoryQueue()
    await submit(queue, [Article(NewDocument(text="Ann met Bob."), "a")])
    (row,) = queue.rows.values()
    queue.rows[row.id] = replace(row, attempts=attempts)
    (lease,) = await queue.claim("a worker", limit=1, now=1e12)
    return queue, lease


def make(queue: MemoryQueue, script: str, *, lease: Lease | None = None, limits: Limits = LIMITS) -> Supervisor:
    line = encode(Event(Kind.STARTED, lease, characters=12)).decode().strip()
    environment = os.environ | {"LEASE": line}
    return Supervisor(queue, command=[sys.executable, "-c", script], workers=1, environment=environment, limits=limits)


def row_of(queue: MemoryQueue) -> Queued:
    (row,) = queue.rows.values()
    return row


async def run_until(workers: Supervisor, condition: object) -> None:
    """Runs the workers until the condition holds, and stops them."""
    stop = asyncio.Event()
    running = asyncio.ensure_future(workers.run(stop))
    await until(condition)  # type: ignore[arg-type]
    stop.set()
    await asyncio.wait_for(running, 10)
    assert workers.pids == ()


async def test_a_worker_that_cannot_run_says_why() -> None:
    script = """print('{"kind": "fatal", "message": "No model."}')"""
    with pytest.raises(WorkersFail, match="No model"):
        await make(MemoryQueue(), script).run(asyncio.Event())


async def test_workers_that_do_not_come_up_are_given_up() -> None:
    with pytest.raises(WorkersFail, match="ended with 3"):
        await make(MemoryQueue(), "raise SystemExit(3)").run(asyncio.Event())


async def test_the_first_death_is_counted_after_the_grace_period() -> None:
    queue, lease = await leased()
    await run_until(make(queue, WORKER + "os.kill(os.getpid(), 9)", lease=lease), lambda: row_of(queue).attempts)
    assert (row_of(queue).state, row_of(queue).attempts) == (DocumentState.QUEUED, 1)


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("os.kill(os.getpid(), 9)", "SIGKILL"),
        ("os._exit(4)", "ended with 4"),
        ("time.sleep(60)", "time limit"),
        ("held = bytearray(os.urandom(1000) * 1_200_000); time.sleep(60)", "900 MB of memory"),
    ],
)
async def test_the_second_death_sets_the_document_aside(end: str, reason: str) -> None:
    queue, lease = await leased(attempts=1)
    limits = LIMITS if "time" in reason else replace(LIMITS, seconds=60)
    workers = make(queue, WORKER + end, lease=lease, limits=limits)
    await run_until(workers, lambda: row_of(queue).state is DocumentState.QUARANTINED)
    assert reason in (row_of(queue).error or "")


async def test_no_deadline_once_the_text_is_extracted() -> None:
    queue, lease = await leased()
    script = (
        WORKER
        + """print('{"kind": "extracted"}', flush=True); time.sleep(1.2)
print('{"kind": "ended"}', flush=True); time.sleep(60)"""
    )
    stop = asyncio.Event()
    running = asyncio.ensure_future(make(queue, script, lease=lease).run(stop))
    await asyncio.sleep(1.6)
    stop.set()
    await running
    assert row_of(queue).attempts == 0


async def test_a_worker_that_will_not_stop_is_killed_and_nothing_counted() -> None:
    queue, lease = await leased()
    script = WORKER.replace("print('", "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('", 1) + "time.sleep(60)"
    workers = make(queue, script, lease=lease, limits=replace(LIMITS, seconds=60))
    await run_until(workers, lambda: workers._children and next(iter(workers._children)).lease)
    assert (row_of(queue).state, row_of(queue).attempts) == (DocumentState.QUEUED, 0)


def dead_name() -> str:
    """Name of a worker that died together with its supervisor."""
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    name = identity.name(process.pid, parent=process.pid)
    process.communicate()
    return name


async def test_what_dead_services_held_is_queued_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "REAP", 0.01)
    name = dead_name()
    queue, lease = await leased()
    queue.leases[lease.token] = replace(lease, worker=name)
    idle = 'import time; print(\'{"kind": "ready"}\', flush=True); time.sleep(60)'
    await run_until(make(queue, idle), lambda: row_of(queue).state is DocumentState.QUEUED)
    queue, lease = await leased()
    workers = make(queue, idle)
    queue_later = asyncio.get_running_loop().call_later(
        0.1, queue.leases.__setitem__, lease.token, replace(lease, worker=name)
    )
    await run_until(workers, lambda: row_of(queue).state is DocumentState.QUEUED)
    queue_later.cancel()


async def test_cancelling_leaves_no_process() -> None:
    workers = make(MemoryQueue(), 'import time; print(\'{"kind": "ready"}\', flush=True); time.sleep(60)')
    running = asyncio.ensure_future(workers.run(asyncio.Event()))
    await until(lambda: workers.pids)
    (pid,) = workers.pids
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert identity.started(pid) is None

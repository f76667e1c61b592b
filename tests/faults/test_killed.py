"""kill -9 of a worker, and of the whole service again and again: nothing is lost, doubled or quarantined."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from graph.ingest import identity
from graph.ingest.ingest import ingest
from graph.ingest.readers.read import read_paths
from graph.model import DocumentState, JobState
from tests.contract.stores import Store
from tests.fakes.service import supervisor
from tests.fakes.waiting import until
from tests.faults.conftest import Place
from tests.faults.running import exported, states, written

pytestmark = pytest.mark.faults
Fresh = Callable[[], Awaitable[Place]]


async def test_killed_workers_cost_nothing(fresh: Fresh, lines: list[str], tmp_path: Path, wanted: bytes) -> None:
    store, url = await fresh()
    workers = supervisor(store, url, workers=2, FAKE_SECONDS="0.05")
    killing = asyncio.ensure_future(_kill_busy_workers(store, times=2))
    job = await asyncio.wait_for(ingest(store, read_paths([written(tmp_path, lines)]), supervisor=workers), 60)
    assert await killing == 2
    assert states(job) == {DocumentState.DONE: 24}
    assert await exported(store) == wanted


async def _kill_busy_workers(store: Store, *, times: int) -> int:
    """Kills workers that hold a lease, each once; how many."""
    killed: set[str] = set()
    while len(killed) < times:
        await asyncio.sleep(0.03)
        for worker in set(await store.workers()) - killed:
            killed.add(worker)
            os.kill(int(worker.split(":")[1]), signal.SIGKILL)
            await asyncio.sleep(0.4)
    return len(killed)


async def test_killing_the_service_again_and_again_costs_nothing(
    fresh: Fresh, lines: list[str], tmp_path: Path, wanted: bytes
) -> None:
    store, url = await fresh()
    path, chance = written(tmp_path, lines), random.Random(7)
    for first in ("supervisor", "workers", "supervisor", "workers", "workers"):
        await _start_and_kill(store, url, path, first=first, after=chance.uniform(0.05, 0.4))
    last = await _service(url, path)
    assert await asyncio.wait_for(last.wait(), 60) == 0
    jobs = await store.jobs(limit=50)
    assert sum(job.errors_total for job in jobs) == 0
    assert jobs[0].state is JobState.DONE
    assert await store.waiting() == 0
    assert await exported(store) == wanted


async def _service(url: str, path: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.service", url, "2", str(path), env=os.environ | {"FAKE_SECONDS": "0.1"}
    )


async def _start_and_kill(store: Store, url: str, path: Path, *, first: str, after: float) -> None:
    """Runs the service until it works, a little longer, and kills all of it."""
    service = await _service(url, path)
    workers = await _busy(store, service)
    await asyncio.sleep(after)
    workers |= {worker for worker in await store.workers() if identity.started(_pid(worker))}
    if first == "workers":
        _kill(workers)
    with suppress(ProcessLookupError):
        service.kill()
    await service.wait()
    await _gone(workers)


async def _busy(store: Store, service: asyncio.subprocess.Process) -> set[str]:
    """Workers that hold leases and are alive, once there are some or nothing is left to do."""
    while service.returncode is None:
        alive = {worker for worker in await store.workers() if identity.started(_pid(worker))}
        if alive:
            return alive
        await asyncio.sleep(0.02)
    return set()


async def _gone(workers: set[str]) -> None:
    """Returns when the processes are gone: orphans end with their supervisor."""
    await until(lambda: all(identity.started(_pid(worker)) != int(worker.split(":")[2]) for worker in workers))


def _kill(workers: set[str]) -> None:
    for worker in workers:
        with suppress(ProcessLookupError):
            os.kill(_pid(worker), signal.SIGKILL)


def _pid(worker: str) -> int:
    return int(worker.split(":")[1])

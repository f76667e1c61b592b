"""Processes that are killed in the middle of a write lose nothing that was acknowledged and leave nothing half."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.model import DocumentState, JobState
from graph.sqlite.store import SqliteStore
from tests.builders import new_document, queued
from tests.contract.answers import answers
from tests.fakes.memory_store import MemoryStore
from tests.graph.sqlite.worker_process import graph

pytestmark = pytest.mark.faults
JOB = "018f0000-0000-7000-8000-000000000001"


def started(verb: str, file: Path, argument: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.graph.sqlite.worker_process", verb, str(file), argument]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def killed(process: subprocess.Popen[str], *, after: int) -> list[int]:
    """What the process acknowledged before it was killed, some milliseconds after its first so many."""
    assert process.stdout is not None
    first = [int(process.stdout.readline()) for _ in range(after)]
    time.sleep(random.Random(after).uniform(0, 0.05))
    process.kill()
    rest, _ = process.communicate(timeout=10)
    return first + [int(line) for line in rest.splitlines() if line.strip()]


async def model(numbers: range) -> MemoryStore:
    store = MemoryStore()
    for number in numbers:
        await store.put(graph(number))
    return store


async def test_nothing_acknowledged_is_lost_and_nothing_half_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    store = await SqliteStore.open(file)
    await store.migrate()
    done = 0
    for after in (1, 7, 3):
        done = killed(started("put", file, str(done)), after=after)[-1] + 1
        found = await answers(store)
        exact, one_more = await answers(await model(range(done))), await answers(await model(range(done + 1)))
        assert found in [exact, one_more]
    await store.close()


async def test_what_a_killed_worker_held_is_done_by_another(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    store = await SqliteStore.open(file, timeout=10.0)
    await store.migrate()
    await store.create_job(JOB, created_at="2026-01-01T00:00:00+00:00")
    await store.submit(JOB, [queued(JOB, number, new_document(f"k{number % 20}")) for number in range(120)])
    await store.close_job(JOB)
    workers = [started("claim", file, name) for name in ("one", "two")]
    killed(workers[0], after=5)
    assert workers[1].communicate(timeout=60)[0]
    while leases := await store.claim("three", limit=9, now=1.0, dead=["one"]):
        for lease in leases:
            await store.put(graph(lease.queued.order), lease=lease)
    job = await store.job(JOB)
    assert job is not None
    assert (job.state, job.counts[DocumentState.DONE], job.errors_total) == (JobState.DONE, 120, 0)
    assert await answers(store) == await answers(await model(range(120)))
    await store.close()


async def test_processes_that_write_the_same_documents_count_right(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    store = await SqliteStore.open(file, timeout=10.0)
    await store.migrate()
    processes = [started("put", file, "0") for _ in range(3)]
    acknowledged = [killed(process, after=12) for process in processes]
    assert all(len(numbers) >= 12 for numbers in acknowledged)
    plain = MemoryStore()
    async for one in store.export_graphs():
        await plain.put(one)
    assert await answers(store) == await answers(plain)
    await store.close()

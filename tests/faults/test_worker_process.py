"""A worker process by itself: asked to stop, replaced after its share, and without a store."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from graph.ingest.ingest import ingest
from graph.ingest.readers.article import Article
from graph.ingest.readers.read import read_paths
from graph.ingest.submit import submit
from graph.ingest.supervisor import WorkersFail
from graph.model import DocumentState, NewDocument
from tests.contract.stores import Store, open_sqlite
from tests.fakes.service import supervisor
from tests.faults.conftest import Place
from tests.faults.running import states, written

pytestmark = pytest.mark.faults
Fresh = Callable[[], Awaitable[Place]]


async def test_a_worker_that_is_asked_to_stop_releases_its_document(tmp_path: Path) -> None:
    store, url = await open_sqlite(tmp_path), f"sqlite:///{tmp_path / 'store.db'}"
    job = await submit(store, [Article(NewDocument(text="Ann Roe met Bob Low."), "a")])
    workers, stop = supervisor(store, url, workers=1, FAKE_SECONDS="2.5"), asyncio.Event()
    running = asyncio.ensure_future(workers.run(stop))
    os.kill(int((await _busy(store)).split(":")[1]), signal.SIGTERM)
    for _ in range(500):
        if not await store.workers():
            break
        await asyncio.sleep(0.01)
    (row,) = await store.queued(job.id, limit=1)
    stop.set()
    await asyncio.wait_for(running, 10)
    assert (row.state, row.attempts) == (DocumentState.QUEUED, 0)
    await store.close()


async def _busy(store: Store) -> str:
    for _ in range(1000):
        for worker in await store.workers():
            return worker
        await asyncio.sleep(0.01)
    raise AssertionError


async def test_workers_are_replaced_after_their_share(lines: list[str], tmp_path: Path) -> None:
    store, url = await open_sqlite(tmp_path), f"sqlite:///{tmp_path / 'store.db'}"
    workers, pids = supervisor(store, url, workers=1, FAKE_DOCUMENTS="4"), set[int]()
    path = written(tmp_path, lines[:8])
    job = await ingest(store, read_paths([path]), supervisor=workers, on_progress=lambda _: pids.update(workers.pids))
    assert states(job) == {DocumentState.DONE: 8}
    assert len(pids) >= 2
    await store.close()


async def test_a_store_that_cannot_be_opened_is_said_by_the_worker(tmp_path: Path) -> None:
    store = await open_sqlite(tmp_path)
    workers = supervisor(store, "sqlite:///", workers=1)
    with pytest.raises(WorkersFail, match="sqlite"):
        await asyncio.wait_for(workers.run(asyncio.Event()), 20)
    await store.close()

"""One job from articles to its end; the worker is a task of this process instead of one of its own."""

import asyncio

import pytest

from graph.errors import StoreUnavailable
from graph.ingest.ingest import beside, follow, ingest
from graph.ingest.readers.article import Article
from graph.ingest.supervisor import WorkersFail
from graph.ingest.worker import Worker
from graph.model import DocumentState, Job, JobState, NewDocument
from tests.fakes.diary import Diary
from tests.fakes.extractor import FakeExtractor
from tests.fakes.memory_queue import MemoryQueue

ARTICLES = [Article(NewDocument(text=f"Ann Roe met Bob Low {n}."), f"line {n}") for n in range(3)]


class Here:
    """Stands for the supervisor."""

    def __init__(self, queue: MemoryQueue, *, fails: bool = False) -> None:
        self.queue, self.fails, self.stopped = queue, fails, False

    async def run(self, stop: asyncio.Event) -> None:
        if self.fails:
            raise WorkersFail("No model.")
        worker = Worker(self.queue, FakeExtractor(), name="w", observer=Diary())  # type: ignore[arg-type]
        await worker.run(stop)
        self.stopped = True


async def test_the_job_returned_is_finished() -> None:
    queue, seen = MemoryQueue(), list[Job]()
    workers = Here(queue)
    job = await ingest(queue, ARTICLES, supervisor=workers, on_progress=seen.append)  # type: ignore[arg-type]
    assert (job.state, job.counts[DocumentState.DONE], workers.stopped) == (JobState.DONE, 3, True)
    assert seen[-1] == job


async def test_workers_that_fail_end_the_work_and_keep_the_queue() -> None:
    queue = MemoryQueue()
    job = await queue.create_job("j", created_at="2026")
    with pytest.raises(WorkersFail):
        await beside(
            follow(queue, job.id, on_progress=lambda _: None),
            supervisor=Here(queue, fails=True),  # type: ignore[arg-type]
        )


async def test_a_store_that_is_down_is_said_at_once() -> None:
    queue = MemoryQueue()
    queue.down = True
    with pytest.raises(StoreUnavailable):
        await ingest(queue, ARTICLES, supervisor=Here(queue))  # type: ignore[arg-type]

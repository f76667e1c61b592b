"""The whole way for one job: queue the articles, run workers beside, and return when the job is finished."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import TypeVar

from graph.ingest.progress import watch
from graph.ingest.readers.article import Article
from graph.ingest.submit import open_job, submit
from graph.ingest.supervisor import Supervisor
from graph.model import InputError, Job
from graph.queue import DocumentQueue

T = TypeVar("T")


async def ingest(
    queue: DocumentQueue,
    found: Iterable[Article | InputError],
    *,
    supervisor: Supervisor,
    on_progress: Callable[[Job], None] = lambda job: None,
    force: bool = False,
) -> Job:
    """The finished job. The workers take older jobs in the queue first.

    Raises:
        WorkersFail: no worker can be run; what was queued stays queued.
    """
    job = await open_job(queue)

    async def feed() -> Job:
        following = asyncio.ensure_future(follow(queue, job.id, on_progress=on_progress))
        try:
            await submit(queue, found, job_id=job.id, force=force, patient=True)
            return await following
        finally:
            following.cancel()

    return await beside(feed(), supervisor=supervisor)


async def follow(queue: DocumentQueue, job_id: str, *, on_progress: Callable[[Job], None]) -> Job:
    """The job once it is finished; each change before is told."""
    async for job in watch(queue, job_id):
        on_progress(job)
    return job


async def beside(work: Coroutine[None, None, T], *, supervisor: Supervisor) -> T:
    """The result of the work, with workers running until it is there.

    Raises:
        WorkersFail: none can be run; the work is cancelled.
    """
    stop = asyncio.Event()
    working, workers = asyncio.ensure_future(work), asyncio.ensure_future(supervisor.run(stop))
    try:
        await asyncio.wait({working, workers}, return_when=asyncio.FIRST_COMPLETED)
        if workers.done():
            workers.result()
        return await working
    finally:
        working.cancel()
        stop.set()
        await asyncio.gather(working, workers, return_exceptions=True)

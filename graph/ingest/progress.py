"""How a job gets on: its snapshots, one after the other, until it is finished."""

import asyncio
from collections.abc import AsyncIterator

from graph.errors import NotFound, StoreUnavailable
from graph.model import Job, JobState
from graph.queue import DocumentQueue

INTERVAL = 0.25
"""Seconds between two looks at the job."""


async def watch(queue: DocumentQueue, job_id: str, *, interval: float = INTERVAL) -> AsyncIterator[Job]:
    """The job now, then whenever it has changed; the last one is finished. A store that is down is waited for.

    Raises:
        NotFound: there is no such job.
    """
    last: Job | None = None
    while last is None or last.state is JobState.RUNNING:
        try:
            job = await queue.job(job_id)
        except StoreUnavailable:
            await asyncio.sleep(4 * interval)
            continue
        if job is None:
            raise NotFound("job", job_id)
        if job != last:
            yield job
            last = job
        if job.state is JobState.RUNNING:
            await asyncio.sleep(interval)

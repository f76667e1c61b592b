"""Takes articles in: they are durable in the queue before anything is said of them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import count
from typing import TypeVar

import uuid_utils

from extract.errors import RelatumError
from graph import ids
from graph.ingest.patience import insist
from graph.ingest.readers.article import Article
from graph.model import DocumentState, InputError, Job, NewDocument, Queued
from graph.queue import DocumentQueue

T = TypeVar("T")
BATCH = 200
"""Most documents that are made durable in one transaction."""
BATCH_CHARACTERS = 4_000_000
"""A batch is closed once its texts have this many code points together, so that memory stays bounded."""


@dataclass(slots=True)
class _Batch:
    """What goes into the queue at once."""

    documents: list[Queued] = field(default_factory=list)
    rejected: list[InputError] = field(default_factory=list)
    characters: int = 0

    @property
    def full(self) -> bool:
        return len(self.documents) + len(self.rejected) >= BATCH or self.characters >= BATCH_CHARACTERS


def new_job_id() -> str:
    """A UUIDv7: ids of later jobs sort after those of earlier ones."""
    return str(uuid_utils.uuid7())


async def open_job(queue: DocumentQueue, *, job_id: str | None = None) -> Job:
    """A new, empty job."""
    created_at = datetime.now(UTC).isoformat(timespec="milliseconds")
    return await queue.create_job(job_id or new_job_id(), created_at=created_at)


async def submit(
    queue: DocumentQueue,
    found: Iterable[Article | InputError],
    *,
    job_id: str | None = None,
    force: bool = False,
    patient: bool = False,
) -> Job:
    """Queues articles as one job and closes it; the job returned has all of them.

    The articles are read in a thread of their own, batch by batch, and never all held at once. `force` extracts even
    what is unchanged. With `patient`, a store that goes down after the first call is waited for.

    Raises:
        StoreUnavailable: the store is down; what became durable before stays.
    """
    job = await open_job(queue, job_id=job_id)
    send = insist if patient else _once
    batches = _batches(found, job_id=job.id, force=force)
    try:
        while (batch := await asyncio.to_thread(next, batches, None)) is not None:
            await send(partial(queue.submit, job.id, batch.documents, rejected=batch.rejected))
    except BaseException:  # interrupted: what is queued is worked off later, and the job must be able to end then
        with suppress(RelatumError):
            await queue.close_job(job.id)
        raise
    return await send(partial(queue.close_job, job.id))


async def _once(call: Callable[[], Awaitable[T]]) -> T:
    return await call()


def queued(document: NewDocument, *, job_id: str, order: int, source: str | None = None, force: bool = False) -> Queued:
    """The queue's row of a document; the same place in the same job gives the same id."""
    document_id = ids.document_id(key=document.key, url=document.url, content=ids.content_hash(document.text))
    return Queued(
        id=ids.make("queued", job_id, document_id, str(order)),
        job_id=job_id,
        document_id=document_id,
        document=document,
        state=DocumentState.QUEUED,
        attempts=0,
        order=order,
        source=source,
        force=force,
    )


def _batches(found: Iterable[Article | InputError], *, job_id: str, force: bool) -> Iterator[_Batch]:
    batch, orders = _Batch(), count()
    for item in found:
        if isinstance(item, InputError):
            batch.rejected.append(item)
        else:
            row = queued(item.document, job_id=job_id, order=next(orders), source=item.source, force=force)
            batch.documents.append(row)
            batch.characters += len(item.document.text)
        if batch.full:
            yield batch
            batch = _Batch()
    if batch.documents or batch.rejected:
        yield batch

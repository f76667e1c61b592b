"""Queues documents of the store again, for a newer pipeline or by force; their texts are read back from it."""

from collections.abc import AsyncIterator

from graph.ingest.submit import BATCH, open_job, queued
from graph.ingest.worker import WorkStore
from graph.model import Document, Job, NewDocument, Queued


async def reprocess(store: WorkStore, *, pipeline: str, force: bool = False) -> Job:
    """One job of all documents that another pipeline read; with `force` of all documents."""
    job = await open_job(store)
    rows: list[Queued] = []
    order = 0
    async for document in _outdated(store, pipeline=pipeline, force=force):
        again = await _again(store, document)
        rows.append(queued(again, job_id=job.id, order=order, source=f"document {document.id}", force=force))
        order += 1
        if len(rows) == BATCH:
            await store.submit(job.id, rows)
            rows = []
    await store.submit(job.id, rows)
    return await store.close_job(job.id)


async def _outdated(store: WorkStore, *, pipeline: str, force: bool) -> AsyncIterator[Document]:
    """Documents to read again, by id: in pages, since a store may not be written while an export of it is open."""
    after: str | None = None
    while page := await store.documents(limit=BATCH, after=after):
        for document in page:
            if force or document.pipeline != pipeline:
                yield document
        after = page[-1].id


async def _again(store: WorkStore, document: Document) -> NewDocument:
    return NewDocument(
        text=await store.text(document.id) or "",
        key=document.key,
        url=document.url,
        title=document.title,
        publisher=document.publisher,
        published_at=document.published_at,
    )

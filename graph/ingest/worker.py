"""The work itself: claims a document, extracts it, writes its share of the graph, and so on until told to stop."""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from extract.errors import RelatumError, TextRefused
from graph import ids
from graph.errors import BadInput, LeaseLost, StoreUnavailable
from graph.fingerprint import fingerprint
from graph.ingest.extractor import Extractor
from graph.ingest.limits import DEFAULT, Limits
from graph.ingest.patience import insist, pauses
from graph.model import Document, DocumentGraph, DocumentState, Lease, NewDocument
from graph.queue import DocumentQueue
from graph.resolve import resolve
from graph.store import GraphStore

IDLE = (0.05, 1.0)
"""Seconds between two looks into an empty queue: from the first to the longest."""

_log = logging.getLogger(__name__)


class WorkStore(GraphStore, DocumentQueue, Protocol):
    """A graph and its queue in one."""


class Observer(Protocol):
    """Who wants to know what a worker is at."""

    def started(self, lease: Lease) -> None:
        """Extraction begins."""

    def extracted(self, lease: Lease) -> None:
        """Extraction is over; what is left is to write."""

    def ended(self, lease: Lease) -> None:
        """The lease is done with."""


class Worker:
    """Works off the queue, one document at a time, so that a death has one cause."""

    def __init__(
        self,
        store: WorkStore,
        extractor: Extractor,
        *,
        name: str,
        observer: Observer,
        limits: Limits = DEFAULT,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`clock` gives seconds since the epoch."""
        self._store, self._extractor, self._name = store, extractor, name
        self._observer, self._limits, self._clock = observer, limits, clock
        self._lease: Lease | None = None
        self.documents = 0

    async def run(self, stop: asyncio.Event, *, enough: Callable[[], bool] = lambda: False) -> bool:
        """Works until `stop` is set, or `enough` says so between two documents.

        A document that is not ready in time after `stop` is released. Returns whether it was; its extraction
        then still runs in a thread, which only the end of the process ends.
        """
        work, stopping = asyncio.ensure_future(self._loop(stop, enough)), asyncio.ensure_future(stop.wait())
        await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        done, _ = await asyncio.wait({work}, timeout=self._limits.stop)
        if done:
            work.result()
            return False
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work
        await self._release()
        return True

    async def drain(self) -> None:
        """Works until the queue has nothing to claim."""
        while lease := await self._claim():
            await self.work(lease)

    async def work(self, lease: Lease) -> None:
        """Brings one leased document to its end."""
        self._lease = lease
        self._observer.started(lease)
        try:
            await self._settle(lease, await self._outcome(lease))
        except LeaseLost:
            _log.info("lease_lost", extra={"document": lease.queued.document_id})
        self._observer.ended(lease)
        self._lease = None
        self.documents += 1

    async def _loop(self, stop: asyncio.Event, enough: Callable[[], bool]) -> None:
        waits = pauses(*IDLE)
        while not stop.is_set() and not enough():
            lease = await insist(self._claim)
            if lease:
                waits = pauses(*IDLE)
                await self.work(lease)
            else:
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), next(waits))

    async def _claim(self) -> Lease | None:
        leases = await self._store.claim(self._name, limit=1, now=self._clock())
        return leases[0] if leases else None

    async def _outcome(self, lease: Lease) -> DocumentGraph | tuple[DocumentState, str | None]:
        """The document's share of the graph, or the final state that it has without one."""
        if not lease.queued.force and await insist(lambda: self._known(lease.queued.document)):
            return DocumentState.UNCHANGED, None
        try:
            graph = await asyncio.to_thread(self._extract, lease.queued.document)
        except TextRefused as refusal:
            return DocumentState.FAILED, str(refusal)
        except RelatumError:
            raise
        except Exception as fault:  # noqa: BLE001  # one article must not stop the others
            _log.exception("extraction_failed", extra={"document": lease.queued.document_id})
            return DocumentState.FAILED, f"A fault in the extractor ({type(fault).__name__}): please report it."
        finally:
            self._observer.extracted(lease)
        return graph

    def _extract(self, document: NewDocument) -> DocumentGraph:
        return resolve(document, self._extractor.extract(document.text, published=document.published_at))

    async def _known(self, document: NewDocument) -> bool:
        """Whether the store has just this document, read by just this extractor."""
        wanted = described(document, pipeline=self._extractor.version)
        return await self._store.document(wanted.id) == wanted

    async def _settle(self, lease: Lease, outcome: DocumentGraph | tuple[DocumentState, str | None]) -> None:
        """Writes the outcome; sent again while the store is away, since the token lets only one of them count."""
        refusal = await self._write(lease, outcome) if isinstance(outcome, DocumentGraph) else outcome
        if refusal:
            state, reason = refusal
            await insist(lambda: self._store.finish(lease, state, error=reason))

    async def _write(self, lease: Lease, graph: DocumentGraph) -> tuple[DocumentState, str] | None:
        """Writes the document's share; the final state that it has instead if the store cannot take it."""
        try:
            await insist(lambda: self._store.put(graph, lease=lease), alive=self._store.ping)
        except (BadInput, StoreUnavailable) as error:
            reason = f"The store does not take it: {error} Split the article if it is long."
            return DocumentState.FAILED, reason
        return None

    async def _release(self) -> None:
        if self._lease is None:
            return
        with suppress(StoreUnavailable):  # then the lease runs out
            await self._store.release(self._lease)
        self._observer.ended(self._lease)
        self._lease = None


def described(document: NewDocument, *, pipeline: str) -> Document:
    """The document as the store would have it."""
    content = ids.content_hash(document.text)
    return Document(
        id=ids.document_id(key=document.key, url=document.url, content=content),
        key=document.key,
        title=document.title,
        url=document.url,
        publisher=document.publisher,
        published_at=document.published_at,
        content_hash=content,
        pipeline=pipeline,
        fingerprint=fingerprint(document.text),
    )

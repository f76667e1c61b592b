"""The queue and as much of a graph as ingestion needs, in memory, with an engine that can be switched off."""

import itertools
import time
from collections.abc import Collection, Sequence
from dataclasses import replace

from graph.errors import Conflict, LeaseLost, NotFound, StoreUnavailable
from graph.model import (
    Document,
    DocumentGraph,
    DocumentState,
    InputError,
    Job,
    JobError,
    JobState,
    Lease,
    Queued,
    WriteResult,
)
from graph.queue import LEASE_SECONDS

FINAL = frozenset(DocumentState) - {DocumentState.QUEUED, DocumentState.RUNNING}


class MemoryQueue:
    """One process, no durability; semantics of the port."""

    def __init__(self) -> None:
        self.rows: dict[str, Queued] = {}
        self.leases: dict[str, Lease] = {}
        self.created: dict[str, str] = {}
        self.closed: set[str] = set()
        self.rejected: dict[str, list[InputError]] = {}
        self.graphs: dict[str, DocumentGraph] = {}
        self.puts = 0
        self.heartbeats: list[str] = []
        self.down = False
        self.clock = time.time
        self._tokens = itertools.count(1)

    def _reach(self) -> None:
        if self.down:
            raise StoreUnavailable("The store is switched off.")

    async def create_job(self, job_id: str, *, created_at: str) -> Job:
        self._reach()
        self.created.setdefault(job_id, created_at)
        self.rejected.setdefault(job_id, [])
        return self._job(job_id)

    async def submit(self, job_id: str, documents: Sequence[Queued], *, rejected: Sequence[InputError] = ()) -> None:
        self._reach()
        if job_id not in self.created:
            raise NotFound("job", job_id)
        if job_id in self.closed:
            raise Conflict("The job is closed.")
        for row in documents:
            self.rows.setdefault(row.id, row)
        self.rejected[job_id].extend(each for each in rejected if each not in self.rejected[job_id])

    async def close_job(self, job_id: str) -> Job:
        self._reach()
        self.closed.add(job_id)
        return self._job(job_id)

    async def claim(
        self, worker: str, *, limit: int, now: float, dead: Collection[str] = (), jobs: Collection[str] = ()
    ) -> tuple[Lease, ...]:
        self._reach()
        for lease in list(self.leases.values()):
            if lease.expires <= now or lease.worker in dead:
                self._set(lease.queued.id, state=DocumentState.QUEUED)
                del self.leases[lease.token]
        leases: list[Lease] = []
        busy = {self.leases[token].queued.document_id for token in self.leases}
        for row in sorted(self.rows.values(), key=lambda row: (row.job_id, row.order)):
            if len(leases) >= limit:
                break
            if row.state is not DocumentState.QUEUED or row.document_id in busy or (jobs and row.job_id not in jobs):
                continue
            busy.add(row.document_id)
            if row.attempts and leases:
                continue
            lease = Lease(
                replace(row, state=DocumentState.RUNNING),
                f"t{next(self._tokens)}",
                worker,
                now + LEASE_SECONDS,
                alone=row.attempts > 0,
            )
            leases.append(lease)
            if lease.alone:
                break
        for lease in leases:
            self.rows[lease.queued.id] = lease.queued
            self.leases[lease.token] = lease
        return tuple(leases)

    async def heartbeat(self, worker: str, tokens: Sequence[str], *, now: float) -> tuple[str, ...]:
        self._reach()
        held = [token for token in tokens if token in self.leases and self.leases[token].worker == worker]
        for token in held:
            self.heartbeats.append(token)
            self.leases[token] = replace(self.leases[token], expires=now + LEASE_SECONDS)
        return tuple(held)

    async def finish(self, lease: Lease, state: DocumentState, *, error: str | None = None) -> None:
        self._reach()
        self._end(lease)
        self._set(lease.queued.id, state=state, error=error)

    async def release(self, lease: Lease, *, died: bool = False) -> int:
        self._reach()
        if lease.token in self.leases:
            self._end(lease)
            attempts = self.rows[lease.queued.id].attempts + died
            self._set(lease.queued.id, state=DocumentState.QUEUED, attempts=attempts)
        return self.rows[lease.queued.id].attempts

    async def job(self, job_id: str) -> Job | None:
        self._reach()
        return self._job(job_id) if job_id in self.created else None

    async def workers(self) -> tuple[str, ...]:
        self._reach()
        return tuple(sorted({lease.worker for lease in self.leases.values()}))

    async def waiting(self) -> int:
        self._reach()
        return sum(row.state not in FINAL for row in self.rows.values())

    async def document(self, document_id: str) -> Document | None:
        self._reach()
        graph = self.graphs.get(document_id)
        return graph.document if graph else None

    async def documents(self, *, limit: int, after: str | None = None) -> tuple[Document, ...]:
        found = sorted((graph.document for graph in self.graphs.values()), key=lambda document: document.id)
        return tuple(document for document in found if document.id > (after or ""))[:limit]

    async def text(self, document_id: str) -> str | None:
        graph = self.graphs.get(document_id)
        return graph.text if graph else None

    async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
        self._reach()
        if lease:
            self._end(lease)
            self._set(lease.queued.id, state=DocumentState.DONE)
        self.graphs[graph.document.id] = graph
        self.puts += 1
        return WriteResult(len(graph.statements), 0, len(graph.appearances), 0, 0)

    async def ping(self) -> str:
        self._reach()
        return "memory"

    async def close(self) -> None:
        self.down = True

    def _end(self, lease: Lease) -> None:
        if lease.token not in self.leases:
            raise LeaseLost("The lease was taken.")
        del self.leases[lease.token]

    def _set(self, row: str, **changes: object) -> None:
        self.rows[row] = replace(self.rows[row], **changes)  # type: ignore[arg-type]

    def _job(self, job_id: str) -> Job:
        rows = sorted((row for row in self.rows.values() if row.job_id == job_id), key=lambda row: row.order)
        finished = job_id in self.closed and all(row.state in FINAL for row in rows)
        bad = [row for row in rows if row.state in {DocumentState.FAILED, DocumentState.QUARANTINED}]
        return Job(
            id=job_id,
            state=JobState.DONE if finished else JobState.RUNNING,
            total=len(rows),
            counts={state: sum(row.state is state for row in rows) for state in DocumentState},
            errors=tuple(JobError(row.document_id, row.source, row.state, row.error or "") for row in bad[:100]),
            errors_total=len(bad),
            rejected=tuple(self.rejected[job_id][:100]),
            created_at=self.created[job_id],
            finished_at="2026-01-01T00:00:00+00:00" if finished else None,
        )

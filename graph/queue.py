"""The second port: documents that wait for extraction, the leases on them and the jobs they belong to.

At least once, with idempotent writes, so exactly once in effect. A document is durable once `submit` returns.
"""

from collections.abc import Collection, Sequence
from typing import Protocol

from graph.model import DocumentState, InputError, Job, Lease, Queued

LEASE_SECONDS = 15.0
"""How long a claim lasts without a heartbeat."""


class DocumentQueue(Protocol):
    """Claims, leases, states and counts; a table of the store and no more."""

    async def create_job(self, job_id: str, *, created_at: str) -> Job:
        """Makes an empty, open job; the same id again returns it unchanged."""

    async def submit(self, job_id: str, documents: Sequence[Queued], *, rejected: Sequence[InputError] = ()) -> None:
        """Adds documents to an open job, durably; rows with an id that is there already are left alone.

        Raises:
            NotFound: there is no such job.
            Conflict: the job was closed or cancelled.
        """

    async def close_job(self, job_id: str) -> Job:
        """Says that no more documents come; the job is done when all are in a final state.

        Raises:
            NotFound: there is no such job.
        """

    async def claim(
        self, worker: str, *, limit: int, now: float, dead: Collection[str] = (), jobs: Collection[str] = ()
    ) -> tuple[Lease, ...]:
        """Leases up to `limit` queued documents, oldest job first, then order.

        Documents whose lease ran out, or whose worker is in `dead` (processes known dead on this host), are queued
        again first, without counting a death; a limit of 0 does only that. Two queued versions of one document are
        never leased at once, and are leased in order. A document with attempts > 0 is leased alone (`Lease.alone`, the
        only one returned) when it is its turn; the ones before it come first, without it.

        Args:
            jobs: only documents of these jobs, and older versions of them that wait in other jobs; empty for all.
            now: seconds since the epoch.
        """

    async def heartbeat(self, worker: str, tokens: Sequence[str], *, now: float) -> tuple[str, ...]:
        """Prolongs leases; returns the tokens that are still held."""

    async def finish(self, lease: Lease, state: DocumentState, *, error: str | None = None) -> None:
        """Ends a lease with a final state other than done-by-put (unchanged, failed, quarantined, cancelled).

        Raises:
            LeaseLost: the lease is no longer the current one.
        """

    async def release(self, lease: Lease, *, died: bool = False) -> int:
        """Queues a leased document again; with `died` counts a death. Returns its attempts. A lost lease is left alone.

        In a job that was cancelled meanwhile it is cancelled instead, and so is one whose lease ran out.
        """

    async def cancel_job(self, job_id: str) -> Job:
        """Cancels what is still queued; what is running finishes.

        Raises:
            NotFound: there is no such job.
            Conflict: the job is finished.
        """

    async def job(self, job_id: str) -> Job | None:
        """The job with its counts, or None."""

    async def jobs(self, *, limit: int, after: str | None = None) -> tuple[Job, ...]:
        """Jobs, newest first (by id, descending); `after` is an id."""

    async def queued(self, job_id: str, *, limit: int, after: int | None = None) -> tuple[Queued, ...]:
        """Documents of a job, by order; `after` is an order. Their text is left empty."""

    async def workers(self) -> tuple[str, ...]:
        """Distinct names of workers that hold leases, sorted."""

    async def waiting(self) -> int:
        """Number of documents queued or running in all jobs."""

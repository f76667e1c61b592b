"""Jobs: making, filling, closing and cancelling them, and what became of their documents."""

import sqlite3
from collections.abc import Sequence

from graph.errors import Conflict, NotFound
from graph.model import DocumentState, InputError, Job, JobError, JobState, Queued
from graph.sqlite import queued
from graph.sqlite.leases import finish_job
from graph.sqlite.queries import sql
from graph.sqlite.rows import Row

SHOWN = 100
"""Most errors and rejections that a job keeps in words."""


def create_job(connection: sqlite3.Connection, job_id: str, *, created_at: str) -> Job:
    """Makes an empty, open job; one that is there stays as it is."""
    connection.execute(sql("job_add"), {"id": job_id, "created_at": created_at})
    return _known(connection, job_id)


def submit(
    connection: sqlite3.Connection, job_id: str, documents: Sequence[Queued], *, rejected: Sequence[InputError] = ()
) -> None:
    """Adds documents to an open job.

    Raises:
        NotFound: there is no such job.
        Conflict: the job was closed or cancelled.
    """
    _, closed, *_ = _row(connection, job_id)
    if closed:
        raise Conflict(f"Job {job_id} takes no more documents: make a new one.")
    queued.add(connection, job_id, documents)
    for refused in rejected:
        given = {"job_id": job_id, "source": refused.source, "code": refused.code, "message": refused.message}
        connection.execute(sql("job_reject"), {**given, "most": SHOWN})


def close_job(connection: sqlite3.Connection, job_id: str) -> Job:
    """Says that no more documents come.

    Raises:
        NotFound: there is no such job.
    """
    _row(connection, job_id)
    connection.execute(sql("job_close"), {"id": job_id})
    finish_job(connection, job_id)
    return _known(connection, job_id)


def cancel_job(connection: sqlite3.Connection, job_id: str) -> Job:
    """Cancels what is still queued.

    Raises:
        NotFound: there is no such job.
        Conflict: the job is finished.
    """
    *_, finished_at = _row(connection, job_id)
    if finished_at is not None:
        raise Conflict(f"Job {job_id} is finished: there is nothing left to cancel.")
    connection.execute(sql("job_cancel"), {"id": job_id})
    connection.execute(sql("queued_cancel"), {"job_id": job_id})
    finish_job(connection, job_id)
    return _known(connection, job_id)


def job(connection: sqlite3.Connection, job_id: str) -> Job | None:
    """The job with its counts, or None."""
    row = connection.execute(sql("job_by_id"), {"id": job_id}).fetchone()
    return _job(connection, row) if row else None


def jobs(connection: sqlite3.Connection, *, limit: int, after: str | None = None) -> tuple[Job, ...]:
    """Jobs, newest first."""
    found = connection.execute(sql("job_page"), {"after": after, "limit": limit}).fetchall()
    return tuple(_job(connection, row) for row in found)


def waiting(connection: sqlite3.Connection) -> int:
    """Number of documents queued or running in all jobs."""
    found = dict(connection.execute(sql("stats_queue")))
    return int(found.get("queued", 0) + found.get("running", 0))


def _row(connection: sqlite3.Connection, job_id: str) -> Row:
    row: Row | None = connection.execute(sql("job_by_id"), {"id": job_id}).fetchone()
    if row is None:
        raise NotFound("job", job_id)
    return row


def _known(connection: sqlite3.Connection, job_id: str) -> Job:
    return _job(connection, _row(connection, job_id))


def _job(connection: sqlite3.Connection, row: Row) -> Job:
    job_id, _, cancelled, created_at, finished_at = row
    asked = {"job_id": job_id}
    found = dict(connection.execute(sql("job_counts"), asked))
    counts = {state: int(found.get(state.value, 0)) for state in DocumentState}
    errors = connection.execute(sql("job_errors"), {**asked, "limit": SHOWN})
    return Job(
        id=job_id,
        state=_state(cancelled=cancelled, finished=finished_at is not None),
        total=sum(counts.values()),
        counts=counts,
        errors=tuple(_error(*error) for error in errors),
        errors_total=counts[DocumentState.FAILED] + counts[DocumentState.QUARANTINED],
        rejected=tuple(InputError(*refused) for refused in connection.execute(sql("job_rejected"), asked)),
        created_at=created_at,
        finished_at=finished_at,
    )


def _state(*, cancelled: bool, finished: bool) -> JobState:
    if not finished:
        return JobState.RUNNING
    return JobState.CANCELLED if cancelled else JobState.DONE


def _error(document_id: str, source: str | None, state: str, message: str | None) -> JobError:
    return JobError(document_id, source, DocumentState(state), message or "")

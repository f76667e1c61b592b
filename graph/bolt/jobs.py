"""Jobs and what waits in them: made, filled, closed, cancelled and counted."""

from collections.abc import Iterator, Sequence

from graph.bolt import decode, encode
from graph.bolt.claims import latch
from graph.bolt.leases import settle
from graph.bolt.link import Link, Row, Transaction, batches
from graph.errors import Conflict, NotFound
from graph.model import DocumentState, InputError, Job, JobError, JobState, Queued

MOST_ERRORS = 100
"""Errors and rejected pieces of input that a job shows."""

PORTION = 8_000_000
"""Code points of text that are submitted in one transaction, if there is more than one document.

Source: 50 million took more than 256 MB of the server's memory, which is a usual limit for a transaction.
"""

_LAST = "\uffff"
"""Sorts after every id."""


class Jobs:
    """Ingestion requests."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def create_job(self, job_id: str, *, created_at: str) -> Job:
        """Makes an empty, open job; the same id again returns it unchanged."""

        async def work(transaction: Transaction) -> Job:
            await transaction.run("create_job", id=job_id, created_at=created_at)
            return await _job(transaction, job_id)

        return await self._link.transact(work)

    async def submit(self, job_id: str, documents: Sequence[Queued], *, rejected: Sequence[InputError] = ()) -> None:
        """Adds documents to an open job, durably; rows with an id that is there already are left alone.

        Raises:
            NotFound: there is no such job.
            Conflict: the job was closed or cancelled.
        """
        portions = list(_portions([encode.queued(document, job_id=job_id) for document in documents]))
        for place, portion in enumerate(portions, start=1):
            await self._submit(job_id, portion, rejected if place == len(portions) else ())

    async def _submit(self, job_id: str, portion: Sequence[Row], rejected: Sequence[InputError]) -> None:
        async def work(transaction: Transaction) -> None:
            row = await _locked(transaction, job_id)
            if row["closed"]:
                raise Conflict(f"Job {job_id} takes no more documents: start another.")
            for rows in batches(portion):
                await transaction.run("submit", rows=rows)
            if rejected:
                await transaction.run("reject", id=job_id, properties=_with_rejected(row, rejected))

        await self._link.transact(work)

    async def close_job(self, job_id: str) -> Job:
        """Says that no more documents come; the job is done when all are in a final state.

        Raises:
            NotFound: there is no such job.
        """

        async def work(transaction: Transaction) -> Job:
            await _locked(transaction, job_id)
            await transaction.run("close_job", id=job_id)
            await settle(transaction, job_id)
            return await _job(transaction, job_id)

        return await self._link.transact(work)

    async def cancel_job(self, job_id: str) -> Job:
        """Cancels what is still queued; what is running finishes.

        Raises:
            NotFound: there is no such job.
            Conflict: the job is finished.
        """

        async def work(transaction: Transaction) -> Job:
            await latch(transaction)
            row = await _locked(transaction, job_id)
            if row.get("finished_at"):
                raise Conflict(f"Job {job_id} is finished: there is nothing to cancel.")
            await transaction.run("cancel_job", id=job_id)
            await settle(transaction, job_id)
            return await _job(transaction, job_id)

        return await self._link.transact(work)

    async def job(self, job_id: str) -> Job | None:
        """The job with its counts, or None."""
        rows = await self._link.read("job", id=job_id, errors=MOST_ERRORS)
        return _decoded(rows[0]) if rows else None

    async def jobs(self, *, limit: int, after: str | None = None) -> tuple[Job, ...]:
        """Jobs, newest first (by id, descending); `after` is an id."""
        rows = await self._link.read("jobs", limit=limit, after=after or _LAST, errors=MOST_ERRORS)
        return tuple(map(_decoded, rows))

    async def queued(self, job_id: str, *, limit: int, after: int | None = None) -> tuple[Queued, ...]:
        """Documents of a job, by order; `after` is an order. Their text is left empty."""
        rows = await self._link.read("queued", job_id=job_id, limit=limit, after=-1 if after is None else after)
        return tuple(map(decode.queued, rows))


def _portions(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows in lists that the server's memory for one transaction holds; at least one list, if an empty one."""
    portion: list[Row] = []
    size = 0
    for row in rows:
        if portion and size + len(row["text"]) > PORTION:
            yield portion
            portion, size = [], 0
        portion.append(row)
        size += len(row["text"])
    yield portion


async def _locked(transaction: Transaction, job_id: str) -> Row:
    """Properties of a job, which is locked first.

    Raises:
        NotFound: there is no such job.
    """
    await transaction.run("lock_job", id=job_id)
    rows: list[Row] = await transaction.run("job", id=job_id, errors=0)
    if not rows:
        raise NotFound("job", job_id)
    return rows[0]


async def _job(transaction: Transaction, job_id: str) -> Job:
    return _decoded((await transaction.run("job", id=job_id, errors=MOST_ERRORS))[0])


def _decoded(row: Row) -> Job:
    there = {DocumentState(state): int(count) for state, count in row["counts"]}
    counts = {state: there.get(state, 0) for state in DocumentState}
    columns = zip(row["rejected_sources"], row["rejected_codes"], row["rejected_messages"], strict=True)
    return Job(
        id=row["id"],
        state=_state(row),
        total=sum(counts.values()),
        counts=counts,
        errors=tuple(map(_error, row["errors"])),
        errors_total=counts[DocumentState.FAILED] + counts[DocumentState.QUARANTINED],
        rejected=tuple(InputError(source=source, code=code, message=message) for source, code, message in columns),
        created_at=row["created_at"],
        finished_at=row.get("finished_at"),
    )


def _state(row: Row) -> JobState:
    if not row.get("finished_at"):
        return JobState.RUNNING
    return JobState.CANCELLED if row["cancelled"] else JobState.DONE


def _error(row: Row) -> JobError:
    return JobError(
        document_id=row["document_id"],
        source=row["source"],
        state=DocumentState(row["state"]),
        message=row["error"] or "",
    )


def _with_rejected(row: Row, rejected: Sequence[InputError]) -> Row:
    """The job's lists with what is new in these, so that a submission sent twice counts once."""
    before = zip(row["rejected_sources"], row["rejected_codes"], row["rejected_messages"], strict=True)
    new = ((error.source, error.code, error.message) for error in rejected)
    kept = list(dict.fromkeys((*before, *new)))[:MOST_ERRORS]
    return {
        "rejected_sources": [source for source, _, _ in kept],
        "rejected_codes": [code for _, code, _ in kept],
        "rejected_messages": [message for _, _, message in kept],
    }

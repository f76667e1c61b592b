"""Jobs over HTTP."""

from pydantic import Field

from api.schemas.base import Schema
from graph.model import DocumentState, Job, JobState


class JobErrorOut(Schema):
    """A document of a job that was not done."""

    document: str
    source: str | None
    state: DocumentState
    message: str


class RejectedOut(Schema):
    """A piece of input that never became a document."""

    source: str
    code: str
    message: str


class JobOut(Schema):
    """One ingestion request."""

    id: str
    state: JobState
    total: int
    finished: int = Field(description="Documents in a final state.")
    counts: dict[DocumentState, int]
    errors: list[JobErrorOut] = Field(description="At most 100.")
    errors_total: int
    rejected: list[RejectedOut] = Field(description="At most 100.")
    created_at: str
    finished_at: str | None


def finished(row: Job) -> int:
    """Number of documents in a final state."""
    return row.total - row.counts.get(DocumentState.QUEUED, 0) - row.counts.get(DocumentState.RUNNING, 0)


def job(row: Job) -> JobOut:
    """A job as it goes out."""
    return JobOut(
        id=row.id,
        state=row.state,
        total=row.total,
        finished=finished(row),
        counts={state: row.counts.get(state, 0) for state in DocumentState},
        errors=[
            JobErrorOut(document=error.document_id, source=error.source, state=error.state, message=error.message)
            for error in row.errors
        ],
        errors_total=row.errors_total,
        rejected=[RejectedOut(source=error.source, code=error.code, message=error.message) for error in row.rejected],
        created_at=row.created_at,
        finished_at=row.finished_at,
    )

"""Jobs: state, progress as server-sent events, cancel."""

from collections.abc import AsyncIterator

from fastapi import APIRouter, Request
from starlette.responses import Response, StreamingResponse

from api.resources import StoreOf
from api.routes import sample
from api.routes.operation import Operation, about
from api.routes.paging import Cursor, Limit, Listing, Paging, keyed, text_of
from api.schemas.base import Page
from api.schemas.job import JobOut, job
from api.schemas.problem import problems
from graph.errors import NotFound
from graph.ingest.progress import watch
from graph.keys import Scope
from graph.model import JobState
from graph.queue import DocumentQueue

router = APIRouter(prefix="/v1", tags=["jobs"], route_class=Operation)

FOLLOWERS = (Scope.READ, Scope.INGEST)
"""Whoever hands articles in may also see what became of them."""


@router.get(
    "/jobs",
    summary="List jobs",
    response_model=Page[JobOut],
    responses=problems(),
    openapi_extra=about({"limit": 1}, needs=FOLLOWERS),
)
async def jobs(request: Request, store: StoreOf, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """Newest first."""
    listing = Listing(
        Paging("jobs", {}, (str,)),
        keyed(lambda most, after: store.jobs(limit=most, after=text_of(after)), lambda row: [row.id]),
        lambda row: job(row).model_dump(mode="json"),
    )
    return await listing.answer(request, limit=limit, cursor=cursor)


@router.get(
    "/jobs/{job_id}",
    summary="State of a job",
    responses=problems(404),
    openapi_extra=about({"job_id": sample.JOB}, needs=FOLLOWERS),
)
async def show(job_id: str, store: StoreOf) -> JobOut:
    """Counts by state, and what went wrong in words."""
    found = await store.job(job_id)
    if found is None:
        raise NotFound("job", job_id)
    return job(found)


@router.get(
    "/jobs/{job_id}/events",
    summary="Progress of a job",
    responses=problems(404) | {200: {"content": {"text/event-stream": {}}, "description": "Server-sent events."}},
    response_class=StreamingResponse,
    openapi_extra=about({"job_id": sample.DONE_JOB}, needs=FOLLOWERS),
)
async def events(job_id: str, store: StoreOf) -> StreamingResponse:
    """Server-sent events: `progress` with the job whenever it changes, then `done`."""
    if await store.job(job_id) is None:
        raise NotFound("job", job_id)
    return StreamingResponse(
        _events(store, job_id), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
    )


@router.post(
    "/jobs/{job_id}:cancel",
    summary="Cancel a job",
    responses=problems(404, 409),
    openapi_extra=about({"job_id": sample.JOB}, needs=Scope.INGEST),
)
async def cancel(job_id: str, store: StoreOf) -> JobOut:
    """What is being read is finished; the rest stays unread."""
    return job(await store.cancel_job(job_id))


async def _events(queue: DocumentQueue, job_id: str) -> AsyncIterator[str]:
    async for row in watch(queue, job_id):
        event = "progress" if row.state is JobState.RUNNING else "done"
        yield f"event: {event}\ndata: {job(row).model_dump_json()}\n\n"

"""Documents: take in, list, show, delete."""

from typing import Annotated, cast

from fastapi import APIRouter, Depends, Query, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from api.resources import ResourcesOf, StoreOf
from api.routes.paging import Cursor, Limit, Paging
from api.schemas.base import Page
from api.schemas.document import (
    Accepted,
    BatchAccepted,
    DeletionOut,
    DocumentIn,
    DocumentOut,
    DocumentWithText,
    deletion,
    document,
    document_with_text,
    new_document,
)
from api.schemas.problem import problems
from api.schemas.statement import StatementOut, statement
from graph import ids
from graph.errors import BadInput, NotFound
from graph.ingest.readers.article import Article
from graph.ingest.readers.json_lines import read_line
from graph.ingest.submit import submit
from graph.model import Document
from graph.store import GraphReader, StatementFilter

router = APIRouter(prefix="/v1", tags=["documents"])

NDJSON = ("application/x-ndjson", "application/ndjson", "application/jsonl", "application/json-lines")
BATCH_BODY = {"requestBody": {"required": True, "content": {NDJSON[0]: {"schema": {"type": "string"}}}}}


def require_json(request: Request) -> None:
    """Refuses a body that does not say it is JSON."""
    _require(request, ("application/json",))


def require_ndjson(request: Request) -> None:
    """Refuses a body that does not say it is JSON Lines."""
    _require(request, NDJSON)


def _require(request: Request, accepted: tuple[str, ...]) -> None:
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in accepted:
        raise HTTPException(415, f"Send the body as {accepted[0]} (Content-Type)")


@router.post(
    "/documents",
    status_code=202,
    summary="Take in one article",
    responses=problems(413, 415),
    dependencies=[Depends(require_json)],
)
async def add(body: DocumentIn, store: StoreOf, response: Response) -> Accepted:
    """The article is stored before the answer goes out; workers read it afterwards. See the job for its state."""
    made = new_document(body)
    job = await submit(store, [Article(made, "request")])
    response.headers["Location"] = f"/v1/jobs/{job.id}"
    content = ids.content_hash(made.text)
    return Accepted(job=job.id, document=ids.document_id(key=made.key, url=made.url, content=content))


@router.post(
    "/documents:batch",
    status_code=202,
    summary="Take in many articles",
    responses=problems(400, 413, 415),
    dependencies=[Depends(require_ndjson)],
    openapi_extra=BATCH_BODY,
)
async def add_batch(request: Request, resources: ResourcesOf, response: Response) -> BatchAccepted:
    """One article a line, as JSON. A line that is no article is reported in the job and does not stop the rest."""
    lines = (await request.body()).split(b"\n")
    if not any(line.strip() for line in lines):
        raise BadInput("The body has no line: send one article a line, as a JSON object with a text.")
    rows = (read_line(line, source=f"line {number}") for number, line in enumerate(lines, 1) if line.strip())
    job = await submit(resources.store, rows)
    response.headers["Location"] = f"/v1/jobs/{job.id}"
    return BatchAccepted(job=job.id, documents=job.total, rejected=len(job.rejected))


@router.get("/documents", summary="List articles", responses=problems(400))
async def documents(store: StoreOf, limit: Limit = 50, cursor: Cursor = None) -> Page[DocumentOut]:
    """By id."""
    paging = Paging("documents", {}, (str,))
    after = paging.after(cursor)
    rows = await store.documents(limit=limit + 1, after=cast("str", after[0]) if after else None)
    return paging.page(rows, limit, document, key=lambda row: [row.id])


@router.get("/documents/{document_id}", summary="One article with its text", responses=problems(404))
async def show(document_id: str, store: StoreOf) -> DocumentWithText:
    """The text is the one that all spans count in."""
    found = await _document(store, document_id)
    return document_with_text(found, await store.text(document_id) or "")


@router.delete("/documents/{document_id}", summary="Delete an article and what only it says", responses=problems(404))
async def delete(
    document_id: str,
    store: StoreOf,
    dry_run: Annotated[bool, Query(description="Count only.")] = False,  # noqa: FBT002  # a query parameter
) -> DeletionOut:
    """What other articles say as well stays."""
    return deletion(await store.delete_document(document_id, dry_run=dry_run))


@router.get("/documents/{document_id}/statements", summary="What an article says", responses=problems(400, 404))
async def statements(document_id: str, store: StoreOf, limit: Limit = 50, cursor: Cursor = None) -> Page[StatementOut]:
    """Statements by id."""
    await _document(store, document_id)
    paging = Paging("document-statements", {"document": document_id}, (str,))
    after = paging.after(cursor)
    rows = await store.statements(
        StatementFilter(document_id=document_id), limit=limit + 1, after=cast("str", after[0]) if after else None
    )
    return paging.page(rows, limit, statement, key=lambda row: [row.id])


async def _document(store: GraphReader, document_id: str) -> Document:
    found = await store.document(document_id)
    if found is None:
        raise NotFound("document", document_id)
    return found

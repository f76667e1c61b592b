"""Documents: take in, list, show, delete."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.resources import ResourcesOf, StoreOf
from api.routes import sample
from api.routes.operation import Operation, about, require_type
from api.routes.paging import NDJSON, Cursor, Limit, Listing, Paging, Position, keyed, text_of
from api.schemas.base import Page
from api.schemas.document import (
    Accepted,
    BatchAccepted,
    DeletionOut,
    DocumentIn,
    DocumentOut,
    DocumentWithText,
    PublisherOut,
    deletion,
    document_json,
    document_with_text,
    new_document,
    publisher_json,
)
from api.schemas.filters import PUBLISHER
from api.schemas.problem import problems
from api.schemas.statement import StatementOut, statement_json
from extract.names import fold
from graph import ids
from graph.errors import BadInput, NotFound
from graph.ingest.readers.article import Article
from graph.ingest.readers.json_lines import read_line
from graph.ingest.submit import submit
from graph.keys import Scope
from graph.model import Document
from graph.store import GraphReader, Publisher, StatementFilter

router = APIRouter(prefix="/v1", tags=["documents"], route_class=Operation)

Prefix = Annotated[str, Query(max_length=PUBLISHER, description="Beginning of the name; all if it is empty.")]

BATCH_BODY = {
    "requestBody": {
        "required": True,
        "content": {NDJSON[0]: {"schema": {"description": "One article a line, each a JSON object with a `text`."}}},
    }
}
BATCH = '{"text": "Ann Roe met Bob Low.", "key": "a"}\n{"text": "Bob Low left Acme.", "key": "b"}\n'


@router.post(
    "/documents",
    status_code=202,
    summary="Take in one article",
    responses=problems(),
    openapi_extra=about(body=sample.ARTICLE, needs=Scope.INGEST),
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
    responses=problems(),
    openapi_extra=BATCH_BODY | about(body=BATCH, needs=Scope.INGEST),
)
async def add_batch(request: Request, resources: ResourcesOf, response: Response) -> BatchAccepted:
    """One article a line, as JSON. A line that is no article is reported in the job and does not stop the rest."""
    require_type(request, *NDJSON)
    lines = (await request.body()).split(b"\n")
    if not any(line.strip() for line in lines):
        raise BadInput("The body has no line: send one article a line, as a JSON object with a text.")
    rows = (read_line(line, source=f"line {number}") for number, line in enumerate(lines, 1) if line.strip())
    job = await submit(resources.store, rows)
    response.headers["Location"] = f"/v1/jobs/{job.id}"
    return BatchAccepted(job=job.id, documents=job.total, rejected=len(job.rejected))


@router.get(
    "/documents",
    summary="List articles",
    response_model=Page[DocumentOut],
    responses=problems(),
    openapi_extra=about({"limit": 1}),
)
async def documents(request: Request, store: StoreOf, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """All articles in the store, by id, without their texts."""
    listing = Listing(
        Paging("documents", {}, (str,)),
        keyed(lambda most, after: store.documents(limit=most, after=text_of(after)), lambda row: [row.id]),
        document_json,
    )
    return await listing.answer(request, limit=limit, cursor=cursor)


@router.get(
    "/publishers",
    summary="Who told the articles",
    response_model=Page[PublisherOut],
    responses=problems(),
    openapi_extra=about({"prefix": "te"}),
)
async def publishers(
    request: Request, store: StoreOf, prefix: Prefix = "", limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Publishers by name, whatever its case, accents and article, each with the number of its articles."""
    folded = fold(prefix)

    async def rows(most: int, after: Position | None) -> Sequence[Publisher]:
        if prefix and not folded:
            return ()
        return await store.publishers(prefix=folded, limit=most, after=text_of(after))

    listing = Listing(
        Paging("publishers", {"prefix": folded}, (str,)), keyed(rows, lambda row: [row.key]), publisher_json
    )
    return await listing.answer(request, limit=limit, cursor=cursor)


@router.get(
    "/documents/{document_id}",
    summary="One article with its text",
    responses=problems(404),
    openapi_extra=about({"document_id": sample.DOCUMENT}),
)
async def show(document_id: str, store: StoreOf) -> DocumentWithText:
    """The text is the one that all spans count in."""
    found = await _document(store, document_id)
    return document_with_text(found, await store.text(document_id) or "")


@router.delete(
    "/documents/{document_id}",
    summary="Delete an article and what only it says",
    responses=problems(404),
    openapi_extra=about({"document_id": sample.DOCUMENT, "dry_run": True}, needs=Scope.ADMIN),
)
async def delete(
    document_id: str,
    store: StoreOf,
    dry_run: Annotated[bool, Query(description="Count only.")] = False,  # noqa: FBT002  # a query parameter
) -> DeletionOut:
    """What other articles say as well stays."""
    return deletion(await store.delete_document(document_id, dry_run=dry_run))


@router.get(
    "/documents/{document_id}/statements",
    summary="What an article says",
    response_model=Page[StatementOut],
    responses=problems(404),
    openapi_extra=about({"document_id": sample.DOCUMENT, "limit": 1}),
)
async def statements(
    request: Request, document_id: str, store: StoreOf, limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Statements by id."""
    await _document(store, document_id)
    said = StatementFilter(document_id=document_id)
    listing = Listing(
        Paging("document-statements", {"document": document_id}, (str,)),
        keyed(lambda most, after: store.statements(said, limit=most, after=text_of(after)), lambda row: [row.id]),
        statement_json,
    )
    return await listing.answer(request, limit=limit, cursor=cursor)


async def _document(store: GraphReader, document_id: str) -> Document:
    found = await store.document(document_id)
    if found is None:
        raise NotFound("document", document_id)
    return found

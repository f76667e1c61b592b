"""Statements, the evidence of relationships, and the predicates."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.anchors import passing
from api.resources import StoreOf
from api.routes import sample
from api.routes.operation import Operation, about
from api.routes.paging import Listing, Paging, Position, keyed, text_of
from api.schemas.base import Page
from api.schemas.detail import StatementDetail, detail
from api.schemas.filters import where
from api.schemas.predicate import PredicateOut
from api.schemas.predicate import predicates as predicates_out
from api.schemas.problem import problems
from api.schemas.statement import EvidenceIn, StatementOut, StatementsIn, statement_json
from graph.connect.told import evidence as evidence_of
from graph.connect.told import listed
from graph.errors import NotFound
from graph.model import Statement

router = APIRouter(prefix="/v1", tags=["facts"], route_class=Operation)

Mapped = Annotated[
    bool | None, Query(description="True lists the vocabulary alone, false what it lacks: the unmapped report.")
]

AROUND = 300
"""Code points of context before and after a sentence."""


@router.get(
    "/statements",
    summary="List statements",
    response_model=Page[StatementOut],
    responses=problems(300, 404),
    openapi_extra=about({"entity": sample.PERSON, "predicate": ["sacked_from"], "limit": 1}),
)
async def statements(request: Request, store: StoreOf, asked: Annotated[StatementsIn, Query()]) -> Response:
    """Statements that pass all filters, by id."""
    bound = await passing(store, asked)
    listing = Listing(
        Paging("statements", {"where": repr(bound)}, (str,)),
        keyed(lambda most, after: listed(store, bound, limit=most, after=text_of(after)), lambda row: [row.id]),
        statement_json,
    )
    return await listing.answer(request, limit=asked.limit, cursor=asked.cursor)


@router.get(
    "/statements/{statement_id}",
    summary="One statement with its context",
    responses=problems(404),
    openapi_extra=about({"statement_id": sample.STATEMENT}),
)
async def show(statement_id: str, store: StoreOf) -> StatementDetail:
    """The sentence with what stands around it, where exactly its parts stand, and why it is taken to say this."""
    found = await store.statement(statement_id)
    source = await store.document(found.document_id) if found else None
    if found is None or source is None:
        raise NotFound("statement", statement_id)
    ends = await store.entities([key for key in (found.subject_id, found.object_id) if key])
    text, named = await store.text(source.id) or "", await store.document_appearances(source.id)
    return detail(found, source, text, ends, named, around=AROUND)


@router.get(
    "/relationships/{relationship_id}/evidence",
    summary="Which sentences say so?",
    response_model=Page[StatementOut],
    responses=problems(404),
    openapi_extra=about({"relationship_id": sample.RELATIONSHIP, "limit": 1}),
)
async def evidence(
    request: Request, relationship_id: str, store: StoreOf, asked: Annotated[EvidenceIn, Query()]
) -> Response:
    """Statements that support the fact and pass all filters, most confident first."""
    edges, kept = await store.relationships([relationship_id]), where(asked)
    if not edges:
        raise NotFound("relationship", relationship_id)

    async def rows(most: int, after: Position | None) -> Sequence[Statement]:
        key = cast("tuple[float, str] | None", after)
        return await evidence_of(store, edges[0], kept, limit=most, after=key)

    paging = Paging("evidence", {"relationship": relationship_id, "where": repr(kept)}, (float, str))
    listing = Listing(paging, keyed(rows, lambda row: [float(row.confidence), row.id]), statement_json)
    return await listing.answer(request, limit=asked.limit, cursor=asked.cursor)


@router.get("/predicates", summary="The relations that the graph knows", responses=problems(), openapi_extra=about())
async def predicates(store: StoreOf, mapped: Mapped = None) -> list[PredicateOut]:
    """The vocabulary in its order, then what it lacks, most frequent first: words that may deserve a place in it."""
    return predicates_out((await store.stats()).predicates, mapped=mapped)

"""Statements, the evidence of relationships, and the predicates."""

from dataclasses import replace
from typing import Annotated, cast

from fastapi import APIRouter, Query

from api.resources import StoreOf
from api.routes.paging import Cursor, Limit, Paging
from api.schemas.base import Page
from api.schemas.filters import where
from api.schemas.predicate import PredicateOut
from api.schemas.predicate import predicates as predicates_out
from api.schemas.problem import problems
from api.schemas.statement import StatementDetail, StatementOut, StatementsIn, detail, statement
from graph.connect.told import listed
from graph.errors import NotFound
from graph.find import find_entity
from graph.store import GraphReader, StatementFilter

router = APIRouter(prefix="/v1", tags=["facts"])

ANY = StatementFilter()

AROUND = 300
"""Code points of context before and after a sentence."""


@router.get("/statements", summary="List statements", responses=problems(300, 400, 404))
async def statements(
    store: StoreOf,
    asked: Annotated[StatementsIn, Query()],
) -> Page[StatementOut]:
    """Statements that pass all filters, by id."""
    limit, cursor = asked.limit, asked.cursor
    passing = replace(
        where(asked),
        document_id=asked.document,
        entity_id=await _id(store, asked.entity),
        subject_id=await _id(store, asked.subject),
        object_id=await _id(store, asked.target),
        relationship_id=asked.relationship,
    )
    paging = Paging("statements", {"where": repr(passing)}, (str,))
    after = paging.after(cursor)
    rows = await listed(store, passing, limit=limit + 1, after=cast("str", after[0]) if after else None)
    return paging.page(rows, limit, statement, key=lambda row: [row.id])


@router.get("/statements/{statement_id}", summary="One statement with its context", responses=problems(404))
async def show(statement_id: str, store: StoreOf) -> StatementDetail:
    """The sentence, what stands around it, and where exactly subject, relation and object stand."""
    found = await store.statement(statement_id)
    source = await store.document(found.document_id) if found else None
    if found is None or source is None:
        raise NotFound("statement", statement_id)
    ends = await store.entities([key for key in (found.subject_id, found.object_id) if key])
    return detail(found, source, await store.text(source.id) or "", ends, around=AROUND)


@router.get(
    "/relationships/{relationship_id}/evidence", summary="Which sentences say so?", responses=problems(400, 404)
)
async def evidence(
    relationship_id: str, store: StoreOf, limit: Limit = 50, cursor: Cursor = None
) -> Page[StatementOut]:
    """Statements that support the fact, most confident first."""
    if not await store.relationships([relationship_id]):
        raise NotFound("relationship", relationship_id)
    paging = Paging("evidence", {"relationship": relationship_id}, (float, str))
    after = paging.after(cursor)
    rows = await store.evidence(relationship_id, ANY, limit=limit + 1, after=cast("tuple[float, str] | None", after))
    return paging.page(rows, limit, statement, key=lambda row: [float(row.confidence), row.id])


@router.get("/predicates", summary="The relations that the graph knows", responses=problems())
async def predicates(store: StoreOf) -> list[PredicateOut]:
    """The vocabulary in its order, then what it lacks, by number of relationships."""
    return predicates_out((await store.stats()).predicates)


async def _id(store: GraphReader, key: str | None) -> str | None:
    return None if key is None else (await find_entity(store, key)).id

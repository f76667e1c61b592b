"""Entities: search, suggest, show, neighbours, mentions. Names work wherever ids do."""

from typing import Annotated, cast

from fastapi import APIRouter, Query

from api.resources import StoreOf
from api.routes.paging import Cursor, Limit, Paging
from api.schemas.base import Page
from api.schemas.entity import EntityOut, MatchOut, MentionOut, entity, match, mention
from api.schemas.neighbour import NeighbourOut, neighbour
from api.schemas.problem import problems
from extract.model import EntityType
from graph.find import find_entity, search, suggest
from graph.store import Neighbour

router = APIRouter(prefix="/v1", tags=["entities"])

NAME = 500
"""Longest name in a question, in code points."""

Types = Annotated[list[EntityType] | None, Query(alias="type", description="Only these types; may be repeated.")]
Predicates = Annotated[list[str] | None, Query(alias="predicate", description="Only these; may be repeated.")]


@router.get("/entities", summary="Search by name", responses=problems())
async def find(
    store: StoreOf,
    q: Annotated[str, Query(max_length=NAME, description="Words of a name, or their beginnings, in any order.")] = "",
    kinds: Types = None,
    limit: Limit = 20,
) -> Page[MatchOut]:
    """Best match first: whole names, whole words, beginnings; then by articles. Without `q` the best known."""
    found = await search(store, q, types=kinds or (), limit=limit)
    return Page(items=[match(row) for row in found.rows], truncated=found.truncated)


@router.get("/entities:suggest", summary="Complete a name", responses=problems())
async def complete(
    store: StoreOf,
    prefix: Annotated[str, Query(max_length=NAME, description="What was typed so far.")],
    kinds: Types = None,
    limit: Limit = 10,
) -> Page[MatchOut]:
    """Entities one of whose names begins like this: the exact name first, then by number of articles."""
    found = await suggest(store, prefix, types=kinds or (), limit=limit)
    return Page(items=[match(row) for row in found.rows], truncated=found.truncated)


@router.get("/entities/{key}", summary="One entity, by id or name", responses=problems(300, 404))
async def show(key: str, store: StoreOf) -> EntityOut:
    """300 with the candidates if the name means several, 404 with the nearest names if it means none."""
    return entity(await find_entity(store, key[:NAME]))


@router.get("/entities/{key}/neighbours", summary="Entities one fact away", responses=problems(300, 400, 404))
async def neighbours(
    key: str, store: StoreOf, predicates: Predicates = None, limit: Limit = 50, cursor: Cursor = None
) -> Page[NeighbourOut]:
    """By number of statements on the facts between, most first."""
    found = await find_entity(store, key[:NAME])
    paging = Paging("neighbours", {"entity": found.id, "predicates": sorted(predicates or ())}, (int, str))
    after = paging.after(cursor)
    rows = await store.neighbours(
        found.id, predicates=predicates or (), limit=limit + 1, after=cast("tuple[int, str] | None", after)
    )
    return paging.page(rows, limit, neighbour, key=lambda row: [_weight(row), row.entity.id])


@router.get("/entities/{key}/mentions", summary="Where it is named", responses=problems(300, 400, 404))
async def mentions(key: str, store: StoreOf, limit: Limit = 50, cursor: Cursor = None) -> Page[MentionOut]:
    """By document id, with all spans."""
    found = await find_entity(store, key[:NAME])
    paging = Paging("mentions", {"entity": found.id}, (str,))
    after = paging.after(cursor)
    rows = await store.appearances(found.id, limit=limit + 1, after=cast("str", after[0]) if after else None)
    return paging.page(rows, limit, mention, key=lambda row: [row.document_id])


def _weight(row: Neighbour) -> int:
    return sum(edge.statements for edge in row.relationships)

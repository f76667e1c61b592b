"""Entities: search, suggest, show, neighbours, mentions. Names work wherever ids do."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.resources import StoreOf
from api.routes import sample
from api.routes.operation import Operation, about
from api.routes.paging import Cursor, Limit, Listing, Paging, Position, text_of
from api.schemas.base import Page
from api.schemas.entity import EntityOut, MatchOut, MentionOut, entity, match, mention
from api.schemas.neighbour import NeighbourOut, neighbour
from api.schemas.problem import problems
from extract.model import EntityType
from graph.find import find_entity, search, suggest
from graph.store import Neighbour

router = APIRouter(prefix="/v1", tags=["entities"], route_class=Operation)

NAME = 500
"""Longest name in a question, in code points."""

Types = Annotated[list[EntityType] | None, Query(alias="type", description="Only these types; may be repeated.")]
Predicates = Annotated[list[str] | None, Query(alias="predicate", description="Only these; may be repeated.")]


@router.get(
    "/entities",
    summary="Search by name",
    responses=problems(),
    openapi_extra=about({"q": "roe", "type": ["Person"], "limit": 1}),
)
async def find(
    store: StoreOf,
    q: Annotated[str, Query(max_length=NAME, description="Words of a name, or their beginnings, in any order.")] = "",
    kinds: Types = None,
    limit: Limit = 20,
) -> Page[MatchOut]:
    """Best match first: whole names, whole words, beginnings; then by articles. Without `q` the best known."""
    found = await search(store, q, types=kinds or (), limit=limit)
    return Page(items=[match(row) for row in found.rows], truncated=found.truncated)


@router.get(
    "/entities:suggest",
    summary="Complete a name",
    responses=problems(),
    openapi_extra=about({"prefix": "ann r", "limit": 1}),
)
async def complete(
    store: StoreOf,
    prefix: Annotated[str, Query(max_length=NAME, description="What was typed so far.")],
    kinds: Types = None,
    limit: Limit = 10,
) -> Page[MatchOut]:
    """Entities one of whose names begins like this: the exact name first, then by number of articles."""
    found = await suggest(store, prefix, types=kinds or (), limit=limit)
    return Page(items=[match(row) for row in found.rows], truncated=found.truncated)


@router.get(
    "/entities/{key}",
    summary="One entity, by id or name",
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON}),
)
async def show(key: str, store: StoreOf) -> EntityOut:
    """300 with the candidates if the name means several, 404 with the nearest names if it means none."""
    return entity(await find_entity(store, key[:NAME]))


@router.get(
    "/entities/{key}/neighbours",
    summary="Entities one fact away",
    response_model=Page[NeighbourOut],
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON, "limit": 1}),
)
async def neighbours(
    request: Request,
    key: str,
    store: StoreOf,
    predicates: Predicates = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[NeighbourOut] | Response:
    """By number of statements on the facts between, most first."""
    found = await find_entity(store, key[:NAME])
    only = predicates or ()

    async def rows(most: int, after: Position | None) -> Sequence[Neighbour]:
        return await store.neighbours(
            found.id, predicates=only, limit=most, after=cast("tuple[int, str] | None", after)
        )

    paging = Paging("neighbours", {"entity": found.id, "predicates": sorted(only)}, (int, str))
    listing = Listing(paging, rows, neighbour, key=lambda row: [_weight(row), row.entity.id])
    return await listing.answer(request, limit=limit, cursor=cursor)


@router.get(
    "/entities/{key}/mentions",
    summary="Where it is named",
    response_model=Page[MentionOut],
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON, "limit": 1}),
)
async def mentions(
    request: Request, key: str, store: StoreOf, limit: Limit = 50, cursor: Cursor = None
) -> Page[MentionOut] | Response:
    """By document id, with all spans."""
    found = await find_entity(store, key[:NAME])
    listing = Listing(
        Paging("mentions", {"entity": found.id}, (str,)),
        lambda most, after: store.appearances(found.id, limit=most, after=text_of(after)),
        mention,
        key=lambda row: [row.document_id],
    )
    return await listing.answer(request, limit=limit, cursor=cursor)


def _weight(row: Neighbour) -> int:
    return sum(edge.statements for edge in row.relationships)

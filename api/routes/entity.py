"""One entity: what it is, who stands next to it, what happened when, where it is named. Names work wherever ids do."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, cast

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api.resources import StoreOf
from api.routes import sample
from api.routes.answer import as_json
from api.routes.operation import Operation, about
from api.routes.paging import Listing, Paging, Portion, Portions, Position, keyed, text_of
from api.schemas.base import Json, Page
from api.schemas.entity import EntityDetail, MentionOut, NamedInOut, entity_detail, mention, named_in
from api.schemas.filters import NAME, ToldPageIn, told, where
from api.schemas.neighbour import NeighboursIn, NeighboursOut, groups, neighbour
from api.schemas.problem import problems
from api.schemas.statement import TimelineIn, TimelineOut, name_json, statement_json
from graph.answers.appearing import appearing
from graph.answers.near import Key as NearKey
from graph.answers.near import counts
from graph.answers.near import neighbours as near
from graph.connect.told import dated, listed
from graph.find import find_entity
from graph.model import Appearance, Document, Statement
from graph.store import GraphReader, Neighbour, StatementFilter

router = APIRouter(prefix="/v1/entities", tags=["entities"], route_class=Operation)

KeyIn = Annotated[str, Path(max_length=NAME, description="Id or name of an entity.")]

UNDATED = 20
"""Most undated statements that stand beside a timeline."""


@router.get(
    "/{key}",
    summary="One entity, by id or name",
    response_model=EntityDetail,
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON}),
)
async def show(key: KeyIn, store: StoreOf) -> Response:
    """300 with the candidates if the name means several, 404 with the nearest names if it means none."""
    found = await find_entity(store, key)
    return as_json(entity_detail(found, await store.called(found.id)))


@router.get(
    "/{key}/neighbours",
    summary="Entities one fact away",
    response_model=NeighboursOut,
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON, "limit": 1}),
)
async def neighbours(request: Request, key: KeyIn, store: StoreOf, asked: Annotated[NeighboursIn, Query()]) -> Response:
    """By number of statements on the facts between, most first; `groups` says how many facts of what kind there are."""
    found, passing = await find_entity(store, key), where(asked)

    async def portion(limit: int, after: Position | None) -> Portion[Neighbour]:
        page = await near(store, found.id, passing, limit=limit, after=cast("NearKey | None", after))
        return Portion(page.rows, page.last)

    listing = Listing(Paging("neighbours", _asked(found.id, passing), (int, str)), portion, neighbour)

    async def in_all(_: Sequence[Neighbour]) -> Json:
        return {"groups": None if asked.cursor else groups(await counts(store, found.id))}

    return await listing.answer(request, limit=asked.limit, cursor=asked.cursor, more=in_all)


@router.get(
    "/{key}/timeline",
    summary="What happened when",
    response_model=TimelineOut,
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON, "limit": 1}),
)
async def timeline(request: Request, key: KeyIn, store: StoreOf, asked: Annotated[TimelineIn, Query()]) -> Response:
    """What is said of the entity and has a date of its own, by date; the first page has some undated ones apart."""
    found = await find_entity(store, key)
    passing = replace(where(asked), entity_id=found.id, dated=asked.dated)
    listing = _timeline(store, passing) if asked.dated else _undated(store, passing)

    async def apart(rows: Sequence[Statement]) -> Json:
        whole = asked.dated and not asked.cursor
        rest = await listed(store, replace(passing, dated=False), limit=UNDATED) if whole else ()
        ends = {end for row in (*rows, *rest) for end in (row.subject_id, row.object_id) if end}
        return {
            "undated": [statement_json(row) for row in rest] if whole else None,
            "entities": [name_json(row) for row in await store.entities(sorted(ends))],
        }

    return await listing.answer(request, limit=asked.limit, cursor=asked.cursor, more=apart)


@router.get(
    "/{key}/mentions",
    summary="Where it is named",
    response_model=Page[MentionOut],
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON, "limit": 1}),
)
async def mentions(request: Request, key: KeyIn, store: StoreOf, asked: Annotated[ToldPageIn, Query()]) -> Response:
    """By document id, with all spans."""
    found, passing = await find_entity(store, key), told(asked)
    listing = Listing(_named("mentions", found.id, passing), _appearing(store, found.id, passing), mention)
    return await listing.answer(request, limit=asked.limit, cursor=asked.cursor)


@router.get(
    "/{key}/documents",
    summary="Which articles name it",
    response_model=Page[NamedInOut],
    responses=problems(300, 404),
    openapi_extra=about({"key": sample.PERSON, "limit": 1}),
)
async def documents(request: Request, key: KeyIn, store: StoreOf, asked: Annotated[ToldPageIn, Query()]) -> Response:
    """By document id, with how often and as what."""
    found, passing = await find_entity(store, key), told(asked)
    listing = Listing(_named("named-in", found.id, passing), _appearing(store, found.id, passing), named_in)
    return await listing.answer(request, limit=asked.limit, cursor=asked.cursor)


def _timeline(store: GraphReader, passing: StatementFilter) -> Listing[Statement]:
    async def rows(limit: int, after: Position | None) -> Sequence[Statement]:
        return await dated(store, passing, limit=limit, after=cast("tuple[str, str] | None", after))

    paging = Paging("timeline", {"where": repr(passing)}, (str, str))
    return Listing(paging, keyed(rows, lambda row: [row.time or "", row.id]), statement_json)


def _undated(store: GraphReader, passing: StatementFilter) -> Listing[Statement]:
    async def rows(limit: int, after: Position | None) -> Sequence[Statement]:
        return await listed(store, passing, limit=limit, after=text_of(after))

    return Listing(
        Paging("undated", {"where": repr(passing)}, (str,)), keyed(rows, lambda row: [row.id]), statement_json
    )


def _named(kind: str, entity_id: str, passing: StatementFilter) -> Paging:
    return Paging(kind, _asked(entity_id, passing), (str,))


def _appearing(store: GraphReader, entity_id: str, passing: StatementFilter) -> Portions[tuple[Appearance, Document]]:
    async def portion(limit: int, after: Position | None) -> Portion[tuple[Appearance, Document]]:
        page = await appearing(store, entity_id, passing, limit=limit, after=text_of(after))
        return Portion(page.rows, None if page.last is None else (page.last,))

    return portion


def _asked(entity_id: str, passing: StatementFilter) -> dict[str, object]:
    """What a cursor holds for."""
    return {"entity": entity_id, "where": repr(passing)}

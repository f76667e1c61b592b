"""The question that the service exists for: how are A and B connected, and which sentence says so."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from api.resources import StoreOf
from api.routes import sample
from api.routes.answer import as_json
from api.routes.operation import Operation, about
from api.schemas.connection import (
    CommonNeighboursOut,
    ConnectionsIn,
    ConnectionsOut,
    PathsOut,
    common_neighbours,
    connections,
)
from api.schemas.connection import paths as paths_out
from api.schemas.filters import where
from api.schemas.problem import problems
from graph.connect import Asked, common, connect, paths
from graph.find import find_entity
from graph.store import GraphReader

router = APIRouter(prefix="/v1", tags=["connections"], route_class=Operation)

SAMPLE = {"from": sample.PERSON, "to": sample.COMPANY}


@router.get(
    "/connections",
    summary="How are two entities connected?",
    response_model=ConnectionsOut,
    responses=problems(300, 400, 404),
    openapi_extra=about(SAMPLE | {"limit": 1}),
)
async def between(store: StoreOf, asked: Annotated[ConnectionsIn, Query()]) -> Response:
    """Direct facts both ways, common neighbours and the best paths, with quotes. No path is an empty list."""
    one, other = await find_entity(store, asked.start), await find_entity(store, asked.end)
    return as_json(connections(await connect(store, one.id, other.id, await _asked(store, asked))))


@router.get(
    "/paths",
    summary="By which paths are two entities connected?",
    response_model=PathsOut,
    responses=problems(300, 400, 404),
    openapi_extra=about(SAMPLE | {"limit": 1}),
)
async def ways(store: StoreOf, asked: Annotated[ConnectionsIn, Query()]) -> Response:
    """The best paths alone, each with why it ranks where it does; those that lean on a doubtful fact come last."""
    one, other = await find_entity(store, asked.start), await find_entity(store, asked.end)
    rows, looked = await paths(store, one.id, other.id, await _asked(store, asked))
    return as_json(paths_out(rows, looked))


@router.get(
    "/common-neighbours",
    summary="What do two entities have in common?",
    response_model=CommonNeighboursOut,
    responses=problems(300, 400, 404),
    openapi_extra=about(SAMPLE | {"limit": 1}),
)
async def in_common(store: StoreOf, asked: Annotated[ConnectionsIn, Query()]) -> Response:
    """Neighbours of both alone, with the facts on each side."""
    one, other = await find_entity(store, asked.start), await find_entity(store, asked.end)
    rows, truncated = await common(store, one.id, other.id, await _asked(store, asked))
    return as_json(common_neighbours(rows, truncated=truncated))


async def _asked(store: GraphReader, asked: ConnectionsIn) -> Asked:
    """The question with ids in the place of names."""
    via, avoid = [tuple([(await find_entity(store, key)).id for key in keys]) for keys in (asked.via, asked.avoid)]
    limit = asked.limit
    return Asked(max_hops=asked.max_hops, limit=limit, k=asked.k or limit, where=where(asked), via=via, avoid=avoid)

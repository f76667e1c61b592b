"""The question that the service exists for: how are A and B connected, and which sentence says so."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.resources import StoreOf
from api.routes.entities import NAME
from api.schemas.connection import ConnectionsOut, connections
from api.schemas.problem import problems
from graph.connect import connect
from graph.find import find_entity

router = APIRouter(prefix="/v1", tags=["connections"])

Key = Annotated[str, Query(min_length=1, max_length=NAME, description="Id or name of an entity.")]


@router.get("/connections", summary="How are two entities connected?", responses=problems(300, 404))
async def between(
    store: StoreOf,
    start: Annotated[Key, Query(alias="from")],
    end: Annotated[Key, Query(alias="to")],
    max_hops: Annotated[int, Query(ge=1, le=6, description="Longest path that is looked for.")] = 4,
    limit: Annotated[int, Query(ge=1, le=50, description="Most common neighbours, and most paths.")] = 10,
) -> ConnectionsOut:
    """Direct facts both ways, common neighbours and the shortest paths, with quotes. No path is an empty list."""
    one, other = await find_entity(store, start), await find_entity(store, end)
    return connections(await connect(store, one.id, other.id, max_hops=max_hops, limit=limit))

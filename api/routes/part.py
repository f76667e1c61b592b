"""Parts of the graph to look at: the best-connected one, and the one of given entities."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.resources import StoreOf
from api.routes import sample
from api.routes.operation import Operation, about
from api.schemas.filters import where
from api.schemas.part import PartOut, SubgraphIn, SubgraphOut, part, subgraph_out
from api.schemas.problem import problems
from graph import ids
from graph.answers.part import best_connected
from graph.answers.subgraph import Wanted, subgraph
from graph.find import find_entity

router = APIRouter(prefix="/v1", tags=["connections"], route_class=Operation)


@router.get(
    "/overview",
    summary="The best-connected part of the graph",
    responses=problems(),
    openapi_extra=about({"limit": 2}),
)
async def overview(
    store: StoreOf, limit: Annotated[int, Query(ge=1, le=200, description="Most entities.")] = 30
) -> PartOut:
    """Well-known entities that hang together, best connected first, with the facts among them."""
    return part(await best_connected(store, limit=limit))


@router.post(
    "/subgraph",
    summary="The graph of given entities",
    responses=problems(300, 404),
    openapi_extra=about(body={"entities": [sample.PERSON, sample.OTHER_ENTITY], "expand": 1, "limit": 3}),
)
async def induced(body: SubgraphIn, store: StoreOf) -> SubgraphOut:
    """The entities in the order asked for, on request their strongest neighbours, and all facts among them."""
    asked = dict.fromkeys(body.entities)
    keys = [key if ids.is_id(key, "entity") else (await find_entity(store, key)).id for key in asked]
    found = await subgraph(store, keys, Wanted(where(body), body.expand, body.limit))
    there = {row.id for row in found.entities}
    return subgraph_out(found, [key for key in keys if key not in there])

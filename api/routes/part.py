"""Parts of the graph to look at: the best-connected one, and the facts among given entities."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.resources import StoreOf
from api.routes import sample
from api.routes.operation import Operation, about
from api.schemas.part import PartIn, PartOut, part
from api.schemas.problem import problems
from graph.answers.part import among, best_connected

router = APIRouter(prefix="/v1", tags=["entities"], route_class=Operation)


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
    "/entities:among",
    summary="The facts among given entities",
    responses=problems(),
    openapi_extra=about(body={"entities": [sample.ENTITY, sample.OTHER_ENTITY]}),
)
async def facts_among(body: PartIn, store: StoreOf) -> PartOut:
    """The entities in the order asked for, with all facts that have both ends among them."""
    return part(await among(store, body.entities))

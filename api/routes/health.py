"""Whether the process lives, whether the store answers, and how large the graph is."""

from fastapi import APIRouter

from api.resources import StoreOf
from api.routes.operation import Operation, about
from api.schemas.problem import problems
from api.schemas.stats import Health, Readiness, StatsOut
from api.schemas.stats import stats as stats_out
from api.version import VERSION

router = APIRouter(tags=["service"], route_class=Operation)


@router.get("/healthz", summary="Does the process live?", openapi_extra=about(needs=None))
async def healthz() -> Health:
    """Answers as long as the process does, whatever the store says."""
    return Health(status="ok", version=VERSION)


@router.get("/readyz", summary="Does the store answer?", responses=problems(), openapi_extra=about(needs=None))
async def readyz(store: StoreOf) -> Readiness:
    """503 while the store is away."""
    return Readiness(status="ok", store=await store.ping())


@router.get("/v1/stats", summary="How large is the graph?", responses=problems(), openapi_extra=about())
async def stats(store: StoreOf) -> StatsOut:
    """Numbers of documents, entities, statements and relationships, and what waits in the queue."""
    return stats_out(await store.stats())

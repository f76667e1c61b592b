"""Counts and times of the service, for Prometheus."""

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.responses import Response

from api.resources import ResourcesOf
from api.routes.operation import Operation, about

router = APIRouter(tags=["service"], route_class=Operation)


@router.get(
    "/metrics",
    summary="What is counted and timed",
    response_class=Response,
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "Prometheus' text format."}
    },
    openapi_extra=about(),
)
async def metrics(resources: ResourcesOf) -> Response:
    """Requests by route and status, latencies, calls to the store, the queue, texts read on request, the process."""
    page = await resources.metrics.page(resources.store)
    return Response(page, media_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})

"""Reads a text on request; nothing is stored."""

from fastapi import APIRouter

from api.resources import ResourcesOf
from api.routes.operation import Operation, about
from api.schemas.extraction import ExtractionOut, TextIn, extraction
from api.schemas.problem import problems
from graph.ingest.readers.article import from_fields

router = APIRouter(prefix="/v1", tags=["extract"], route_class=Operation)


@router.post(
    "/extract",
    summary="Read a text",
    responses=problems(),
    openapi_extra=about(body={"text": "Ann Roe was sacked from the Treasury on Monday.", "published_at": "2024-03-06"}),
)
async def extract(body: TextIn, resources: ResourcesOf) -> ExtractionOut:
    """Entities and triples with exact spans. 503 with Retry-After while all processes are busy."""
    asked = from_fields(body.model_dump())
    with resources.metrics.extracting():
        found = await resources.pool.extract(asked.text, asked.published_at)
    return extraction(found)

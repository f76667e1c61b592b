"""Reads a text on request; nothing is stored."""

from fastapi import APIRouter, Depends

from api.resources import ResourcesOf
from api.routes.documents import require_json
from api.schemas.extraction import ExtractionOut, TextIn, extraction
from api.schemas.problem import problems
from graph.ingest.readers.article import from_fields

router = APIRouter(prefix="/v1", tags=["extract"])


@router.post(
    "/extract",
    summary="Read a text",
    responses=problems(413, 415),
    dependencies=[Depends(require_json)],
)
async def extract(body: TextIn, resources: ResourcesOf) -> ExtractionOut:
    """Entities and triples with exact spans. 503 with Retry-After while all processes are busy."""
    asked = from_fields(body.model_dump())
    return extraction(await resources.pool.extract(asked.text, asked.published_at))

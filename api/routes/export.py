"""The graph, or a part of it, as a stream."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import StreamingResponse

from api.anchors import entity_ids, passing
from api.resources import StoreOf
from api.routes.operation import Operation, about
from api.schemas.export import ExportIn
from api.schemas.problem import problems
from graph.export import FORMS, Format, Selection
from graph.export import export as chunks
from graph.streams import begun

router = APIRouter(prefix="/v1", tags=["export"], route_class=Operation)

BYTES = {"schema": {"type": "string", "format": "binary"}}
OBJECTS = {
    Format.JSONLD: {"@context": {"schema": "https://schema.org/"}, "@graph": []},
    Format.CYTOSCAPE: {"elements": {"nodes": [], "edges": []}},
}
"""Formats that are one JSON value, since clients read them as that; each as of an empty graph."""

CONTENT = {
    form.media_type: {"schema": {"type": "object"}, "example": OBJECTS[name]} if name in OBJECTS else BYTES
    for name, form in FORMS.items()
}


@router.get(
    "/export",
    summary="The graph for other programs",
    responses=problems(300, 404, 413) | {200: {"content": CONTENT, "description": "The file, as it is made."}},
    response_class=StreamingResponse,
    openapi_extra=about({"format": "jsonl"}),
)
async def export(store: StoreOf, asked: Annotated[ExportIn, Query()]) -> StreamingResponse:
    """The whole graph, what passes the filters, or the facts among given entities; every edge with its evidence."""
    among = None if asked.among is None else await entity_ids(store, asked.among)
    body = await chunks(store, asked.form, Selection(await passing(store, asked), among))
    body = await begun(body)  # a store that is away is a clean 503, not half an answer
    form = FORMS[asked.form]
    disposition = {"Content-Disposition": f'attachment; filename="relatum.{form.suffix}"'}
    return StreamingResponse(body, media_type=form.media_type, headers=disposition)

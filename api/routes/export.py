"""The whole graph as a stream."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import StreamingResponse

from api.resources import StoreOf
from api.routes.operation import Operation, about
from api.schemas.problem import problems
from graph.export import Format, jsonl

router = APIRouter(prefix="/v1", tags=["export"], route_class=Operation)


@router.get(
    "/export",
    summary="The whole graph",
    responses=problems() | {200: {"content": {jsonl.MEDIA_TYPE: {}}, "description": "One object a line."}},
    response_class=StreamingResponse,
    openapi_extra=about({"format": "jsonl"}),
)
async def export(
    store: StoreOf, form: Annotated[Format, Query(alias="format", description="Form of the file.")] = Format.JSONL
) -> StreamingResponse:
    """Documents, entities, relationships and statements, one object a line, by kind, then id."""
    await store.ping()  # a store that is away is a clean 503, not half an answer
    disposition = {"Content-Disposition": f'attachment; filename="relatum.{form.value}"'}
    return StreamingResponse(jsonl.lines(store), media_type=jsonl.MEDIA_TYPE, headers=disposition)

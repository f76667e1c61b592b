"""What Neo4j Browser fetches from us: style, guide and favourites; any origin may, since Browser has its own."""

from fastapi import APIRouter
from starlette.responses import PlainTextResponse, Response

from cypher.browser.favourites import archive
from cypher.browser.guide import guide
from cypher.browser.style import grass

router = APIRouter(prefix="/browser", tags=["neo4j browser"])

ANY_ORIGIN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
"""Browser asks with headers of its own: the origin alone is not enough."""


@router.get("/guide.html", summary="Guide for Neo4j Browser", response_class=Response)
async def show_guide() -> Response:
    """What `:play` shows: queries that run at a click."""
    return Response(guide(), media_type="text/html", headers=ANY_ORIGIN)


@router.get("/relatum.grass", summary="Style for Neo4j Browser", response_class=PlainTextResponse)
async def show_style() -> Response:
    """What `:style` reads: colours and captions by type."""
    return PlainTextResponse(grass(), headers=ANY_ORIGIN)


@router.get("/favourites.zip", summary="Favourites for Neo4j Browser", response_class=Response)
async def show_favourites() -> Response:
    """Drop the file on Browser's window to import its queries."""
    return Response(archive(), media_type="application/zip", headers=ANY_ORIGIN)


@router.options("/guide.html", include_in_schema=False)
@router.options("/relatum.grass", include_in_schema=False)
async def preflight() -> Response:
    """Lets a browser ask before it fetches."""
    return Response(status_code=204, headers=ANY_ORIGIN)

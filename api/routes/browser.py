"""What Neo4j Browser fetches from us: its style, its guide and its favourites."""

from fastapi import APIRouter
from starlette.responses import Response

from cypher.browser.favourites import archive
from cypher.browser.guide import guide
from cypher.browser.style import grass

router = APIRouter(prefix="/browser", include_in_schema=False)

# Browser is a page of another origin. It sends headers of its own, so a preflight comes first and must allow those too.
SHARED = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*",
    "cross-origin-resource-policy": "cross-origin",
}


@router.get("/relatum.grass")
async def style_sheet() -> Response:
    """The style, for `:style http://…/browser/relatum.grass`."""
    return Response(grass(), media_type="text/plain", headers=SHARED)


@router.get("/guide.html")
async def guide_page() -> Response:
    """The guide, for `:play http://…/browser/guide.html`."""
    return Response(guide(), media_type="text/html", headers=SHARED)


@router.get("/favourites.zip")
async def favourites() -> Response:
    """The favourites: dropped on Browser's window they are imported."""
    return Response(archive(), media_type="application/zip", headers=SHARED)


@router.options("/relatum.grass")
@router.options("/guide.html")
async def preflight() -> Response:
    """Answers that the page may be fetched."""
    return Response(status_code=204, headers=SHARED)

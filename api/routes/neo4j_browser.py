"""Where Neo4j Browser shows what the explorer shows."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.resources import ResourcesOf
from api.routes.operation import Operation, about
from api.schemas.neo4j_browser import BrowserOut
from api.schemas.problem import problems
from api.store_url import ServerAddress
from api.wiring import address
from cypher.browser.link import MOST, browser_at, deep_link

router = APIRouter(prefix="/v1", tags=["entities"], route_class=Operation)

Keys = Annotated[list[str], Query(alias="entity", max_length=MOST, description="Ids; may be repeated.")]


@router.get("/neo4j-browser", summary="A link into Neo4j Browser", responses=problems(), openapi_extra=about())
async def link(resources: ResourcesOf, keys: Keys = []) -> BrowserOut:  # noqa: B006 (FastAPI copies it for each request)
    """Opens Neo4j Browser with a query for these entities in its editor; null where the store is not Neo4j."""
    where = address(resources.settings)
    if not isinstance(where, ServerAddress):
        return BrowserOut(url=None)
    browser = resources.settings.browser_url or browser_at(where.url)
    return BrowserOut(url=deep_link(browser, where.url, user=where.user, database=where.database, ids=keys))

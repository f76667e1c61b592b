"""Entities by name: search, suggest, match."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from api.resources import StoreOf
from api.routes.answer import as_json
from api.routes.operation import Operation, about
from api.routes.paging import Limit
from api.schemas.base import Json, Page
from api.schemas.entity import MatchOut
from api.schemas.entity import match as match_out
from api.schemas.filters import NAME
from api.schemas.matching import MatchedOut, NamesIn, scored
from api.schemas.problem import problems
from extract.model import EntityType
from graph.answers.matching import match
from graph.find import search, suggest
from graph.store import Found, Match

router = APIRouter(prefix="/v1", tags=["entities"], route_class=Operation)

Types = Annotated[list[EntityType] | None, Query(alias="type", description="Only these types; may be repeated.")]


@router.get(
    "/entities",
    summary="Search by name",
    response_model=Page[MatchOut],
    responses=problems(),
    openapi_extra=about({"q": "roe", "type": ["Person"], "limit": 1}),
)
async def find(
    store: StoreOf,
    q: Annotated[str, Query(max_length=NAME, description="Words of a name, or their beginnings, in any order.")] = "",
    kinds: Types = None,
    limit: Limit = 20,
) -> Response:
    """Best match first: whole names, whole words, beginnings; then by articles. Without `q` the best known."""
    found = await search(store, q, types=kinds or (), limit=limit)
    return as_json(_page(found, q))


@router.get(
    "/entities:suggest",
    summary="Complete a name",
    response_model=Page[MatchOut],
    responses=problems(),
    openapi_extra=about({"prefix": "ann r", "limit": 1}),
)
async def complete(
    store: StoreOf,
    prefix: Annotated[str, Query(max_length=NAME, description="What was typed so far.")],
    kinds: Types = None,
    limit: Limit = 10,
) -> Response:
    """Entities one of whose names begins like this: the exact name first, then by number of articles."""
    found = await suggest(store, prefix, types=kinds or (), limit=limit)
    return as_json(_page(found, prefix))


@router.post(
    "/match",
    summary="Which entities do these names mean?",
    responses=problems(),
    openapi_extra=about(body={"names": [{"name": "Roe, Ann", "type": ["Person"]}], "limit": 1}),
)
async def meant(body: NamesIn, store: StoreOf) -> MatchedOut:
    """Candidates for each name, each with a score and the reason: other order, initials, another transliteration."""
    return MatchedOut(
        items=[scored(one.name, await match(store, one.name, types=one.types, limit=body.limit)) for one in body.names]
    )


def _page(found: Found[Match], asked: str) -> Json:
    """A ranked list, which has one page alone."""
    return {"items": [match_out(row, asked) for row in found.rows], "next": None, "truncated": found.truncated}

"""The Reconciliation Service API (0.2) for OpenRefine and its kin: which entity does a row of a table mean?

The protocol is not ours, so it stands outside /v1 and the OpenAPI document.
"""

from html import escape
from typing import Annotated
from urllib.parse import parse_qs

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from api.resources import StoreOf
from api.routes.operation import Operation
from api.schemas import reconciling as protocol
from api.schemas.reconciling import ExtendIn, Json, QueryIn
from extract.model import EntityType
from extract.names import fold
from graph.answers.profile import profile
from graph.answers.reconciling import ATTRIBUTES, attribute, reconcile, related
from graph.answers.words import fact_words
from graph.errors import BadInput, NotFound
from graph.find import suggest
from graph.model import Entity
from graph.store import GraphReader

router = APIRouter(prefix="/reconcile", tags=["reconcile"], route_class=Operation, include_in_schema=False)

Prefix = Annotated[str, Query(max_length=500)]
OFFERED = 20
"""Most suggestions."""

FRAMED = {"content-security-policy": "default-src 'none'; frame-ancestors http://127.0.0.1:* http://localhost:*"}
"""A preview stands in a frame of OpenRefine's page, which runs on the caller's own machine."""


@router.get("")
async def look(request: Request, store: StoreOf, queries: str | None = None, extend: str | None = None) -> Json:
    """What the service can do; the answers to `queries` or `extend` where the address has them."""
    return await _answer(request, store, queries, extend)


@router.post("")
async def ask(request: Request, store: StoreOf) -> Json:
    """The answers to a form with `queries` or `extend`."""
    try:
        form = parse_qs((await request.body()).decode("utf-8"), max_num_fields=10)
    except ValueError as error:
        raise BadInput("The body is no form: send `queries=…` or `extend=…`, URL-encoded.") from error
    return await _answer(request, store, *(next(iter(form.get(name, ())), None) for name in ("queries", "extend")))


@router.get("/suggest/entity")
async def suggest_entity(store: StoreOf, prefix: Prefix = "") -> Json:
    """Entities whose names begin like this."""
    found = await suggest(store, prefix, limit=OFFERED)
    return {"result": [protocol.suggestion(row.entity) for row in found.rows]}


@router.get("/suggest/type")
async def suggest_type(prefix: Prefix = "") -> Json:
    """Types whose names begin like this."""
    return {"result": [protocol.kind(row) for row in EntityType if fold(row.value).startswith(fold(prefix))]}


@router.get("/suggest/property")
async def suggest_property(prefix: Prefix = "") -> Json:
    """Properties that have a word that begins like this."""
    wanted = prefix.casefold().strip()
    rows = [row for row in protocol.properties() if any(word.startswith(wanted) for word in _words(row))]
    return {"result": rows[:OFFERED]}


@router.get("/properties")
async def propose(
    kind: Annotated[str, Query(alias="type")] = "", limit: Annotated[int, Query(ge=1, le=500)] = 500
) -> Json:
    """Properties by which a column can be extended."""
    return {"type": kind, "limit": limit, "properties": protocol.properties()[:limit]}


@router.get("/preview")
async def preview(store: StoreOf, key: Annotated[str, Query(alias="id", max_length=100)]) -> HTMLResponse:
    """A few lines on an entity, for a frame."""
    entity = await _entity(store, key)
    found = await profile(store, entity, limit=5)
    rows = [(row.other.name, fact_words(row.fact), group.inverse) for group in found.groups for row in group.facts]
    facts = [
        f"{other} {words} {entity.name}" if back else f"{entity.name} {words} {other}" for other, words, back in rows
    ]
    lines = "".join(f"<li>{escape(line)}</li>" for line in facts[:5])
    what = f"{entity.type.value}: {protocol.description(entity)}"
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(entity.name)}</title>'
        f"<h1>{escape(entity.name)}</h1><p>{escape(what)}</p><ul>{lines}</ul>"
    )
    return HTMLResponse(page, headers=FRAMED)


async def _answer(request: Request, store: GraphReader, queries: str | None, extend: str | None) -> Json:
    if queries is not None:
        return {key: await _candidates(store, row) for key, row in protocol.read_queries(queries).items()}
    if extend is not None:
        return await _extended(store, protocol.read_extension(extend))
    return protocol.manifest(str(request.base_url).rstrip("/"))


async def _candidates(store: GraphReader, row: QueryIn) -> Json:
    return {"result": [protocol.candidate(one) for one in await reconcile(store, row.query_of())]}


async def _extended(store: GraphReader, asked: ExtendIn) -> Json:
    """Ids that are unknown have empty rows, as the protocol wants it."""
    known = {row.id: row for row in await store.entities(asked.ids)}
    rows = {}
    for key in asked.ids:
        entity = known.get(key)
        rows[key] = {name: await _values(store, entity, name) for name in asked.names()}
    return {"meta": [protocol.property_of(name) for name in asked.names()], "rows": rows}


async def _values(store: GraphReader, entity: Entity | None, name: str) -> list[Json]:
    if entity is None:
        return []
    if name in ATTRIBUTES:
        return [protocol.value(row) for row in attribute(entity, name)]
    return [protocol.value(row) for row in await related(store, entity, name)]


async def _entity(store: GraphReader, key: str) -> Entity:
    found = await store.entities([key])
    if not found:
        raise NotFound("entity", key)
    return found[0]


def _words(row: Json) -> list[str]:
    return [*str(row["name"]).casefold().split(), str(row["id"])]

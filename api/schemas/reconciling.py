"""What OpenRefine and other clients of the Reconciliation Service API (0.2) send and get.

Source: W3C Entity Reconciliation Community Group, "Reconciliation Service API v0.2".
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from extract.model import EntityType
from extract.vocabulary import load_vocabulary
from graph.answers.matching import Scored
from graph.answers.reconciling import ATTRIBUTES, Query
from graph.errors import BadInput
from graph.model import Entity

Json = dict[str, Any]  # Any: JSON of the protocol

MOST = 500
"""Most queries, or ids, in one request."""

PAGES = {"width": 420, "height": 260}
"""Pixels of a preview."""

V = TypeVar("V")


class _In(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class PropertyIn(_In):
    """What else a row says: a property and its value or values, each as text, a number or an entity."""

    pid: str = Field(max_length=100)
    v: Any

    def words(self) -> list[str]:
        """The values as text."""
        rows = self.v if isinstance(self.v, list) else [self.v]
        found = [row.get("name") or row.get("id") if isinstance(row, dict) else row for row in rows]
        return [str(row) for row in found if row is not None]


class QueryIn(_In):
    """One row of a table."""

    query: str = Field(default="", max_length=1_000)
    type: str | list[str] | None = None
    limit: Annotated[int, Field(ge=1, le=50)] = 5
    properties: list[PropertyIn] = Field(default=[], max_length=20)

    def query_of(self) -> Query:
        """The row as a question; types that are none of ours are left out."""
        asked = [self.type] if isinstance(self.type, str) else self.type or []
        types = tuple(row for row in EntityType if row.value in asked)
        return Query(self.query, types, {row.pid: row.words() for row in self.properties}, self.limit)


class ExtendIn(_In):
    """Which properties of which entities are wanted."""

    ids: list[str] = Field(max_length=MOST)
    properties: list[Json] = Field(max_length=50)

    def names(self) -> list[str]:
        """Ids of the properties."""
        return [str(row.get("id", "")) for row in self.properties]


def read_queries(text: str) -> Mapping[str, QueryIn]:
    """The `queries` of a request, by the caller's own names for them.

    Raises:
        BadInput: they cannot be read, or are too many.
    """
    found = _read(TypeAdapter(dict[str, QueryIn]), text, "queries")
    if len(found) > MOST:
        raise BadInput(f"{len(found)} queries at once: send at most {MOST}.")
    return found


def read_extension(text: str) -> ExtendIn:
    """The `extend` of a request.

    Raises:
        BadInput: it cannot be read.
    """
    return _read(TypeAdapter(ExtendIn), text, "extend")


def _read(form: TypeAdapter[V], text: str, name: str) -> V:
    try:
        return form.validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadInput(f"`{name}` cannot be read{f' at {where}' if where else ''}: {first['msg']}.") from error


def manifest(base: str) -> Json:
    """What the service is and can do; `base` is its address without a slash at the end."""
    service = f"{base}/reconcile"
    suggests = {
        kind: {"service_url": service, "service_path": f"/suggest/{kind}"} for kind in ("entity", "type", "property")
    }
    return {
        "versions": ["0.2"],
        "name": "Relatum",
        "identifierSpace": f"{base}/v1/entities/",
        "schemaSpace": f"{base}/v1/predicates#",
        "defaultTypes": [kind(row) for row in (EntityType.PERSON, EntityType.ORGANIZATION)],
        "view": {"url": f"{base}/entity/{{{{id}}}}"},
        "preview": {"url": f"{service}/preview?id={{{{id}}}}", **PAGES},
        "suggest": suggests,
        "extend": {"propose_properties": {"service_url": service, "service_path": "/properties"}},
    }


def candidate(row: Scored) -> Json:
    """A candidate; scores of the protocol run to 100."""
    return {
        "id": row.entity.id,
        "name": row.entity.name,
        "description": description(row.entity),
        "type": [kind(row.entity.type)],
        "score": round(row.score * 100, 1),
        "match": row.sure,
        "features": [{"id": "name", "value": round(row.score * 100, 1)}],
    }


def description(entity: Entity) -> str:
    """An entity in a few words."""
    roles = f"{'; '.join(entity.roles[:3])}, " if entity.roles else ""
    return f"{roles}in {entity.documents} article{'' if entity.documents == 1 else 's'}"


def suggestion(entity: Entity) -> Json:
    """An entity as it is offered while somebody types."""
    return {
        "id": entity.id,
        "name": entity.name,
        "description": description(entity),
        "notable": [kind(entity.type)],
    }


def kind(type_: EntityType) -> Json:
    """A type."""
    return {"id": type_.value, "name": type_.value}


def properties() -> Sequence[Json]:
    """All properties: attributes first, then the predicates of the vocabulary in its order."""
    attributes = [{"id": name, "name": words} for name, words in ATTRIBUTES.items()]
    return attributes + [{"id": row.name, "name": row.label} for row in load_vocabulary().predicates.values()]


def property_of(name: str) -> Json:
    """One property with the words for it."""
    return {"id": name, "name": ATTRIBUTES.get(name) or load_vocabulary().label(name)}


def value(row: Entity | str | int) -> Json:
    """A value of a property."""
    if isinstance(row, Entity):
        return {"id": row.id, "name": row.name}
    return {"int": row} if isinstance(row, int) else {"str": row}

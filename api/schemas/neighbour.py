"""Neighbours of an entity over HTTP."""

from collections.abc import Sequence

from pydantic import Field

from api.schemas.base import Json, Page, Schema
from api.schemas.connection import EdgeOut, edge_json
from api.schemas.entity import EntityOut, entity_json
from api.schemas.filters import FilterIn, PageIn
from graph.answers.words import phrase
from graph.store import EdgeCount, Neighbour


class NeighboursIn(FilterIn, PageIn):
    """Over which facts, and which page; `type` is that of the neighbour."""


class NeighbourOut(Schema):
    """An entity one fact away, with all facts between the two that pass."""

    entity: EntityOut
    relationships: list[EdgeOut]


class EdgeGroupOut(Schema):
    """All facts of one predicate at an entity, told in one direction."""

    predicate: str
    words: str = Field(description="As told of the entity: “was sacked from”, or “sacked” the other way round.")
    inverse: bool = Field(description="The entity is the object of these facts.")
    relationships: int
    statements: int


class NeighboursOut(Page[NeighbourOut]):
    """Neighbours, and on the first page what there is in all."""

    groups: list[EdgeGroupOut] | None = Field(
        default=None,
        description="Facts at the entity by predicate, whatever the filter; null on later pages.",
    )


def neighbour(row: Neighbour) -> Json:
    """A neighbour as it goes out: a `NeighbourOut`."""
    return {"entity": entity_json(row.entity), "relationships": [edge_json(each) for each in row.relationships]}


def groups(rows: Sequence[EdgeCount]) -> list[Json]:
    """What there is in all as it goes out: `EdgeGroupOut` each."""
    return [
        {
            "predicate": row.predicate,
            "words": phrase(row.predicate, inverse=row.inverse),
            "inverse": row.inverse,
            "relationships": row.relationships,
            "statements": row.statements,
        }
        for row in rows
    ]

"""A part of the graph over HTTP."""

from pydantic import Field

from api.schemas.base import Schema
from api.schemas.connection import EdgeOut, edge
from api.schemas.entity import EntityOut, entity
from graph.answers.part import Part


class PartIn(Schema):
    """Which entities to look at."""

    entities: list[str] = Field(max_length=500, description="Ids; those that do not exist are left out.")


class PartOut(Schema):
    """Entities with all facts among them."""

    entities: list[EntityOut]
    relationships: list[EdgeOut]
    truncated: bool


def part(row: Part) -> PartOut:
    """A part as it goes out."""
    return PartOut(
        entities=[entity(each) for each in row.entities],
        relationships=[edge(each) for each in row.relationships],
        truncated=row.truncated,
    )

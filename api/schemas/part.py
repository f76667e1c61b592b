"""A part of the graph over HTTP."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from api.schemas.base import Schema
from api.schemas.connection import EdgeOut, edge
from api.schemas.entity import EntityOut, entity
from api.schemas.filters import NAME, FilterIn
from graph.answers.part import Part


class SubgraphIn(FilterIn):
    """Which graph; the filter holds for each of its facts, `type` for the entities that are added."""

    entities: list[Annotated[str, Field(min_length=1, max_length=NAME)]] = Field(
        max_length=500, description="Ids or names. Ids that do not exist are told in `missing`."
    )
    expand: int = Field(
        default=0, ge=0, le=2, strict=True, description="How often the neighbours of all that is there are added."
    )
    limit: int = Field(
        default=100, ge=1, le=500, strict=True, description="Most entities; those given are always there."
    )


class PartOut(Schema):
    """Entities with all facts among them."""

    entities: list[EntityOut]
    relationships: list[EdgeOut]
    truncated: bool = Field(description="There are more entities or facts than are given.")


class SubgraphOut(PartOut):
    """The graph of given entities."""

    missing: list[str] = Field(description="Ids that were asked for and do not exist.")


def part(row: Part) -> PartOut:
    """A part as it goes out."""
    return PartOut(
        entities=[entity(each) for each in row.entities],
        relationships=[edge(each) for each in row.relationships],
        truncated=row.truncated,
    )


def subgraph_out(row: Part, missing: Sequence[str]) -> SubgraphOut:
    """The graph of given entities as it goes out."""
    whole = part(row)
    return SubgraphOut(
        entities=whole.entities, relationships=whole.relationships, truncated=whole.truncated, missing=list(missing)
    )

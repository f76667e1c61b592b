"""Sizes and health over HTTP."""

from pydantic import Field

from api.schemas.base import Schema
from graph.model import Stats


class StatsOut(Schema):
    """Sizes of the store; types and predicates most frequent first."""

    documents: int
    entities: int
    statements: int
    relationships: int
    types: dict[str, int]
    predicates: dict[str, int]
    queued: int
    running: int


class Health(Schema):
    """The process answers."""

    status: str
    version: str


class Readiness(Schema):
    """The store answers."""

    status: str
    store: str = Field(description="Engine and version.")


def stats(row: Stats) -> StatsOut:
    """Sizes as they go out."""
    return StatsOut(
        documents=row.documents,
        entities=row.entities,
        statements=row.statements,
        relationships=row.relationships,
        types=dict(row.types),
        predicates=dict(row.predicates),
        queued=row.queued,
        running=row.running,
    )

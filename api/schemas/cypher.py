"""Cypher over HTTP."""

from typing import Any

from pydantic import Field

from api.schemas.base import Schema
from graph.guarded import Table

MOST = 1_000
"""Most rows of one answer."""


class CypherIn(Schema):
    """One reading query; what varies in it goes in as parameters."""

    query: str = Field(min_length=1, max_length=10_000, description="Cypher 5: MATCH … RETURN …, with subqueries.")
    parameters: dict[str, Any] = Field(default={}, description="Values by name; `$name` in the query.")
    limit: int = Field(default=100, ge=1, le=MOST, description="Most rows.")


class CypherOut(Schema):
    """Rows of plain values.

    A node is `{labels, properties}`, an edge `{type, start, end, properties}` with the ids of its ends, a path
    `{nodes, relationships}`; dates and durations are ISO 8601.
    """

    columns: list[str]
    rows: list[list[Any]]
    truncated: bool = Field(description="Whether there are more rows than `limit`, or than a megabyte holds.")


def table(found: Table) -> CypherOut:
    """The rows as they go out."""
    return CypherOut(columns=list(found.columns), rows=[list(row) for row in found.rows], truncated=found.truncated)

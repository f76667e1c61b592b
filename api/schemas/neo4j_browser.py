"""Links into Neo4j Browser over HTTP."""

from pydantic import Field

from api.schemas.base import Schema


class BrowserOut(Schema):
    """Where to look at the same in Neo4j Browser."""

    url: str | None = Field(description="Carries the user and the database, never a password.")

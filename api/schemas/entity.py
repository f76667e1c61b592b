"""Entities over HTTP."""

from pydantic import Field

from api.schemas.base import Schema, SpanPair, pair
from extract.model import EntityType
from graph.model import Appearance, Entity
from graph.store import Match


class EntityOut(Schema):
    """A person, organization, place or other thing that the articles name."""

    id: str
    type: EntityType
    name: str
    aliases: list[str] = Field(description="Other names and descriptions, by number of documents.")
    roles: list[str] = Field(description="What the articles call it: “defence minister”.")
    first_seen: str | None
    last_seen: str | None
    documents: int = Field(description="Number of documents it appears in.")
    degree: int = Field(description="Number of relationships at it.")


class MatchOut(Schema):
    """An entity that a look-up found, with the folded name that matched."""

    entity: EntityOut
    matched: str


class MentionOut(Schema):
    """One entity in one document."""

    document: str
    name: str
    surfaces: list[str]
    roles: list[str]
    spans: list[SpanPair]
    seen: str | None


class Candidate(Schema):
    """One of several entities that a name may mean."""

    id: str
    type: EntityType
    name: str
    roles: list[str]
    documents: int


def entity(row: Entity) -> EntityOut:
    """An entity as it goes out."""
    return EntityOut(
        id=row.id,
        type=row.type,
        name=row.name,
        aliases=list(row.aliases),
        roles=list(row.roles),
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        documents=row.documents,
        degree=row.degree,
    )


def match(row: Match) -> MatchOut:
    """A match as it goes out."""
    return MatchOut(entity=entity(row.entity), matched=row.folded)


def mention(row: Appearance) -> MentionOut:
    """An appearance as it goes out."""
    return MentionOut(
        document=row.document_id,
        name=row.name,
        surfaces=[surface.text for surface in row.surfaces],
        roles=list(row.roles),
        spans=[pair(span) for span in row.spans],
        seen=row.seen,
    )


def candidate(row: Entity) -> Candidate:
    """A candidate as it goes out."""
    return Candidate(id=row.id, type=row.type, name=row.name, roles=list(row.roles[:5]), documents=row.documents)

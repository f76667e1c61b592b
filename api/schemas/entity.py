"""Entities over HTTP."""

from collections.abc import Sequence

from pydantic import Field

from api.schemas.base import Json, Schema, SpanPair, pair
from api.schemas.document import DocumentOut, document_json
from extract.model import EntityType
from extract.names import fold
from graph.answers.spelling import matched, written
from graph.model import Appearance, Document, Entity
from graph.store import Called, Match


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


class CountOut(Schema):
    """Words, and the number of articles that use them."""

    text: str
    documents: int


class EntityDetail(EntityOut):
    """An entity with all that articles call it, most first, at most 100 of each."""

    alias_counts: list[CountOut] = Field(description="Names and descriptions of it, its own name among them.")
    role_counts: list[CountOut]


class MatchOut(Schema):
    """An entity that a look-up found."""

    entity: EntityOut
    matched: str = Field(description="The name that fits, folded: lower case, without accents and titles.")
    name: str = Field(description="The same as it is written.")
    highlights: list[SpanPair] = Field(description="Words of `name` that fit, as intervals of its code points.")


class SurfaceOut(Schema):
    """Words under which an entity stands in one article."""

    text: str
    proper: bool = Field(description="A name, and no description.")
    count: int


class MentionOut(Schema):
    """One entity in one document."""

    document: str
    name: str
    surfaces: list[SurfaceOut]
    roles: list[str]
    spans: list[SpanPair] = Field(description="All mentions, pronouns included.")
    seen: str | None
    title: str | None
    publisher: str | None


class NamedInOut(DocumentOut):
    """An article that names an entity."""

    mentions: int = Field(description="How often it is named, pronouns included.")
    called: list[str] = Field(description="Names and descriptions of it there, most frequent first.")


class Candidate(Schema):
    """One of several entities that a name may mean."""

    id: str
    type: EntityType
    name: str
    roles: list[str]
    documents: int


MOST = 100
"""Most names and roles that are told with their counts."""


def entity_json(row: Entity) -> Json:
    """An entity as it goes out: an `EntityOut`."""
    return {
        "id": row.id,
        "type": row.type,
        "name": row.name,
        "aliases": row.aliases,
        "roles": row.roles,
        "first_seen": row.first_seen,
        "last_seen": row.last_seen,
        "documents": row.documents,
        "degree": row.degree,
    }


def entity(row: Entity) -> EntityOut:
    """The same as a model."""
    return EntityOut.model_validate(entity_json(row))


def entity_detail(row: Entity, called: Called) -> Json:
    """An entity with all that articles call it, as it goes out: an `EntityDetail`."""
    return entity_json(row) | {"alias_counts": _counts(called.surfaces), "role_counts": _counts(called.roles)}


def match(row: Match, asked: str) -> Json:
    """A match as it goes out: a `MatchOut`; `asked` is what was looked for."""
    name = written(row.entity, row.folded)
    spans = matched(name, fold(asked).split())
    return {
        "entity": entity_json(row.entity),
        "matched": row.folded,
        "name": name,
        "highlights": [pair(span) for span in spans],
    }


def mention(row: tuple[Appearance, Document]) -> Json:
    """An appearance as it goes out: a `MentionOut`."""
    there, source = row
    return {
        "document": there.document_id,
        "name": there.name,
        "surfaces": there.surfaces,
        "roles": there.roles,
        "spans": [pair(span) for span in there.spans],
        "seen": there.seen,
        "title": source.title,
        "publisher": source.publisher,
    }


def named_in(row: tuple[Appearance, Document]) -> Json:
    """An article that names an entity, as it goes out: a `NamedInOut`."""
    there, source = row
    return document_json(source) | {
        "mentions": len(there.spans),
        "called": [surface.text for surface in there.surfaces],
    }


def candidate(row: Entity) -> Candidate:
    """A candidate as it goes out."""
    return Candidate(id=row.id, type=row.type, name=row.name, roles=list(row.roles[:5]), documents=row.documents)


def _counts(rows: Sequence[tuple[str, int]]) -> list[Json]:
    return [{"text": text, "documents": documents} for text, documents in rows[:MOST]]

"""How two entities are connected, over HTTP."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from api.schemas.base import Json, Schema, SpanPair, pair
from api.schemas.filters import NAME, PolarFilterIn
from api.schemas.statement import NameOut, QuoteOut, name_json, quote
from extract.model import Status
from graph.answers.words import edge_words, fact_words
from graph.connect import Common, Connections, Fact, Passage, Path, Searched, Together
from graph.model import Relationship

Key = Annotated[str, Field(min_length=1, max_length=NAME)]


class EdgeOut(Schema):
    """A fact between two entities, as the articles together have it."""

    id: str
    subject: str
    predicate: str
    words: str = Field(description="The relation in words for people: “was sacked from (reported)”.")
    object: str
    statements: int
    documents: int
    sources: int = Field(description="How many of the articles are no near copies of each other.")
    confidence: float
    status: Status
    first_date: str | None
    last_date: str | None


class FactOut(EdgeOut):
    """A fact with the best sentences that say it."""

    quotes: list[QuoteOut] = Field(description="At most 3, most confident first.")


class CommonOut(Schema):
    """A neighbour of both, with the facts on each side."""

    entity: NameOut
    left: list[FactOut]
    right: list[FactOut]


class PathOut(Schema):
    """A chain of facts; `entities` has one more item than `facts`, both ends included. A fact may point either way."""

    hops: int
    entities: list[NameOut]
    facts: list[FactOut]
    others: list[list[FactOut]] = Field(description="Further facts of each hop, best first.")
    why: str = Field(
        description="Why it ranks where it does: “2 steps, each told by 3 independent articles; the least sure 80%”."
    )


class SearchedOut(Schema):
    """What was looked at for paths."""

    entities: int
    edges: int
    complete: bool = Field(description="Whether that is all there is: then no better path exists.")


class PassageOut(Schema):
    """Words that name both, ready to be cited."""

    text: str
    span: SpanPair
    document: str
    title: str | None
    publisher: str | None
    published_at: str | None
    url: str | None


class TogetherOut(Schema):
    """Where both are named though no path joins them."""

    documents: int = Field(description="Number of articles that name both.")
    passages: list[PassageOut] = Field(description="Where they stand nearest, at most 5.")


class ConnectionsIn(PolarFilterIn):
    """Between whom, and what each fact must be; all conditions hold together, on one statement of each fact."""

    start: Key = Field(alias="from", description="Id or name of an entity.")
    end: Key = Field(alias="to", description="Id or name of an entity.")
    via: list[Key] = Field(default=[], max_length=4, description="Entities that all must be on a path; ids or names.")
    avoid: list[Key] = Field(default=[], max_length=50, description="Entities that none may have; ids or names.")
    max_hops: int = Field(default=4, ge=1, le=6, description="Longest path that is looked for.")
    k: int | None = Field(default=None, ge=1, le=50, description="Most paths; `limit` if it is not given.")
    limit: int = Field(default=10, ge=1, le=50, description="Most common neighbours, and most paths.")


class PathsOut(Schema):
    """Paths, best first, and what was looked at for them."""

    paths: list[PathOut]
    searched: SearchedOut
    truncated: bool


class CommonNeighboursOut(Schema):
    """Neighbours of both, best first."""

    items: list[CommonOut]
    truncated: bool


class ConnectionsOut(Schema):
    """Direct facts, common neighbours and paths, each best first."""

    start: NameOut
    end: NameOut
    direct: list[FactOut]
    common: list[CommonOut]
    paths: list[PathOut]
    max_hops: int
    truncated: bool
    further: list[QuoteOut] = Field(description="What is said of the two and is no fact: denied, planned, supposed.")
    searched: SearchedOut | None
    together: TogetherOut | None = Field(description="Where both are named; null if there is a path.")


def edge_json(row: Relationship) -> Json:
    """An edge as it goes out: an `EdgeOut`."""
    return {
        "id": row.id,
        "subject": row.subject_id,
        "predicate": row.predicate,
        "words": edge_words(row),
        "object": row.object_id,
        "statements": row.statements,
        "documents": row.documents,
        "sources": row.sources,
        "confidence": row.confidence,
        "status": row.status,
        "first_date": row.first_date,
        "last_date": row.last_date,
    }


def edge(row: Relationship) -> EdgeOut:
    """The same as a model."""
    return EdgeOut.model_validate(edge_json(row))


def fact(row: Fact) -> Json:
    """A fact as it goes out: a `FactOut`."""
    words, quotes = fact_words(row), [quote(said) for said in row.evidence]
    return edge_json(row.relationship) | {"words": words, "quotes": quotes}


def connections(row: Connections) -> Json:
    """The answer as it goes out: a `ConnectionsOut`."""
    return {
        "start": name_json(row.start),
        "end": name_json(row.end),
        "direct": [fact(each) for each in row.direct],
        "common": [_common(each) for each in row.common],
        "paths": [_path(each) for each in row.paths],
        "max_hops": row.max_hops,
        "truncated": row.truncated,
        "further": [quote(each) for each in row.further],
        "searched": searched(row.searched) if row.searched else None,
        "together": _together(row.together) if row.together else None,
    }


def paths(rows: Sequence[Path], looked: Searched) -> Json:
    """Paths as they go out: a `PathsOut`."""
    return {
        "paths": [_path(each) for each in rows],
        "searched": searched(looked),
        "truncated": not looked.complete,
    }


def common_neighbours(rows: Sequence[Common], *, truncated: bool) -> Json:
    """Neighbours of both as they go out: a `CommonNeighboursOut`."""
    return {"items": [_common(each) for each in rows], "truncated": truncated}


def searched(row: Searched) -> Json:
    """What was looked at, as it goes out: a `SearchedOut`."""
    return {"entities": row.entities, "edges": row.edges, "complete": row.complete}


def _common(row: Common) -> Json:
    left, right = [fact(each) for each in row.left], [fact(each) for each in row.right]
    return {"entity": name_json(row.entity), "left": left, "right": right}


def _path(row: Path) -> Json:
    return {
        "hops": len(row.facts),
        "entities": [name_json(each) for each in row.entities],
        "facts": [fact(each) for each in row.facts],
        "others": [[fact(each) for each in hop] for hop in row.others],
        "why": row.why,
    }


def _together(row: Together) -> Json:
    return {"documents": row.documents, "passages": [_passage(each) for each in row.passages]}


def _passage(row: Passage) -> Json:
    source = row.document
    return {
        "text": row.text,
        "span": pair(row.span),
        "document": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "published_at": source.published_at,
        "url": source.url,
    }

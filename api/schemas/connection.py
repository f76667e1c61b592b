"""How two entities are connected, over HTTP."""

from pydantic import Field

from api.schemas.base import Schema
from api.schemas.statement import NameOut, QuoteOut, name, quote
from extract.model import Status
from graph.answers.words import fact_words, phrase
from graph.connect import Common, Connections, Fact, Path
from graph.model import Relationship


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


class ConnectionsOut(Schema):
    """Direct facts, common neighbours and shortest paths, each best first."""

    start: NameOut
    end: NameOut
    direct: list[FactOut]
    common: list[CommonOut]
    paths: list[PathOut]
    max_hops: int
    truncated: bool


def _edge(row: Relationship) -> dict[str, object]:
    return {
        "id": row.id,
        "subject": row.subject_id,
        "predicate": row.predicate,
        "words": phrase(row.predicate, status=row.status),
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
    """An edge as it goes out."""
    return EdgeOut.model_validate(_edge(row))


def fact(row: Fact) -> FactOut:
    """A fact as it goes out."""
    return FactOut.model_validate(
        {
            **_edge(row.relationship),
            "words": fact_words(row),
            "quotes": [quote(said) for said in row.evidence],
        }
    )


def connections(row: Connections) -> ConnectionsOut:
    """The answer as it goes out."""
    return ConnectionsOut(
        start=name(row.start),
        end=name(row.end),
        direct=[fact(each) for each in row.direct],
        common=[_common(each) for each in row.common],
        paths=[_path(each) for each in row.paths],
        max_hops=row.max_hops,
        truncated=row.truncated,
    )


def _common(row: Common) -> CommonOut:
    left, right = [fact(each) for each in row.left], [fact(each) for each in row.right]
    return CommonOut(entity=name(row.entity), left=left, right=right)


def _path(row: Path) -> PathOut:
    facts = [fact(each) for each in row.facts]
    return PathOut(hops=len(facts), entities=[name(each) for each in row.entities], facts=facts)

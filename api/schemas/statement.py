"""Statements over HTTP: the evidence, with exact spans."""

from pydantic import Field

from api.schemas.base import Json, Page, Schema, SpanPair, pair, pair_or_none
from api.schemas.filters import AnchoredIn, FilterIn, PageIn, PolarFilterIn
from extract.model import EntityType, Polarity, Status
from graph.answers.words import statement_words
from graph.connect import Evidence
from graph.model import Entity, Reference, Statement, StatementArgument


class StatementsIn(AnchoredIn, PageIn):
    """Which statements to list; all conditions hold together."""


class TimelineIn(PolarFilterIn, PageIn):
    """Which of the statements about an entity to list."""

    dated: bool = Field(default=True, description="False lists those without a date of their own, by id.")


class EvidenceIn(FilterIn, PageIn):
    """Which of the sentences that say a fact to list."""


class ReferenceOut(Schema):
    """Words that stand for something: a place, a speaker."""

    text: str
    entity: str | None
    span: SpanPair


class ArgumentOut(ReferenceOut):
    """A further argument of a statement."""

    role: str


class SentenceOut(Schema):
    """The sentence that says it."""

    start: int
    end: int
    text: str


class StatementOut(Schema):
    """What one sentence says, bound to its document."""

    id: str
    document: str
    subject: str
    predicate: str
    words: str = Field(description="The relation in words for people: “was sacked from (reported)”.")
    relation: str = Field(description="The phrase, read from subject to object.")
    object: str | None
    subject_text: str
    object_text: str
    arguments: list[ArgumentOut]
    polarity: Polarity
    status: Status
    time: str | None
    time_end: str | None
    time_precision: str | None
    ended: bool
    place: ReferenceOut | None
    attributed_to: ReferenceOut | None
    confidence: float
    rule: str
    relationship: str | None = Field(description="The edge that it supports.")
    sentence: SentenceOut
    subject_span: SpanPair
    relation_span: SpanPair
    object_span: SpanPair | None
    support: list[SpanPair]


class NameOut(Schema):
    """An entity in few words."""

    id: str
    type: EntityType
    name: str


class TimelineOut(Page[StatementOut]):
    """Dated statements by date, and some of those without one apart."""

    undated: list[StatementOut] | None = Field(
        default=None, description="At most 20, by id, on the first page alone; all of them come with `dated=false`."
    )
    entities: list[NameOut] = Field(description="Names of all subjects and objects, by id.")


class QuoteOut(Schema):
    """A sentence that says a fact, ready to be cited."""

    text: str
    statement: str
    document: str
    title: str | None
    publisher: str | None
    published_at: str | None
    url: str | None
    time: str | None = Field(description="When it was, as the sentence says; cut to its precision.")
    time_end: str | None
    time_precision: str | None
    sentence: SpanPair
    subject_span: SpanPair
    relation_span: SpanPair
    object_span: SpanPair | None
    status: Status
    confidence: float


def statement_json(row: Statement) -> Json:
    """A statement as it goes out: a `StatementOut`."""
    return {
        "id": row.id,
        "document": row.document_id,
        "subject": row.subject_id,
        "predicate": row.predicate,
        "words": statement_words(row),
        "relation": row.relation,
        "object": row.object_id,
        "subject_text": row.subject_text,
        "object_text": row.object_text,
        "arguments": [_argument(argument) for argument in row.arguments],
        "polarity": row.polarity,
        "status": row.status,
        "time": row.time,
        "time_end": row.time_end,
        "time_precision": row.time_precision or None,
        "ended": row.ended,
        "place": _reference(row.place),
        "attributed_to": _reference(row.attributed_to),
        "confidence": row.confidence,
        "rule": row.rule,
        "relationship": row.relationship_id,
        "sentence": {"start": row.sentence.start, "end": row.sentence.end, "text": row.quote},
        "subject_span": pair(row.subject_span),
        "relation_span": pair(row.relation_span),
        "object_span": pair_or_none(row.object_span),
        "support": [pair(span) for span in row.support],
    }


def statement(row: Statement) -> StatementOut:
    """The same as a model."""
    return StatementOut.model_validate(statement_json(row))


def name(row: Entity) -> NameOut:
    """An entity in few words, as it goes out."""
    return NameOut(id=row.id, type=row.type, name=row.name)


def name_json(row: Entity) -> Json:
    """The same for hot answers."""
    return {"id": row.id, "type": row.type, "name": row.name}


def quote(row: Evidence) -> Json:
    """A sentence with its source, as it goes out: a `QuoteOut`."""
    said, source = row.statement, row.document
    return {
        "text": said.quote,
        "statement": said.id,
        "document": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "published_at": source.published_at,
        "url": source.url,
        "time": said.time,
        "time_end": said.time_end,
        "time_precision": said.time_precision or None,
        "sentence": pair(said.sentence),
        "subject_span": pair(said.subject_span),
        "relation_span": pair(said.relation_span),
        "object_span": pair_or_none(said.object_span),
        "status": said.status,
        "confidence": said.confidence,
    }


def _reference(row: Reference | None) -> Json | None:
    return None if row is None else {"text": row.text, "entity": row.entity_id, "span": pair(row.span)}


def _argument(row: StatementArgument) -> Json:
    return {"role": row.role, "text": row.text, "entity": row.entity_id, "span": pair(row.span)}

"""Values of the domain -> properties of a property graph: lists side by side, so that people can read them.

Spans are lists of two integers, or of all starts and ends in turn where there are several. What is None is no property.
"""

from collections.abc import Iterable

from extract.model import Span
from graph.answers.words import edge_words
from graph.model import Document, Entity, Reference, Relationship, Statement

Simple = str | int | float | bool
Properties = dict[str, Simple | list[str] | list[int] | list[float] | None]


def document(value: Document) -> Properties:
    """Properties of a Document."""
    return {
        "id": value.id,
        "key": value.key,
        "title": value.title,
        "url": value.url,
        "publisher": value.publisher,
        "published_at": value.published_at,
        "content_hash": value.content_hash,
        "pipeline": value.pipeline,
        "fingerprint": value.fingerprint,
    }


def statement(value: Statement) -> Properties:
    """Properties of a Statement."""
    return {
        "id": value.id,
        "document_id": value.document_id,
        "subject_id": value.subject_id,
        "predicate": value.predicate,
        "relation": value.relation,
        "surface": value.surface,
        "object_id": value.object_id,
        "subject_text": value.subject_text,
        "object_text": value.object_text,
        "argument_roles": [argument.role for argument in value.arguments],
        "argument_texts": [argument.text for argument in value.arguments],
        "argument_spans": flat(argument.span for argument in value.arguments),
        # A list of properties holds no null.
        "argument_ids": [argument.entity_id or "" for argument in value.arguments],
        "polarity": value.polarity.value,
        "status": value.status.value,
        "time": value.time,
        "time_end": value.time_end,
        "time_precision": value.time_precision,
        "ended": value.ended,
        **_reference("place", value.place),
        **_reference("attributed_to", value.attributed_to),
        "confidence": float(value.confidence),
        "rule": value.rule,
        "sentence": pair(value.sentence),
        "quote": value.quote,
        "subject_span": pair(value.subject_span),
        "relation_span": pair(value.relation_span),
        "object_span": pair(value.object_span) if value.object_span else None,
        "support": flat(value.support),
        "relationship_id": value.relationship_id,
    }


def entity(value: Entity) -> Properties:
    """Properties of an entity that its appearances make, so without id and degree."""
    return {
        "name": value.name,
        "aliases": list(value.aliases),
        "roles": list(value.roles),
        "folded_names": list(value.folded_names),
        "first_seen": value.first_seen,
        "last_seen": value.last_seen,
        "documents": value.documents,
    }


def node(value: Entity) -> Properties:
    """All properties of an entity."""
    return {"id": value.id, **entity(value), "degree": value.degree}


def relationship(value: Relationship) -> Properties:
    """Properties of an edge. Quotes are the sentences; the lists beside them say whose they are, in the same order.

    The words are what people read on it: its type is for programs.
    """
    return {
        "id": value.id,
        "words": edge_words(value),
        "statements": value.statements,
        "documents": value.documents,
        "confidence": float(value.confidence),
        "status": value.status.value,
        "first_date": value.first_date,
        "last_date": value.last_date,
        "quotes": [quote.text for quote in value.quotes],
        "quote_statements": [quote.statement_id for quote in value.quotes],
        "quote_documents": [quote.document_id for quote in value.quotes],
        "quote_confidences": [float(quote.confidence) for quote in value.quotes],
        "quote_relations": [quote.relation for quote in value.quotes],
        "sources": value.sources,
    }


def pair(span: Span) -> list[int]:
    """A span as a list of its two ends."""
    return [span.start, span.end]


def flat(spans: Iterable[Span]) -> list[int]:
    """Starts and ends of several spans in turn."""
    return [edge for span in spans for edge in (span.start, span.end)]


def _reference(name: str, value: Reference | None) -> Properties:
    if value is None:
        return {name: None, f"{name}_span": None, f"{name}_id": None}
    return {name: value.text, f"{name}_span": pair(value.span), f"{name}_id": value.entity_id}

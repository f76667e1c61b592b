"""Values of the domain -> properties: lists side by side rather than JSON, so that Neo4j Browser shows them readably.

Spans are lists of two integers, or of all starts and ends in turn where there are several.
"""

from collections.abc import Iterable

from extract.model import Span
from graph import dates
from graph.bolt.link import Row
from graph.bolt.words import relationship_type
from graph.model import Appearance, Document, DocumentState, Entity, Queued, Reference, Relationship, Statement


def document(value: Document) -> Row:
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


def told(value: Document) -> Row:
    """What the statements of a Document keep of it."""
    return {
        "document_id": value.id,
        "publisher": dates.publisher(value.publisher),
        "seen": dates.seen(value),
        "fingerprint": value.fingerprint or None,
    }


def appearance(value: Appearance) -> Row:
    """Properties of an Appearance."""
    return {
        "id": value.id,
        "entity_id": value.entity_id,
        "document_id": value.document_id,
        "type": value.type.value,
        "name": value.name,
        "folded_names": list(value.folded_names),
        "surfaces": [surface.text for surface in value.surfaces],
        "surface_counts": [surface.count for surface in value.surfaces],
        "surface_proper": [surface.proper for surface in value.surfaces],
        "roles": list(value.roles),
        "spans": _flat(value.spans),
        "seen": value.seen,
    }


def statement(value: Statement) -> Row:
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
        "argument_spans": _flat(argument.span for argument in value.arguments),
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
        "sentence": _pair(value.sentence),
        "quote": value.quote,
        "subject_span": _pair(value.subject_span),
        "relation_span": _pair(value.relation_span),
        "object_span": _pair(value.object_span) if value.object_span else None,
        "support": _flat(value.support),
        "relationship_id": value.relationship_id,
    }


def entity(value: Entity) -> Row:
    """Properties of an entity, but for its degree, which the server counts."""
    return {
        "name": value.name,
        "aliases": list(value.aliases),
        "roles": list(value.roles),
        "folded_names": list(value.folded_names),
        "first_seen": value.first_seen,
        "last_seen": value.last_seen,
        "documents": value.documents,
    }


def relationship(value: Relationship) -> Row:
    """Row of an edge: its ends, its type and its properties. Quotes are the sentences, so that Browser shows them."""
    return {
        "id": value.id,
        "subject": value.subject_id,
        "object": value.object_id,
        "type": relationship_type(value.predicate),
        "properties": {
            "id": value.id,
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
            "sources": value.sources,
        },
    }


def queued(value: Queued, *, job_id: str) -> Row:
    """Properties of a document that begins to wait in a job."""
    return {
        "id": value.id,
        "job_id": job_id,
        "document_id": value.document_id,
        "text": value.document.text,
        "key": value.document.key,
        "url": value.document.url,
        "title": value.document.title,
        "publisher": value.document.publisher,
        "published_at": value.document.published_at,
        "state": DocumentState.QUEUED.value,
        "attempts": 0,
        "order": value.order,
        "source": value.source,
        "error": None,
        "force": value.force,
    }


def _reference(name: str, value: Reference | None) -> Row:
    if value is None:
        return {name: None, f"{name}_span": None, f"{name}_id": None}
    return {name: value.text, f"{name}_span": _pair(value.span), f"{name}_id": value.entity_id}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _flat(spans: Iterable[Span]) -> list[int]:
    return [edge for span in spans for edge in (span.start, span.end)]

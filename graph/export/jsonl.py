"""JSON Lines: one object a line, by kind, then id; two equal graphs give the same bytes."""

from collections.abc import AsyncIterator

import orjson

from extract.model import Span
from graph.export.source import Source
from graph.model import Document, Entity, Reference, Relationship, Statement, StatementArgument

Row = dict[str, object]


async def write(source: Source) -> AsyncIterator[bytes]:
    """The lines, each with its line feed."""
    async for document in source.documents():
        yield _line(document_row(document))
    async for entity in source.entities():
        yield _line(entity_row(entity))
    async for relationship in source.relationships():
        yield _line(relationship_row(relationship))
    async for statement in source.statements():
        yield _line(statement_row(statement))


def _line(row: Row) -> bytes:
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def document_row(document: Document) -> Row:
    """A document without its text."""
    return {
        "kind": "document",
        "id": document.id,
        "key": document.key,
        "title": document.title,
        "url": document.url,
        "publisher": document.publisher,
        "published_at": document.published_at,
        "content_hash": document.content_hash,
    }


def entity_row(entity: Entity) -> Row:
    """An entity."""
    return {
        "kind": "entity",
        "id": entity.id,
        "type": entity.type.value,
        "name": entity.name,
        "aliases": list(entity.aliases),
    }


def relationship_row(edge: Relationship) -> Row:
    """An edge without its quotes; its statements name it."""
    return {
        "kind": "relationship",
        "id": edge.id,
        "subject": edge.subject_id,
        "predicate": edge.predicate,
        "object": edge.object_id,
        "statements": edge.statements,
        "documents": edge.documents,
        "confidence": edge.confidence,
        "status": edge.status.value,
    }


def statement_row(statement: Statement) -> Row:
    """A statement with its sentence; spans are `[start, end]` in code points, half-open."""
    return {
        "kind": "statement",
        "id": statement.id,
        "document": statement.document_id,
        "subject": statement.subject_id,
        "predicate": statement.predicate,
        "relation": statement.relation,
        "object": statement.object_id,
        "object_text": statement.object_text,
        "arguments": [_argument(argument) for argument in statement.arguments],
        "polarity": statement.polarity.value,
        "status": statement.status.value,
        "time": statement.time,
        "time_end": statement.time_end,
        "time_precision": statement.time_precision or None,
        "ended": statement.ended,
        "place": _reference(statement.place),
        "attributed_to": _reference(statement.attributed_to),
        "confidence": statement.confidence,
        "rule": statement.rule,
        "sentence": {"start": statement.sentence.start, "end": statement.sentence.end, "text": statement.quote},
        "subject_span": _span(statement.subject_span),
        "relation_span": _span(statement.relation_span),
        "object_span": _span(statement.object_span) if statement.object_span else None,
        "support": [_span(span) for span in statement.support],
        "relationship": statement.relationship_id,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _argument(argument: StatementArgument) -> Row:
    span = _span(argument.span)
    return {"role": argument.role, "text": argument.text, "entity": argument.entity_id, "span": span}


def _reference(words: Reference | None) -> Row | None:
    return None if words is None else {"text": words.text, "entity": words.entity_id, "span": _span(words.span)}

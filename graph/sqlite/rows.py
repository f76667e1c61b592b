"""Rows of the graph's tables to values and back: columns in the order of the statements that read them."""

from collections.abc import Sequence
from typing import Any

import orjson

from extract.model import EntityType, Polarity, Span, Status
from graph import publisher_names
from graph.model import (
    Appearance,
    Document,
    Entity,
    Quote,
    Reference,
    Relationship,
    Statement,
    StatementArgument,
    Surface,
)

Row = tuple[Any, ...]
"""What the engine hands over: text, integer, real or None by column, as the schema's STRICT tables promise."""


PAIR = 2
"""Members of a span's row; that of an appearance has a third, why it was joined, unless an old version wrote it."""

NOTHING = "[]"
"""An empty JSON list, which need not be parsed."""

# To look a value up is several times faster than to call the enumeration, and rows come by the hundred.
TYPES = {row.value: row for row in EntityType}
POLARITIES = {row.value: row for row in Polarity}
STATUSES = {row.value: row for row in Status}


def dump(value: object) -> str:
    """JSON text of lists, texts and numbers."""
    return orjson.dumps(value).decode()


def texts(value: str) -> tuple[str, ...]:
    """The texts of a JSON list."""
    return tuple(orjson.loads(value)) if value != NOTHING else ()


def document_row(value: Document) -> dict[str, object]:
    """The row of a document."""
    plain = {name: getattr(value, name) for name in Document.__slots__}
    return {**plain, "publisher_key": publisher_names.folded(value.publisher)}


def entity(row: Row) -> Entity:
    """An entity of its row."""
    id_, type_, name, aliases, roles, folded, *rest = row
    return Entity(id_, TYPES[type_], name, texts(aliases), texts(roles), texts(folded), *rest)


def entity_row(value: Entity) -> dict[str, object]:
    """The row of an entity."""
    return {
        "id": value.id,
        "type": value.type.value,
        "name": value.name,
        "aliases": dump(value.aliases),
        "roles": dump(value.roles),
        "folded_names": dump(value.folded_names),
        "first_seen": value.first_seen,
        "last_seen": value.last_seen,
        "documents": value.documents,
        "degree": value.degree,
    }


def appearance(row: Row) -> Appearance:
    """An appearance of its row."""
    id_, entity_id, document_id, type_, name, folded, surfaces, roles, stands, seen = row
    places = orjson.loads(stands)
    return Appearance(
        id=id_,
        entity_id=entity_id,
        document_id=document_id,
        type=TYPES[type_],
        name=name,
        folded_names=texts(folded),
        surfaces=tuple(Surface(*surface) for surface in orjson.loads(surfaces)),
        roles=texts(roles),
        spans=tuple([Span(start, end) for start, end, *_ in places]),
        seen=seen,
        joined=tuple([why for *_, why in places]) if places and len(places[0]) > PAIR else (),
    )


def appearance_row(value: Appearance) -> dict[str, object]:
    """The row of an appearance."""
    return {
        "id": value.id,
        "entity_id": value.entity_id,
        "document_id": value.document_id,
        "type": value.type.value,
        "name": value.name,
        "folded_names": dump(value.folded_names),
        "surfaces": dump([(surface.text, surface.proper, surface.count) for surface in value.surfaces]),
        "roles": dump(value.roles),
        "spans": _dump_places(value),
        "seen": value.seen,
    }


def relationship(row: Row) -> Relationship:
    """An edge of its row."""
    status, first, last, quotes, sources = row[7:]
    said = tuple([Quote(*quote) for quote in orjson.loads(quotes)])
    made: Row = (*row[:7], STATUSES[status], first, last, said, sources)
    return Relationship(*made)


def relationship_row(value: Relationship) -> dict[str, object]:
    """The row of an edge."""
    return {
        "id": value.id,
        "subject_id": value.subject_id,
        "predicate": value.predicate,
        "object_id": value.object_id,
        "statements": value.statements,
        "documents": value.documents,
        "confidence": value.confidence,
        "status": value.status.value,
        "first_date": value.first_date,
        "last_date": value.last_date,
        "quotes": dump([(q.statement_id, q.document_id, q.text, q.confidence, q.relation) for q in value.quotes]),
        "sources": value.sources,
    }


def statement(row: Row) -> Statement:
    """A statement of its row."""
    # fmt: off
    (
        id_, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments,
        polarity, status, time, time_end, precision, ended, place, attributed_to, confidence, rule, start, end, quote,
        subject_start, subject_end, relation_start, relation_end, object_start, object_end, support, relationship_id,
    ) = row
    return Statement(
        id_, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text,
        _arguments(arguments), POLARITIES[polarity], STATUSES[status], time, time_end, precision, bool(ended),
        _reference(place), _reference(attributed_to), confidence, rule, Span(start, end), quote,
        Span(subject_start, subject_end), Span(relation_start, relation_end),
        None if object_start is None else Span(object_start, object_end), _spans(support), relationship_id,
    )
    # fmt: on


_PLAIN = (
    "id", "document_id", "subject_id", "predicate", "relation", "surface", "object_id", "subject_text", "object_text",
    "time", "time_end", "time_precision", "confidence", "rule", "quote", "relationship_id",
)  # fmt: skip


def statement_row(value: Statement) -> dict[str, object]:
    """The row of a statement."""
    plain: dict[str, object] = {name: getattr(value, name) for name in _PLAIN}
    return (
        plain
        | _ends("sentence", value.sentence)
        | _ends("subject", value.subject_span)
        | _ends("relation", value.relation_span)
        | _ends("object", value.object_span)
        | {
            "arguments": dump([(a.role, a.text, a.span.start, a.span.end, a.entity_id) for a in value.arguments]),
            "polarity": value.polarity.value,
            "status": value.status.value,
            "ended": int(value.ended),
            "place": _dump_reference(value.place),
            "attributed_to": _dump_reference(value.attributed_to),
            "support": _dump_spans(value.support),
        }
    )


def _ends(name: str, span: Span | None) -> dict[str, object]:
    return {f"{name}_start": span.start if span else None, f"{name}_end": span.end if span else None}


def _spans(value: str) -> tuple[Span, ...]:
    return tuple([Span(*span) for span in orjson.loads(value)]) if value != NOTHING else ()


def _dump_spans(spans: Sequence[Span]) -> str:
    return dump([(span.start, span.end) for span in spans])


def _dump_places(value: Appearance) -> str:
    if not value.joined:
        return _dump_spans(value.spans)
    return dump([(span.start, span.end, why) for span, why in zip(value.spans, value.joined, strict=True)])


def _arguments(value: str) -> tuple[StatementArgument, ...]:
    if value == NOTHING:
        return ()
    rows = orjson.loads(value)
    return tuple([StatementArgument(role, text, Span(start, end), id_) for role, text, start, end, id_ in rows])


def _reference(value: str | None) -> Reference | None:
    if value is None:
        return None
    text, start, end, entity_id = orjson.loads(value)
    return Reference(text, Span(start, end), entity_id)


def _dump_reference(value: Reference | None) -> str | None:
    return None if value is None else dump((value.text, value.span.start, value.span.end, value.entity_id))

"""Properties -> values of the domain: the way back of `encode`."""

from collections.abc import Sequence

from extract.model import EntityType, Polarity, Span, Status
from graph.bolt.link import Row
from graph.edge_types import predicate
from graph.model import (
    Appearance,
    Document,
    DocumentState,
    Entity,
    NewDocument,
    Queued,
    Quote,
    Reference,
    Relationship,
    Statement,
    StatementArgument,
    Surface,
)

BASE = "__Entity__"
"""The label that every entity carries beside its type's."""


def document(row: Row) -> Document:
    """A Document of its properties."""
    return Document(
        id=row["id"],
        key=row.get("key"),
        title=row.get("title"),
        url=row.get("url"),
        publisher=row.get("publisher"),
        published_at=row.get("published_at"),
        content_hash=row["content_hash"],
        pipeline=row["pipeline"],
        fingerprint=row.get("fingerprint") or "",
    )


def entity(row: Row) -> Entity:
    """An entity of its properties and its `labels`."""
    return Entity(
        id=row["id"],
        type=EntityType(next(label for label in row["labels"] if label != BASE)),
        name=row["name"],
        aliases=tuple(row["aliases"]),
        roles=tuple(row["roles"]),
        folded_names=tuple(row["folded_names"]),
        first_seen=row.get("first_seen"),
        last_seen=row.get("last_seen"),
        documents=row["documents"],
        degree=row["degree"],
    )


def appearance(row: Row) -> Appearance:
    """An Appearance of its properties."""
    surfaces = zip(row["surfaces"], row["surface_proper"], row["surface_counts"], strict=True)
    return Appearance(
        id=row["id"],
        entity_id=row["entity_id"],
        document_id=row["document_id"],
        type=EntityType(row["type"]),
        name=row["name"],
        folded_names=tuple(row["folded_names"]),
        surfaces=tuple(Surface(text=text, proper=proper, count=count) for text, proper, count in surfaces),
        roles=tuple(row["roles"]),
        spans=_spans(row["spans"]),
        seen=row.get("seen"),
        joined=tuple(row.get("joined") or ()),
    )


def statement(row: Row) -> Statement:
    """A Statement of its properties."""
    return Statement(
        id=row["id"],
        document_id=row["document_id"],
        subject_id=row["subject_id"],
        predicate=row["predicate"],
        relation=row["relation"],
        surface=row["surface"],
        object_id=row.get("object_id"),
        subject_text=row["subject_text"],
        object_text=row["object_text"],
        arguments=_arguments(row),
        polarity=Polarity(row["polarity"]),
        status=Status(row["status"]),
        time=row.get("time"),
        time_end=row.get("time_end"),
        time_precision=row["time_precision"],
        ended=row["ended"],
        place=_reference(row, "place"),
        attributed_to=_reference(row, "attributed_to"),
        confidence=row["confidence"],
        rule=row["rule"],
        sentence=Span(*row["sentence"]),
        quote=row["quote"],
        subject_span=Span(*row["subject_span"]),
        relation_span=Span(*row["relation_span"]),
        object_span=Span(*row["object_span"]) if row.get("object_span") else None,
        support=_spans(row["support"]),
        relationship_id=row.get("relationship_id"),
    )


def relationship(row: Row) -> Relationship:
    """An edge of its properties, its `type` and the ids of its ends, `subject` and `object`."""
    return Relationship(
        id=row["id"],
        subject_id=row["subject"],
        predicate=predicate(row["type"]),
        object_id=row["object"],
        statements=row["statements"],
        documents=row["documents"],
        confidence=row["confidence"],
        status=Status(row["status"]),
        first_date=row.get("first_date"),
        last_date=row.get("last_date"),
        quotes=_quotes(row),
        sources=row.get("sources") or 1,
    )


def queued(row: Row) -> Queued:
    """A queued document of its properties; the text is empty where the row has none."""
    return Queued(
        id=row["id"],
        job_id=row["job_id"],
        document_id=row["document_id"],
        document=NewDocument(
            text=row.get("text") or "",
            key=row.get("key"),
            url=row.get("url"),
            title=row.get("title"),
            publisher=row.get("publisher"),
            published_at=row.get("published_at"),
        ),
        state=DocumentState(row["state"]),
        attempts=row["attempts"],
        order=row["order"],
        source=row.get("source"),
        error=row.get("error"),
        force=row["force"],
    )


def _quotes(row: Row) -> tuple[Quote, ...]:
    # Edges of an older program have no phrases.
    relations = row.get("quote_relations") or [""] * len(row["quotes"])
    columns = zip(
        row["quote_statements"], row["quote_documents"], row["quotes"], row["quote_confidences"], relations, strict=True
    )
    return tuple(
        Quote(statement_id=s, document_id=d, text=text, confidence=c, relation=r) for s, d, text, c, r in columns
    )


def _arguments(row: Row) -> tuple[StatementArgument, ...]:
    columns = zip(
        row["argument_roles"], row["argument_texts"], _spans(row["argument_spans"]), row["argument_ids"], strict=True
    )
    return tuple(StatementArgument(role=r, text=t, span=span, entity_id=e or None) for r, t, span, e in columns)


def _reference(row: Row, name: str) -> Reference | None:
    if row.get(name) is None:
        return None
    return Reference(text=row[name], span=Span(*row[f"{name}_span"]), entity_id=row.get(f"{name}_id"))


def _spans(flat: Sequence[int]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in zip(flat[::2], flat[1::2], strict=True))

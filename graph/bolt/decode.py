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

# To look a value up is several times faster than to call the enumeration, and rows come by the hundred.
TYPES = {row.value: row for row in EntityType}
POLARITIES = {row.value: row for row in Polarity}
STATUSES = {row.value: row for row in Status}


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
        type=_type(row["labels"]),
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
        type=TYPES[row["type"]],
        name=row["name"],
        folded_names=tuple(row["folded_names"]),
        surfaces=tuple([Surface(text=text, proper=proper, count=count) for text, proper, count in surfaces]),
        roles=tuple(row["roles"]),
        spans=_spans(row["spans"]),
        seen=row.get("seen"),
        joined=tuple(row.get("joined") or ()),
    )


def statement(row: Row) -> Statement:
    """A Statement of its properties."""
    get = row.get
    object_span = get("object_span")
    # By place, in the order of the fields: with 31 of them their names take as long as all the rest.
    # fmt: off
    return Statement(
        row["id"], row["document_id"], row["subject_id"], row["predicate"], row["relation"], row["surface"],
        get("object_id"), row["subject_text"], row["object_text"], _arguments(row), POLARITIES[row["polarity"]],
        STATUSES[row["status"]], get("time"), get("time_end"), row["time_precision"], row["ended"],
        _reference(row, "place"), _reference(row, "attributed_to"), row["confidence"], row["rule"],
        Span(*row["sentence"]), row["quote"], Span(*row["subject_span"]), Span(*row["relation_span"]),
        Span(*object_span) if object_span else None, _spans(row["support"]), get("relationship_id"),
    )
    # fmt: on


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
        status=STATUSES[row["status"]],
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


def _type(labels: Sequence[str]) -> EntityType:
    return TYPES[next(label for label in labels if label != BASE)]


def _quotes(row: Row) -> tuple[Quote, ...]:
    # Edges of an older program have no phrases.
    relations = row.get("quote_relations") or [""] * len(row["quotes"])
    columns = zip(
        row["quote_statements"], row["quote_documents"], row["quotes"], row["quote_confidences"], relations, strict=True
    )
    return tuple([Quote(*column) for column in columns])


def _arguments(row: Row) -> tuple[StatementArgument, ...]:
    roles = row["argument_roles"]
    if not roles:
        return ()
    columns = zip(roles, row["argument_texts"], _spans(row["argument_spans"]), row["argument_ids"], strict=True)
    return tuple([StatementArgument(role, text, span, id_ or None) for role, text, span, id_ in columns])


def _reference(row: Row, name: str) -> Reference | None:
    text = row.get(name)
    return None if text is None else Reference(text, Span(*row[f"{name}_span"]), row.get(f"{name}_id"))


def _spans(flat: Sequence[int]) -> tuple[Span, ...]:
    return tuple([Span(start, end) for start, end in zip(flat[::2], flat[1::2], strict=True)])

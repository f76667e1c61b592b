"""Values of the domain -> rows of our statements, where these are more than the properties of a value."""

from graph import dates, properties, publisher_names
from graph.bolt.link import Row
from graph.edge_types import relationship_type
from graph.model import Appearance, Document, DocumentState, Queued, Relationship
from graph.properties import flat


def told(value: Document) -> Row:
    """What the statements of a Document keep of it."""
    return {
        "document_id": value.id,
        "publisher": publisher_names.folded(value.publisher),
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
        "spans": flat(value.spans),
        "joined": list(value.joined) or None,
        "seen": value.seen,
    }


def relationship(value: Relationship) -> Row:
    """Row of an edge: its ends, its type and its properties."""
    return {
        "id": value.id,
        "subject": value.subject_id,
        "object": value.object_id,
        "type": relationship_type(value.predicate),
        "properties": properties.relationship(value),
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

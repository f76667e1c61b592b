"""Benchmark graph: the entities and statements that one article puts into the graph."""

from typing import Any

from extract.model import Extraction, Status
from extract.pipeline import Extractor
from graph.model import Appearance, NewDocument, Statement
from graph.resolve import resolve

Row = dict[str, Any]  # Any: JSON


def predict(extractor: Extractor, row: Row) -> Row:
    """Entities with their names and roles, and facts between them; what is only thinkable is no fact."""
    return written(extractor.extract(row["sentence"], published=row.get("published")), row.get("published"))


def written(extraction: Extraction, published: str | None) -> Row:
    """What an extraction puts into the graph."""
    made = resolve(NewDocument(text=extraction.text, published_at=published), extraction)
    return {
        "entities": [_entity(appearance) for appearance in made.appearances],
        "facts": [_fact(one) for one in made.statements if one.status is not Status.HYPOTHETICAL and one.object_text],
    }


def _entity(appearance: Appearance) -> Row:
    surfaces = [surface.text for surface in appearance.surfaces]
    return {
        "id": appearance.entity_id,
        "name": appearance.name,
        "type": appearance.type.value,
        "aliases": [name for name in dict.fromkeys([*surfaces, *appearance.roles]) if name != appearance.name],
    }


def _fact(statement: Statement) -> Row:
    return {
        "subject": statement.subject_id,
        "relation": statement.relation,
        "object": statement.object_id or statement.object_text,
        "polarity": statement.polarity.value,
        "status": statement.status.value,
        "date": statement.time,
        "confidence": statement.confidence,
    }

"""What is told of a node and of an edge in formats that have nothing but nodes and edges, and of which type it is."""

from collections.abc import Mapping
from typing import Literal

import orjson

from graph import properties
from graph.answers.words import citation, is_symmetric
from graph.export.source import Told
from graph.model import Entity

Type = Literal["text", "count", "score", "flag", "texts", "scores"]
Value = object
Row = dict[str, Value]

NODE: Mapping[str, Type] = {
    "name": "text",
    "type": "text",
    "aliases": "texts",
    "roles": "texts",
    "documents": "count",
    "degree": "count",
    "first_seen": "text",
    "last_seen": "text",
}
EDGE: Mapping[str, Type] = {
    "predicate": "text",
    "words": "text",
    "symmetric": "flag",
    "status": "text",
    "confidence": "score",
    "statements": "count",
    "documents": "count",
    "sources": "count",
    "first_date": "text",
    "last_date": "text",
    "quotes": "texts",
    "quote_statements": "texts",
    "quote_documents": "texts",
    "quote_confidences": "scores",
    "quote_relations": "texts",
    "quote_citations": "texts",
}
"""The lists of quotes are side by side: sentence, statement, document, confidence, phrase, and where it stands."""


def node(entity: Entity) -> Row:
    """Values of a node by column; what is not known is missing."""
    row: Row = {"type": entity.type.value, "degree": entity.degree, **properties.entity(entity)}
    return _in_order(row, NODE)


def edge(told: Told) -> Row:
    """Values of an edge by column; what is not known is missing."""
    found = told.edge
    cited = [told.documents.get(quote.document_id) for quote in found.quotes]
    row: Row = {
        "predicate": found.predicate,
        "symmetric": is_symmetric(found.predicate),
        "quote_citations": [citation(document) if document else "" for document in cited],
        **properties.relationship(found),
    }
    return _in_order(row, EDGE)


def flat(value: Value) -> str:
    """A value as text where there is no other type for it: lists as JSON, so that they can be read back."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return orjson.dumps(value).decode("utf-8") if isinstance(value, list) else str(value)


def _in_order(row: Row, columns: Mapping[str, Type]) -> Row:
    return {name: row[name] for name in columns if row[name] is not None}

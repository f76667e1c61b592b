"""Columns of the CSV files: names of properties, and the types that `neo4j-admin database import` gives them.

Source: https://neo4j.com/docs/operations-manual/5/import/#import-tool-header-format
"""

from collections.abc import Mapping

ENTITY: Mapping[str, str] = {
    "id": ":ID",
    "name": ":string",
    "aliases": ":string[]",
    "roles": ":string[]",
    "folded_names": ":string[]",
    "first_seen": ":string",
    "last_seen": ":string",
    "documents": ":long",
    "degree": ":long",
}
DOCUMENT: Mapping[str, str] = {
    "id": ":ID",
    "key": ":string",
    "title": ":string",
    "url": ":string",
    "publisher": ":string",
    "published_at": ":string",
    "content_hash": ":string",
    "pipeline": ":string",
    "fingerprint": ":string",
}
STATEMENT: Mapping[str, str] = {
    "id": ":ID",
    "document_id": ":string",
    "subject_id": ":string",
    "predicate": ":string",
    "relation": ":string",
    "surface": ":string",
    "object_id": ":string",
    "subject_text": ":string",
    "object_text": ":string",
    "argument_roles": ":string[]",
    "argument_texts": ":string[]",
    "argument_spans": ":long[]",
    "argument_ids": ":string[]",
    "polarity": ":string",
    "status": ":string",
    "time": ":string",
    "time_end": ":string",
    "time_precision": ":string",
    "ended": ":boolean",
    "place": ":string",
    "place_span": ":long[]",
    "place_id": ":string",
    "attributed_to": ":string",
    "attributed_to_span": ":long[]",
    "attributed_to_id": ":string",
    "confidence": ":double",
    "rule": ":string",
    "sentence": ":long[]",
    "quote": ":string",
    "subject_span": ":long[]",
    "relation_span": ":long[]",
    "object_span": ":long[]",
    "support": ":long[]",
    "relationship_id": ":string",
}
RELATIONSHIP: Mapping[str, str] = {
    "id": ":string",
    "statements": ":long",
    "documents": ":long",
    "confidence": ":double",
    "status": ":string",
    "first_date": ":string",
    "last_date": ":string",
    "quotes": ":string[]",
    "quote_statements": ":string[]",
    "quote_documents": ":string[]",
    "quote_confidences": ":double[]",
    "sources": ":long",
}

"""Benchmark names: how alike two names are."""

from typing import Any

from extract.model import EntityType
from extract.name_comparison import compare
from extract.pipeline import Extractor

Row = dict[str, Any]  # Any: JSON

SCHEMAS = {
    "Person": EntityType.PERSON,
    "Organization": EntityType.ORGANIZATION,
    "Company": EntityType.ORGANIZATION,
    "PublicBody": EntityType.ORGANIZATION,
    "Vessel": EntityType.PRODUCT,
    "Airplane": EntityType.PRODUCT,
    "Address": EntityType.LOCATION,
}
"""What the schemas of the pairs name; any other one is taken for a body."""


def predict(extractor: Extractor, row: Row) -> Row:
    """The score of two names; it needs no text, and so no extractor."""
    del extractor
    return {"score": compare(row["name1"], row["name2"], kind_of(row["schema"])).score}


def kind_of(schema: str) -> EntityType:
    """What a schema of the pairs names."""
    return SCHEMAS.get(schema, EntityType.ORGANIZATION)

"""Benchmark carb: the open triples of a sentence that is given as blank-separated tokens."""

from typing import Any

from extract.model import Argument, Triple
from extract.pipeline import Extractor

Row = dict[str, Any]  # Any: JSON


def predict(extractor: Extractor, row: Row) -> Row:
    """Every triple as it reads, with its further arguments."""
    extraction = extractor.extract(row["sentence"])
    return {"triples": [_triple(triple) for triple in extraction.triples]}


def _triple(triple: Triple) -> Row:
    return {
        "subject": triple.subject.text,
        "relation": triple.relation,
        "object": triple.object.text if triple.object else "",
        "args": [_argument(argument) for argument in triple.arguments],
        "confidence": triple.confidence,
        "rule": triple.rule,
    }


def _argument(argument: Argument) -> str:
    bare = argument.role in {"time", "extent", "object", "manner"}
    return argument.text if bare else f"{argument.role} {argument.text}"

"""Benchmark carb: the open triples of a sentence that is given as blank-separated tokens."""

from typing import Any

from extract.model import Argument, Extraction, Part, Triple
from extract.normalise import normalise
from extract.pipeline import Extractor

MARKS = " \t\n\"'`“‘"
"""Blanks and marks between a preposition and its noun."""

Row = dict[str, Any]  # Any: JSON


def predict(extractor: Extractor, row: Row) -> Row:
    """Every triple as it reads, with its further arguments."""
    return written(extractor.extract(row["sentence"]))


def written(extraction: Extraction) -> Row:
    """The triples of an extraction."""
    return {"triples": [_triple(triple, extraction.text) for triple in extraction.triples]}


def _triple(triple: Triple, text: str) -> Row:
    return {
        "subject": _as_written(triple.subject, text),
        "relation": triple.relation,
        "object": _as_written(triple.object, text) if triple.object else "",
        "args": [_argument(argument, text) for argument in triple.arguments],
        "confidence": triple.confidence,
        "rule": triple.rule,
    }


def _as_written(part: Part | Argument, text: str) -> str:
    """A part with the marks of the sentence, which reading makes alike: `` and " and '' are one."""
    found = text[part.span.start : part.span.end]
    return found if normalise(found).text == part.text else part.text


def _argument(argument: Argument, text: str) -> str:
    """An argument with its preposition as the sentence has it: "In 1950"."""
    if argument.role in {"time", "extent", "object", "manner"}:
        return _as_written(argument, text)
    # A recipient, and what somebody is called, have roles of which no word need be there.
    before = text[: argument.span.start].rstrip()[-len(argument.role) :]
    if argument.role in {"to", "as"} and not text[: argument.span.start].lower().rstrip(MARKS).endswith(argument.role):
        return _as_written(argument, text)
    link = before if before.lower() == argument.role else argument.role
    return f"{link} {_as_written(argument, text)}"

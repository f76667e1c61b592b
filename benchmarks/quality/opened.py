"""Benchmark carb: the open triples of a sentence that is given as blank-separated tokens."""

import re
from typing import Any

from extract.model import Argument, Extraction, Part, Triple
from extract.normalise import normalise
from extract.pipeline import Extractor

MARKS = " \t\n\"'`“‘"
"""Blanks and marks between a preposition and its noun."""

WORD = re.compile(r"\w+")
FREE = frozenset(
    "is are was were be been has have had of in at on for to from by with a an the as about into not born died".split()
)
"""Words that a relation may add: "be", "have" and prepositions, and what the dates in brackets behind a name say."""
SHORTEST, ENDING = 3, 2
"""Letters that forms of one word share at least, and letters of the longest ending that they need not share."""

Row = dict[str, Any]  # Any: JSON


def predict(extractor: Extractor, row: Row) -> Row:
    """Every triple as it reads, with its further arguments."""
    return written(extractor.extract(row["sentence"]))


def written(extraction: Extraction) -> Row:
    """The open triples of an extraction."""
    return {"triples": [_triple(triple, extraction.text) for triple in open_triples(extraction)]}


def open_triples(extraction: Extraction) -> tuple[Triple, ...]:
    """The triples told in words of their sentence, in their order; what is only inferred is a fact of the graph.

    "Tom Reed | works for | Acme", which "Tom Reed of Acme" comes to, is no open triple: nobody says that he works.
    """
    return tuple(triple for triple in extraction.triples if _is_worded(triple, extraction.text))


def _is_worded(triple: Triple, text: str) -> bool:
    """Whether each word of the relation is one of the sentence in some form, or adds nothing to the others."""
    said = [word.lower() for word in WORD.findall(text[triple.sentence.start : triple.sentence.end])]
    asked = (word.lower() for word in WORD.findall(triple.relation))
    return all(word in FREE or any(_are_forms(word, other) for other in said) for word in asked)


def _are_forms(one: str, other: str) -> bool:
    """Whether two words begin alike but for their ends: "sons" and "son", "cities" and "city"."""
    begin = max(SHORTEST, min(len(one), len(other)) - ENDING)
    return one[:begin] == other[:begin]


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

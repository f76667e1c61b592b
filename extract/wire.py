"""An Extraction as JSON values and back: what the command line prints and the API answers."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import Enum
from typing import Any

from extract.model import (
    Argument,
    Chain,
    EntityType,
    Extraction,
    Mention,
    MentionKind,
    Part,
    Polarity,
    Qualifiers,
    Span,
    Status,
    Time,
    Triple,
)

Json = dict[str, Any]  # Any: JSON values


def to_json(extraction: Extraction) -> Json:
    """The fields of the dataclasses by their names; a span is `{"start", "end"}`.

    `sentences`, and the `sentence` and `support` of a triple, have the `text` besides.
    """
    made = _plain(asdict(extraction))
    assert isinstance(made, dict)  # noqa: S101  # asdict of a dataclass
    made["sentences"] = [_quoted(extraction.text, span) for span in extraction.sentences]
    for row, triple in zip(made["triples"], extraction.triples, strict=True):
        row["sentence"] = _quoted(extraction.text, triple.sentence)
        row["support"] = [_quoted(extraction.text, span) for span in triple.support]
    return made


def _plain(value: object) -> object:
    """Enumerations as their values, tuples as lists, all the way down."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _quoted(text: str, span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def from_json(data: Mapping[str, Any]) -> Extraction:
    """Reads what `to_json` made.

    Raises:
        KeyError: a field is missing.
        ValueError: a type, kind, polarity or status is unknown.
    """
    return Extraction(
        text=data["text"],
        published=data["published"],
        sentences=_spans(data["sentences"]),
        chains=tuple(_chain(row) for row in data["chains"]),
        triples=tuple(_triple(row) for row in data["triples"]),
        pipeline=data["pipeline"],
    )


def _span(row: Mapping[str, Any]) -> Span:
    return Span(row["start"], row["end"])


def _spans(rows: Sequence[Mapping[str, Any]]) -> tuple[Span, ...]:
    return tuple(_span(row) for row in rows)


def _chain(row: Mapping[str, Any]) -> Chain:
    return Chain(
        id=row["id"],
        type=EntityType(row["type"]),
        name=row["name"],
        aliases=tuple(row["aliases"]),
        roles=tuple(row["roles"]),
        proper=row["proper"],
        mentions=tuple(_mention(mention) for mention in row["mentions"]),
    )


def _mention(row: Mapping[str, Any]) -> Mention:
    return Mention(
        span=_span(row["span"]),
        text=row["text"],
        kind=MentionKind(row["kind"]),
        type=EntityType(row["type"]),
        name=row["name"],
        joined_by=row["joined_by"],
    )


def _part(row: Mapping[str, Any]) -> Part:
    return Part(row["text"], _span(row["span"]), row["chain"])


def _maybe_part(row: Mapping[str, Any] | None) -> Part | None:
    return None if row is None else _part(row)


def _triple(row: Mapping[str, Any]) -> Triple:
    return Triple(
        subject=_part(row["subject"]),
        relation=row["relation"],
        relation_span=_span(row["relation_span"]),
        object=_maybe_part(row["object"]),
        predicate=row["predicate"],
        mapped=row["mapped"],
        arguments=tuple(Argument(a["role"], a["text"], _span(a["span"]), a["chain"]) for a in row["arguments"]),
        qualifiers=_qualifiers(row["qualifiers"]),
        rule=row["rule"],
        confidence=row["confidence"],
        sentence=_span(row["sentence"]),
        support=_spans(row["support"]),
        inverted=row["inverted"],
    )


def _qualifiers(row: Mapping[str, Any]) -> Qualifiers:
    return Qualifiers(
        polarity=Polarity(row["polarity"]),
        status=Status(row["status"]),
        attributed_to=_maybe_part(row["attributed_to"]),
        time=_time(row["time"]),
        place=_maybe_part(row["place"]),
        ended=row["ended"],
    )


def _time(row: Mapping[str, Any] | None) -> Time | None:
    if row is None:
        return None
    return Time(row["text"], _span(row["span"]), row["start"], row["end"], row["precision"])

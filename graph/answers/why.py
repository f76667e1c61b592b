"""Why a statement says what it says: whom its words stand for and by which step, and what comes of it. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.model import Polarity, Span
from graph.answers.words import phrase
from graph.model import Appearance, Statement

Part = Literal["subject", "object", "argument", "place", "speaker"]


@dataclass(frozen=True, slots=True)
class Step:
    """Words of a statement that an entity is meant by.

    Attributes:
        name: the entity's, as the article has it.
        how: why the words are taken for it ("surname of Ann Roe"); empty where they are its first mention, or where the
            article was read by a version that did not keep it.
    """

    part: Part
    words: str
    entity_id: str
    name: str
    how: str


def steps(said: Statement, appearances: Sequence[Appearance]) -> tuple[Step, ...]:
    """For each part that stands for an entity how that was found; `appearances` are those of the document."""
    known = {row.entity_id: row for row in appearances}
    return tuple(
        Step(part, words, id_, known[id_].name, _how(known[id_], span))
        for part, words, id_, span in _meant(said)
        if id_ in known
    )


def decision(said: Statement) -> str:
    """Whether the statement supports a fact of the graph, and if not why, in words."""
    if said.projects:
        return (
            f"It is {said.polarity.value}, {said.status.value} and between two entities: it supports the fact "
            f"“{phrase(said.predicate)}” between them."
        )
    reasons = ["its object is no entity"] if said.object_id is None else []
    reasons += ["it is denied"] if said.polarity is Polarity.NEGATED else []
    reasons = reasons or [f"it is only {said.status.value}"]
    return f"It is kept as a statement and supports no fact: {' and '.join(reasons)}."


def _meant(said: Statement) -> Iterator[tuple[Part, str, str, Span]]:
    yield "subject", said.subject_text, said.subject_id, said.subject_span
    if said.object_id is not None and said.object_span is not None:
        yield "object", said.object_text, said.object_id, said.object_span
    for row in said.arguments:
        if row.entity_id is not None:
            yield "argument", row.text, row.entity_id, row.span
    if said.place is not None and said.place.entity_id is not None:
        yield "place", said.place.text, said.place.entity_id, said.place.span
    if said.attributed_to is not None and said.attributed_to.entity_id is not None:
        yield "speaker", said.attributed_to.text, said.attributed_to.entity_id, said.attributed_to.span


def _how(row: Appearance, span: Span) -> str:
    """Why the mention that stands there was joined: the very one, else the shortest one around or inside."""
    if not row.joined:
        return ""
    near = [(one.end - one.start, why) for one, why in zip(row.spans, row.joined, strict=True) if _touch(one, span)]
    exact = [why for one, why in zip(row.spans, row.joined, strict=True) if one == span]
    return exact[0] if exact else min(near, default=(0, ""))[1]


def _touch(one: Span, other: Span) -> bool:
    return one.covers(other) or other.covers(one)

"""One statement over HTTP with all that makes it plausible: context, places of its parts, and the reasons."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from pydantic import Field

from api.schemas.base import Schema, SpanPair, pair
from api.schemas.document import DocumentOut, document
from api.schemas.statement import NameOut, StatementOut, name, statement
from extract.model import Span
from extract.names import fold
from extract.rules.table import RULES
from graph.answers.why import Step, decision, steps
from graph.answers.words import phrase
from graph.model import Appearance, Document, Entity, Statement

LEARNED = {
    "learned": "A small model trained on annotated texts finds the relation where no rule states it."
} | dict.fromkeys(
    ("likely_complement", "likely_behind_noun", "likely_apposition"),
    "The sentence links these words, and a small model trained on annotated texts takes that for a fact.",
)
"""What is said in place of a rule."""

Part = Literal["subject", "relation", "object", "argument", "place", "speaker", "support"]


class HighlightOut(Schema):
    """A part of the statement in the text."""

    part: Part = Field(description="`support` is what it leans on outside the sentence.")
    span: SpanPair
    text: str


class StepOut(Schema):
    """Words of the statement that an entity is meant by."""

    part: Literal["subject", "object", "argument", "place", "speaker"]
    words: str
    entity: str
    name: str = Field(description="The entity's name, as the article has it.")
    how: str | None = Field(
        description="Why the words are taken for it: “surname of Ann Roe”, “nearest person before the pronoun”. Null "
        "where they are its first mention, or where the article was read by an earlier version."
    )


class WhyOut(Schema):
    """Why the sentence is taken to say this."""

    rule: str = Field(description="Name of the rule, as docs/reference/rules.md has it, or `learned`.")
    says: str | None = Field(description="What the rule says; null for one that this version does not have.")
    coreference: list[StepOut] = Field(description="For each part that stands for an entity, how that was found.")
    decision: str = Field(description="Whether the statement supports a fact of the graph; if not, why.")
    reasons: list[str] = Field(
        description="All of it in words: the rule, whom words stand for and on what that rests, confidence, decision."
    )


class StatementDetail(Schema):
    """A statement with its document, the names of its ends, the words around it and the reasons."""

    statement: StatementOut
    document: DocumentOut
    entities: list[NameOut]
    before: str = Field(description="Up to 300 code points before the sentence.")
    after: str = Field(description="Up to 300 code points after the sentence.")
    context: SpanPair = Field(description="Where before, sentence and after stand together.")
    highlights: list[HighlightOut] = Field(description="Its parts, by position.")
    why: WhyOut


def detail(
    row: Statement,
    source: Document,
    text: str,
    entities: Sequence[Entity],
    appearances: Sequence[Appearance],
    *,
    around: int,
) -> StatementDetail:
    """A statement with what stands around it; `appearances` are those of its document, `around` is in code points."""
    start, end = max(row.sentence.start - around, 0), min(row.sentence.end + around, len(text))
    return StatementDetail(
        statement=statement(row),
        document=document(source),
        entities=[name(entity) for entity in entities],
        before=text[start : row.sentence.start],
        after=text[row.sentence.end : end],
        context=(start, end),
        highlights=[
            HighlightOut(part=part, span=pair(span), text=text[span.start : span.end])
            for span, part in sorted(_parts(row), key=lambda each: (each[0].start, each[0].end, each[1]))
        ],
        why=_why(row, text, appearances),
    )


def _parts(row: Statement) -> Iterator[tuple[Span, Part]]:
    yield row.subject_span, "subject"
    yield row.relation_span, "relation"
    if row.object_span is not None:
        yield row.object_span, "object"
    yield from ((argument.span, "argument") for argument in row.arguments)
    if row.place is not None:
        yield row.place.span, "place"
    if row.attributed_to is not None:
        yield row.attributed_to.span, "speaker"
    yield from ((span, "support") for span in row.support)


def _why(row: Statement, text: str, appearances: Sequence[Appearance]) -> WhyOut:
    says = LEARNED.get(row.rule) or _rules().get(row.rule)
    found = steps(row, appearances)
    return WhyOut(
        rule=row.rule,
        says=says,
        coreference=[
            StepOut(part=step.part, words=step.words, entity=step.entity_id, name=step.name, how=step.how or None)
            for step in found
        ],
        decision=decision(row),
        reasons=list(_reasons(row, text, found, says)),
    )


def _reasons(row: Statement, text: str, found: Sequence[Step], says: str | None) -> Iterator[str]:
    yield f"{says or 'A rule of another version found it.'} ({row.rule})"
    relation = text[row.relation_span.start : row.relation_span.end]
    yield f"“{relation or row.surface}” is read as “{phrase(row.predicate)}”."
    yield from (_meant(step) for step in found if fold(step.words) != fold(step.name))
    yield from (f"It leans on “{text[span.start : span.end]}” at {span.start}–{span.end}." for span in row.support)
    yield f"Confidence {row.confidence:.2f}; {row.polarity.value}, {row.status.value}."
    yield decision(row)


def _meant(step: Step) -> str:
    return f"“{step.words}” is taken for {step.name}{f': {step.how}' if step.how else ''}."


@cache
def _rules() -> dict[str, str]:
    return {rule.name: rule.says for rule in RULES}

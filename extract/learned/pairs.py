"""Which two participants of a sentence may stand in a learned relation: the pairs that the model looks at."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.found import Named
from extract.model import EntityType, MentionKind
from extract.parse import Parse

WIDEST = 40
"""Tokens between two heads from which on they are not looked at, to bound the pairs of a long sentence."""

MOST = 24
"""Participants of a sentence that are looked at, from its start: it bounds the pairs of a list of names."""

YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
DATE = "Date"


@dataclass(frozen=True, slots=True)
class End:
    """What may stand at one end of a relation.

    Attributes:
        start, end: half-open token range.
        head: its head token.
        kind: a type of thing, or "Date".
        form: name, nominal, pronoun, or date.
        label: the model's entity label of the head, or "".
        chain: number of the chain that it names, or None for a date.
    """

    start: int
    end: int
    head: int
    kind: str
    form: str
    label: str
    chain: int | None


NAMED = frozenset((EntityType.PRODUCT.value, EntityType.LOCATION.value, EntityType.WORK.value))
"""Kinds under which the model often takes an organisation by its name."""
SUBJECTS = frozenset((EntityType.PERSON.value, EntityType.ORGANIZATION.value, EntityType.GROUP.value))


def ends_of(parse: Parse, mentions: Sequence[Named], chains: Sequence[int | None]) -> list[list[End]]:
    """The participants of each sentence, by position; `chains` has the number of the chain of each mention."""
    labels = {token: label for start, end, label in parse.entities for token in range(start, end)}
    rows: list[list[End]] = [[] for _ in parse.sentences]
    for mention, chain in zip(mentions, chains, strict=True):
        if mention.kind is not MentionKind.IMPLIED:
            label = labels.get(mention.head, "")
            end = End(mention.start, mention.end, mention.head, mention.type.value, mention.kind.value, label, chain)
            rows[parse.sentence_of[mention.head]].append(end)
    for date in _dates(parse):
        rows[parse.sentence_of[date.head]].append(date)
    return [sorted(row, key=lambda end: (end.start, end.head))[:MOST] for row in rows]


def _dates(parse: Parse) -> Iterator[End]:
    """Dates that name a year or a day, and bare years that the model knows as numbers."""
    for start, end, label in parse.entities:
        written = any(YEAR.fullmatch(word) for word in parse.words[start:end])
        if written and label in {"DATE", "CARDINAL"}:
            head = next(
                (at for at in range(start, end) if not start <= parse.heads[at] < end or parse.heads[at] == at), start
            )
            yield End(start, end, head, DATE, "date", label, None)


def pairs(row: Sequence[End]) -> Iterator[tuple[End, End]]:
    """Ordered pairs of a sentence whose ends are near enough and name two things."""
    for subject in row:
        if subject.kind not in SUBJECTS and not (subject.kind in NAMED and subject.form == "name"):
            continue
        for target in row:
            apart = target.start >= subject.end or target.end <= subject.start
            same = subject.chain is not None and subject.chain == target.chain
            near = abs(subject.head - target.head) <= WIDEST
            if near and subject.head != target.head and not same and (apart or target.form != "nominal"):
                yield subject, target

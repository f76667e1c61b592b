"""What one relation of two things tells of others: some always come with it, some never do."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from benchmarks.train.net import Table

ASKED = 12
"""Pairs with a relation that were asked about another one from which on it is believed that it always, or never, holds
beside it. A passage is annotated for one relation or two; what follows from them is an answer for the others."""

ELSEWHERE = 0.02
"""Weight of a passage for a relation that it was not annotated for: it shows what sentences of other topics look like,
but some of them say the relation all the same."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An ordered pair of participants: whom it names, what it shows, and the relations that hold.

    Attributes:
        place: passage, sentence, and the two things; pairs of one place are one question.
        weight, elsewhere: how much its answer counts for relations that the passage was annotated for, and for others.
    """

    place: tuple[str, ...]
    document: str
    fold: int
    kinds: tuple[str, str]
    features: tuple[str, ...]
    states: Table
    annotated: frozenset[str]
    holds: frozenset[str]
    weight: float = 1.0
    elsewhere: float = ELSEWHERE


def completed(rows: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs, each with the answers that follow from the relations that hold of it."""
    always, never = _beside(rows)
    for pair in rows:
        follows = frozenset(other for one, other in always if one in pair.holds)
        excluded = frozenset(other for one, other in never if one in pair.holds)
        yield replace(pair, holds=pair.holds | follows, annotated=pair.annotated | follows | excluded)


def _beside(rows: Sequence[Pair]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Pairs of relations of which the second always holds where the first does, and those of which it never does."""
    asked: Counter[tuple[str, str]] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    for pair in rows:
        for one in pair.holds:
            for other in pair.annotated - {one}:
                asked[one, other] += 1
                both[one, other] += other in pair.holds
    enough = {relations: both[relations] / count for relations, count in asked.items() if count >= ASKED}
    return {two for two, share in enough.items() if share == 1}, {two for two, share in enough.items() if share == 0}

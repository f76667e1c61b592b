"""What one relation of two things tells of others: some always come with it, some never do."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.train.relations import Pair

ASKED = 12
"""Pairs with a relation that were asked about another one from which on it is believed that it always, or never, holds
beside it. A passage is annotated for one relation or two; what follows from them is an answer for the others."""


def completed(rows: Sequence["Pair"]) -> Iterator["Pair"]:
    """The pairs, each with the answers that follow from the relations that hold of it."""
    always, never = _beside(rows)
    for pair in rows:
        follows = frozenset(other for one, other in always if one in pair.holds)
        excluded = frozenset(other for one, other in never if one in pair.holds)
        yield replace(pair, holds=pair.holds | follows, annotated=pair.annotated | follows | excluded)


def _beside(rows: Sequence["Pair"]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
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

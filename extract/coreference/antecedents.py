"""Finds what a pronoun or a description takes up: of what it may, the likeliest by what its signs weigh."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp

from extract.coreference import nominal, owners, pronominal, speaking
from extract.coreference.things import Things
from extract.coreference.weights import load_antecedents, weigh
from extract.model import MentionKind

Found = tuple[int, str]
"""A mention that is taken up, and why."""
Choice = tuple[int | None, list[str]]
Chooser = Callable[[Things, int, Found | None], Found | None]
"""Finds what a mention takes up, given what a rule says that it does."""

SPOKEN, UNNAMED = 1.0, 0.5
"""What speaks for a join that can put no false fact under a name: of what takes part in no facts, and of a description
with things that have no name, or with what a rule says. Chosen on OntoGUM; more makes the graph of articles worse."""


def choices(things: Things, index: int, rule: Found | None) -> Iterator[Choice]:
    """What a mention may take up, each with its signs; at last nothing, where that is possible."""
    named = things.mentions[index]
    if named.kind is not MentionKind.PRONOUN:
        return nominal.choices(things, index, rule)
    if speaking.kind_of(named):
        return speaking.choices(things, index)
    return pronominal.choices(things, index)


@dataclass(frozen=True, slots=True)
class Ranker:
    """Chooses by learned weights.

    Attributes:
        weights: log-odds of each sign.
    """

    weights: Mapping[str, float] = field(default_factory=load_antecedents)

    def __call__(self, things: Things, index: int, rule: Found | None) -> Found | None:
        """The mention that is taken up, with the reason, the first of equally likely ones; None if none is likely."""
        best: tuple[float, int | None] | None = None
        weighed: list[tuple[int | None, float]] = []
        for other, signs in choices(things, index, rule):
            weight = weigh(signs, self.weights)
            score = weight + _leeway(things, index, other, rule)
            weighed.append((other, weight))
            if best is None or score > best[0]:
                best = (score, other)
        if best is None or best[1] is None:
            return None
        things.sure[index] = _share(things, weighed, best[1])
        if rule is not None and best[1] == rule[0]:
            return rule
        owner = owners.owner_by_clause(things, index, best[1])
        if owner is not None:
            return owner, f"what its clause tells of: {things.mentions[owner].name}"
        name = things.mentions[best[1]].name
        return best[1], f'likeliest antecedent of "{things.mentions[index].name}": {name}'


def _share(things: Things, weighed: Sequence[tuple[int | None, float]], chosen: int) -> float:
    """How likely it is that a mention takes up the thing of a choice, whichever mention of it."""
    most, thing = max(weight for _, weight in weighed), things.of(chosen)
    shares = [(other, exp(weight - most)) for other, weight in weighed]
    told = (share for other, share in shares if other is not None and things.of(other) is thing)
    return sum(told) / sum(share for _, share in shares)


def _leeway(things: Things, index: int, other: int | None, rule: Found | None) -> float:
    """What speaks for a choice because it can do little harm, or a rule makes it."""
    if other is None:
        return 0.0
    if not things.mentions[index].participant:
        return SPOKEN
    told = rule is not None and other == rule[0]
    return 0.0 if things.of(other).named and not told else UNNAMED

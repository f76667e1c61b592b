"""What all steps of mention finding share about one text: its names by token, and the country that it is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.found import NameFound
from extract.lexicon import places
from extract.mentions.phrases import root_of
from extract.parse import Parse

LITERALS = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL"})
"""Labels of the model for what is no thing."""

LEAST_FOCUS = 0.5
"""Least share of all namings of countries that the country in focus has."""


@dataclass(frozen=True, slots=True)
class Context:
    """A parse with its names.

    Attributes:
        names: the name that each token belongs to.
        roots: the head token of each name, by its first token.
        focus: the country that the text is about, or "".
        literal: tokens of dates, ages, amounts of money and measures.
    """

    parse: Parse
    names: Mapping[int, NameFound]
    roots: Mapping[int, int]
    focus: str
    literal: frozenset[int]

    def root(self, name: NameFound) -> int:
        """Head token of a name."""
        return self.roots[name.start]


def context_of(parse: Parse, names: Sequence[NameFound]) -> Context:
    """Indexes the names of a text."""
    by_token = {token: name for name in names for token in range(name.start, name.end)}
    roots = {name.start: root_of(parse, name.start, name.end) for name in names}
    literal = frozenset(
        token for start, end, label in parse.entities if label in LITERALS for token in range(start, end)
    )
    return Context(parse, by_token, roots, _focus(names), literal - by_token.keys())


def _focus(names: Sequence[NameFound]) -> str:
    """The country that is named more often than all others together, at least twice."""
    table = places()
    counts = Counter(name.known for name in names if name.known in table.countries)
    counts.update(table.capitals[key] for name in names if (key := name.name.casefold()) in table.capitals)
    if not counts:
        return ""
    country, most = counts.most_common(1)[0]
    return country if most >= 2 and most >= LEAST_FOCUS * counts.total() else ""

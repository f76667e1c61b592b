"""Which countries a text names, and which of them "the country" and "the two countries" are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extract.coreference.things import Things
from extract.lexicon import places
from extract.model import MentionKind


def countries(things: Things) -> list[int]:
    """Mentions that name a country."""
    table = places()
    return [
        index
        for index, named in enumerate(things.mentions)
        if named.kind is MentionKind.NAME and named.known in table.countries
    ]


def focus(things: Things, index: int, known: Sequence[int]) -> int | None:
    """The country that a text is about at a mention: the last one before it that stands in no list of them.

    In "Kenya fights rebels whom Peru and Chile help in the country" it is Kenya: nothing singles out one of a list.

    Args:
        known: mentions that name a country.
    """
    place = bisect_left(known, index)
    before = known[max(0, place - _LISTED) : place]
    return next((at for at in reversed(before) if not _is_listed(things, at, before)), None)


_LISTED = 8
"""Countries before a mention that are looked at for one outside lists."""


def _is_listed(things: Things, at: int, others: Sequence[int]) -> bool:
    """Whether a country stands in a list with another one."""
    first = things.parse.listed(things.mentions[at].head)[-1]
    return any(
        things.parse.listed(things.mentions[other].head)[-1] == first
        and things.mentions[other].known != things.mentions[at].known
        for other in others
    )


LANDS = frozenset(("country", "nation"))
"""Nouns for what a known country is."""
_BACK = 2
"""Sentences back in which two countries are looked for."""


def pair(things: Things, index: int) -> tuple[int, ...]:
    """Mentions of the two countries that "the two countries" are: those that a few sentences speak of, and no other.

    A country is spoken of by its name, its adjective or its capital as well; the text must have named it before.
    """
    parse, table, end = things.parse, places(), things.mentions[index].start
    start = parse.sentences[max(0, parse.sentence_of[end] - _BACK)][0]
    known = {things.mentions[at].known: at for at in countries(things) if things.mentions[at].end <= end}
    spoken = {named.known for named in things.mentions[:index] if named.head >= start} & table.countries
    words = [parse.words[token].casefold() for token in range(start, end)]
    for words_of in (table.adjectives, table.people, table.capitals):
        spoken |= {words_of[word] for word in words if word in words_of} & table.countries
    return tuple(sorted(known[land] for land in spoken)) if len(spoken) == 2 and spoken <= known.keys() else ()

"""Which countries a text names, and which of them "the country" is."""

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

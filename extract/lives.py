"""Finds the days of birth and death in the brackets behind a name: "Ann Roe (3 May 1911 – 6 June 1980)"."""

import re
from collections.abc import Iterator, Sequence

from extract.almanac import MONTHS

LONGEST = 24
"""Tokens of the longest brackets that are looked into."""
SHORTEST_LIFE, LONGEST_LIFE = 15, 115
"""Years between two bare years that are those of a life, and not of an office or a run."""

_DASHES = frozenset({"-", "–", "—", "--"})
_YEAR = re.compile(r"1\d{3}|20\d{2}|[4-9]\d{2}")
_DAY = re.compile(r"[0-3]?\d")
_ABOUT = frozenset("c c. ca ca. circa about around before after b b. born d d. died".split())
_OPENING = frozenset("(;,:")
_CLOSING = frozenset(");,/")

Dates = tuple[tuple[int, int], tuple[int, int]]


def lives(words: Sequence[str]) -> Iterator[tuple[int, Dates]]:
    """The opening bracket and the token ranges of the two dates of each life, by position."""
    for opening, word in enumerate(words):
        found = life_in(words, opening) if word == "(" and opening else None
        if found is not None:
            yield opening, found


def life_in(words: Sequence[str], opening: int) -> Dates | None:
    """The token ranges of the days of birth and death in the brackets that open at a token."""
    inside = words[opening + 1 : opening + LONGEST]
    close = opening + 1 + (inside.index(")") if ")" in inside else 0)
    dashes = (at for at in range(opening + 2, close) if words[at] in _DASHES)
    return next(filter(None, (_life(words, opening, dash, close) for dash in dashes)), None)


def _life(words: Sequence[str], opening: int, dash: int, close: int) -> Dates | None:
    """The dates on both sides of a dash."""
    last = next((at for at in range(dash + 1, close) if _YEAR.fullmatch(words[at])), close)
    birth, death = _date(words, opening, dash), _date(words, dash, last + 1)
    if birth is None or death is None or last == close or words[last + 1] not in _CLOSING:
        return None
    lead = words[birth[0] - 1]
    placed = all(word == "," or word.istitle() or word.lower() in _ABOUT for word in words[dash + 1 : death[0]])
    if not placed or (lead not in _OPENING and lead.lower() not in _ABOUT):
        return None
    bare = birth[1] - birth[0] == 1 and death[1] - death[0] == 1
    years = int(words[last]) - int(words[dash - 1])
    return (birth, death) if (SHORTEST_LIFE if bare else 0) <= years <= LONGEST_LIFE else None


def _date(words: Sequence[str], first: int, end: int) -> tuple[int, int] | None:
    """The date that ends before `end` and begins behind `first`, with its month and day where it has them."""
    year, month, day = end - 1, end - 2, end - 3
    if not _YEAR.fullmatch(words[year]):
        return None
    if words[month] == "," and day - 1 > first and words[day - 1].lower() in MONTHS and _DAY.fullmatch(words[day]):
        return day - 1, end
    if month <= first or words[month].lower() not in MONTHS:
        return year, end
    return (day if day > first and _DAY.fullmatch(words[day]) else month), end

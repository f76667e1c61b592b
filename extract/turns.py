"""Finds the turns of a talk that is written down: who speaks stands before a colon, "ROE: I left Acme."."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import lru_cache

from extract.lexicon import given_names, titles
from extract.markup import PARAGRAPH
from extract.parse import Parse

KEPT = 32
"""Texts of which it is kept who speaks in them: it is asked several times while one is read."""
FEWEST = 3
"""Turns of the shortest talk."""

_WORD = r"(?:[A-Z][\w.'-]*|of|the|de|van|von|al|bin|\([^()\n]{1,30}\))"
_POST = rf", {_WORD}(?: (?:{_WORD}|for|at|and|&)){{0,6}}"
_LABEL = re.compile(rf"(?:\A|(?<=\n\n))<?(?P<who>\w[\w.'-]*(?: {_WORD}){{0,5}})>?(?:{_POST})?\s?:(?=[ \n])")


@lru_cache(KEPT)
def labels(text: str) -> tuple[tuple[int, int], ...]:
    """Intervals of the normalised text that name who speaks, up to the colon; none where nobody speaks twice.

    "Date:" and "To:" before the lines of a form name nobody, but no word stands there twice.
    """
    found = list(_LABEL.finditer(text))
    often = max(Counter(match["who"] for match in found).values(), default=0)
    return tuple(match.span() for match in found) if len(found) >= FEWEST and often > 1 else ()


def turns(parse: Parse) -> Iterator[tuple[int, int, int]]:
    """Last word of who speaks, and the range of what he says, in order; nobody who speaks once and has no name.

    A turn goes on to the next one, and the last to the end of its paragraph.
    """
    found = [_tokens(parse, *span) for span in labels(parse.text)]
    names = [_name(parse, *span) for span in found]
    often = Counter(parse.words[start:end] for start, end in names)
    for (first, last), (_, behind), end in zip(names, found, _ends(parse, found), strict=True):
        word = parse.words[last - 1]
        named = often[parse.words[first:last]] > 1 or parse.labels.get(last - 1) == "PERSON"
        if first < last and named and len(word) > 1 and behind < end:
            yield last - 1, behind, end


def with_speakers(parse: Parse) -> Parse:
    """The parse with those who speak as persons where their names tell it: the model takes "ROE:" for a body."""
    found = [_tokens(parse, *span) for span in labels(parse.text)]
    if not found:
        return parse
    people = [(start, end) for start, end, label in parse.entities if label == "PERSON"]
    surnames = {parse.words[end - 1].lower() for start, end in people if end - start > 1}
    names = ((start, _name(parse, start, end)) for start, end in found)
    persons = [
        (first, last)
        for start, (first, last) in names
        if first < last and (first > start or _is_person(parse, first, last, surnames))
    ]
    taken = {token for start, end in persons for token in range(start, end)}
    others = [entity for entity in parse.entities if taken.isdisjoint(range(entity[0], entity[1]))]
    entities = sorted((*others, *((start, end, "PERSON") for start, end in persons)))
    return replace(parse, entities=tuple(entities))


def _tokens(parse: Parse, start: int, end: int) -> tuple[int, int]:
    """The range of words of an interval of the text."""
    return bisect_left(parse.starts, start), bisect_left(parse.starts, end)


def _ends(parse: Parse, found: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Where the turn of each of those who speak ends."""
    yield from (start for start, _ in found[1:])
    if found:
        last = parse.text.find(PARAGRAPH, parse.ends[found[-1][1] - 1] + len(PARAGRAPH))
        yield len(parse) if last < 0 else bisect_left(parse.starts, last)


def _name(parse: Parse, start: int, end: int) -> tuple[int, int]:
    """The range of the name before a colon, without titles before it and brackets behind it; empty if there is none."""
    words = [word.lower() for word in parse.words[start:end]]
    last = next(
        (at for at, word in enumerate(words) if not any(map(str.isalnum, word)) and word not in _INNER), len(words)
    )
    before = _titles() | _INNER
    first = next((at for at in range(last) if words[at] not in before), last)
    return start + first, start + last


_INNER = frozenset("<.")
"""Signs before a name or behind a title."""


def _titles() -> frozenset[str]:
    return titles().courtesy | titles().ranks | titles().roles


def _is_person(parse: Parse, start: int, end: int, surnames: AbstractSet[str]) -> bool:
    """Whether a name before a colon is a person's: the text or a table knows it."""
    first, last = parse.words[start].lower(), parse.words[end - 1].lower()
    given = first in given_names() and (end - start > 1 or parse.tags[start] == "NNP")
    return given or last in surnames or (end - start > 1 and parse.labels.get(end - 1) == "PERSON")

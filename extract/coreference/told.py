"""Who "the 44-year-old" and "the Italian" are: who was told to be so, or else the only person named nearby."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extract.coreference.things import Things
from extract.found import Named
from extract.lexicon import places
from extract.model import EntityType
from extract.parse import Parse

FAR = 8
"""Sentences back in which somebody is looked for who was told to be so."""
NEAR = 2
"""The same for the only person that is named."""


def is_aged(things: Things, named: Named) -> bool:
    """Whether a description of a person begins with the age: "the 44-year-old former minister"."""
    parse = things.parse
    start = _age(parse, named)
    first = parse.words[start : start + 3]
    aged = first[:1] != () and first[0].isdigit() and first[1:] == ("-", "year")
    return aged and named.type is EntityType.PERSON


def _age(parse: Parse, named: Named) -> int:
    """Where the age stands in "the 44-year-old" and "the now 44-year-old"."""
    first = named.start + 1
    return first + (parse.words[first : first + 1] == ("now",))


def of_age(things: Things, index: int, named: Named) -> tuple[int, str] | None:
    """For "the 75-year-old": who was told to be 75, or else the only person named here and in the two sentences before.

    Who is told to be of another age is not meant.
    """
    parse, found = things.parse, dict[int, int]()
    year = parse.words[_age(parse, named)]
    for other, back in _persons(things, index):
        candidate = things.mentions[other]
        comma = parse.words[candidate.end : candidate.end + 1] == (",",)
        told = parse.words[candidate.end + 1 : candidate.end + 2] if comma else ()
        if told == (year,):
            return other, f"who was told to be {year}: {candidate.name}"
        if back <= NEAR and not (told and told[0].isdigit()):
            found.setdefault(id(things.of(other)), other)
    return None if named.plural else _only(things, found)


def _persons(things: Things, index: int) -> Iterator[tuple[int, int]]:
    """The persons with a name before a mention, from the nearest, each with how many sentences back it is."""
    for other in range(index - 1, -1, -1):
        candidate, back = things.mentions[other], things.sentence(index) - things.sentence(other)
        if back > FAR:
            return
        if candidate.type is EntityType.PERSON and not candidate.plural and things.of(other).named:
            yield other, back


def _only(things: Things, found: Mapping[int, int]) -> tuple[int, str] | None:
    """The only one of several things, by the mention of each."""
    if len(found) != 1:
        return None
    other = next(iter(found.values()))
    return other, f"the only person named nearby: {things.mentions[other].name}"


def of_people(things: Things, index: int, land: str) -> tuple[int, str] | None:
    """For "the Italian": who was told to be from Italy, or else the only person named nearby.

    Who is told to be from another land is not meant.
    """
    found = dict[int, int]()
    for other, back in _persons(things, index):
        told = things.noted(_origins, things.mentions[other])
        if land in told:
            return other, f"who was told to be from {land}: {things.mentions[other].name}"
        if back <= NEAR and not told:
            found.setdefault(id(things.of(other)), other)
    return _only(things, found)


def _origins(things: Things, named: Named) -> set[str]:
    """The lands that words beside a name say that somebody is from: "Ann Roe, a Swedish nurse"."""
    parse, table = things.parse, places()
    beside = parse.kids(named.head, "amod", "compound", "nmod", "appos")
    words = [parse.words[token].lower() for kid in beside for token in (kid, *parse.kids(kid, "amod"))]
    return {land for word in words if (land := table.people.get(word) or table.adjectives.get(word)) is not None}

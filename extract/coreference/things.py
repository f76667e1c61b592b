"""What is known so far of each thing that a text speaks of, while its mentions are being joined."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, TypeVar

from extract import lexicon
from extract.coreference import offices
from extract.found import Named
from extract.marks import MARKS
from extract.model import EntityType, MentionKind
from extract.names import tokens
from extract.parse import Parse
from extract.quotes import quotes_of
from extract.relatives import RELATIVE

RECENT = 20
"""Mentions of a thing that are looked at when something is joined to it, so that time grows with the text only."""

MOST_DESCRIBED = 100
"""Things described by one noun that are looked at, for the same reason: more are found in lists only."""

ALIAS = "another name of"
"""How the reason for joining a second name begins."""

T = TypeVar("T")


@dataclass(slots=True)
class Thing:
    """One thing, by the mentions joined so far.

    Attributes:
        members: indices of its mentions, in the order in which they were joined.
        heads: lemmas of the nouns by which it was described ("minister", "group").
        last: highest head token of its members.
        first: its first mention by position.
        parts: indices of mentions that it sums up.
        told: indices of mentions that say what it is ("mayor" in "Ann Roe is the mayor").
        named: one of its members is a name.
    """

    type: EntityType
    gender: str
    plural: bool
    members: list[int] = field(default_factory=list)
    heads: set[str] = field(default_factory=set)
    last: int = 0
    parts: tuple[int, ...] = ()
    first: int = 0
    named: bool = False
    told: tuple[int, ...] = ()


class Things:
    """All things of one text; starts with one a mention.

    Attributes:
        why: the reason of each mention's join, "" without one.
        marks: number of quotation marks before each token, and at last of all.
        quotes: who is quoted with which words.
        sure: how likely it is that a mention takes up what it was joined with, in [0, 1], where that is in doubt.
        holders: title and name of the one who is told to hold an office, and holds it still, by the office's noun.
    """

    def __init__(self, parse: Parse, mentions: Sequence[Named]) -> None:
        self.parse = parse
        self.mentions = mentions
        self.why = [""] * len(mentions)
        self.sure: dict[int, float] = {}
        self.marks = tuple(accumulate((word in MARKS for word in parse.words), initial=0))
        self.quotes = quotes_of(parse)
        self._of = [_alone(parse, index, named) for index, named in enumerate(mentions)]
        self.by_head: dict[int, int] = {}
        self._noted: dict[tuple[object, int], Any] = {}  # what a function gives is of its own type
        self._described: dict[str, list[int]] = {}
        for index, named in enumerate(mentions):
            if named.kind is not MentionKind.IMPLIED:
                self.by_head.setdefault(named.head, index)
            for lemma in self._of[index].heads:
                self._described.setdefault(lemma, []).append(index)
        self.holders = _holders(mentions)
        self._bearers: dict[int, int] = {}
        for bearer, office in offices.given(parse):
            self._tell(bearer, office)

    def _tell(self, bearer: int, office: int) -> None:
        """Notes what a clause says that somebody is: a later "the mayor" is he, and not what was said of him."""
        index, said = self.at(bearer), self.at(office)
        if index is None or self.mentions[index].type is not EntityType.PERSON or self.mentions[index].plural:
            return
        if self.mentions[index].kind is MentionKind.NOMINAL:
            return
        thing, lemma = self._of[index], self.parse.lemmas[office].lower()
        for word in offices.words_for(lemma):
            known = self._described.setdefault(word, [])
            if said in known:
                known.remove(said)
            if index not in known:
                insort(known, index)
            thing.heads.add(word)
        if said is not None:
            thing.told = (*thing.told, said)
            self._bearers[said] = index

    def says_of(self, mention: int, target: int) -> bool:
        """Whether a mention only says what its clause tells a target to be: "the mayor" in "Ann Roe is the mayor"."""
        bearer = self._bearers.get(mention)
        return bearer is not None and self._of[bearer] is self._of[target]

    def of(self, mention: int) -> Thing:
        """The thing that a mention names."""
        return self._of[mention]

    def at(self, head: int) -> int | None:
        """Index of the written mention with this head token, or None."""
        return self.by_head.get(head)

    def described(self, lemma: str, before: int, *, reach: int) -> Iterator[Thing]:
        """Things that a noun describes before a mention, each once, from the last one back through some sentences."""
        seen: set[int] = set()
        indices = self._described.get(lemma, [])
        earliest = self.sentence(before) - reach
        for place in range(bisect_left(indices, before) - 1, -1, -1):
            thing = self._of[indices[place]]
            if self.sentence(indices[place]) < earliest:
                return
            if id(thing) not in seen:
                if len(seen) == MOST_DESCRIBED:
                    return
                seen.add(id(thing))
                yield thing

    def quoted(self, mention: int) -> int | None:
        """Index of the mention that names who says the words in which a mention stands in quotation marks, or None."""
        head = self.quotes.speaker_head(self.mentions[mention].head)
        return None if head is None else self.at(head)

    def sentence(self, mention: int) -> int:
        """Number of the sentence that a mention stands in."""
        return self.parse.sentence_of[self.mentions[mention].head]

    def latest(self, thing: Thing, before: int) -> list[int]:
        """Some mentions of a thing that stand before a mention, in order; the last one is the nearest."""
        return sorted(member for member in thing.members[-RECENT:] if member < before) or [thing.members[0]]

    def noted(self, what: Callable[[Things, Named], T], named: Named) -> T:
        """What a function says of a mention, which it is asked once; ids of the mentions hold as long as they do."""
        key = what, id(named)
        if key in self._noted:
            found: T = self._noted[key]
        else:
            found = self._noted[key] = what(self, named)
        return found

    def sum_up(self, mention: int, parts: tuple[int, ...], why: str) -> None:
        """Lets a mention stand for several things at once."""
        self._of[mention].parts = parts
        self.why[mention] = self.why[mention] or why

    def summed_up(self, mention: int) -> tuple[int, ...]:
        """The mentions that a coordination sums up; empty for any other mention."""
        found = [self.at(head) for head in self.mentions[mention].siblings]
        return tuple(index for index in found if index is not None)

    def join(self, mention: int, target: int, why: str) -> None:
        """Puts the whole thing of a mention into that of a target.

        Two people with full names of their own stay two, unless the text says that they are one or a name does.
        """
        thing, into = self._of[mention], self._of[target]
        if thing is into or (thing.named and into.named and not _by_name(why) and self._are_two(thing, into)):
            return
        self.why[mention] = self.why[mention] or why
        into.type = _type(self.mentions[thing.members[0]], thing, self.mentions[into.members[0]], into)
        into.gender = into.gender or thing.gender
        if not self._takes_number(thing):
            into.plural = into.plural and thing.plural
        into.heads |= thing.heads
        into.last = max(into.last, thing.last)
        into.named = into.named or thing.named
        into.first = min(into.first, thing.first)
        into.members += thing.members
        into.parts = into.parts or thing.parts
        into.told += thing.told
        for member in thing.members:
            self._of[member] = into

    def _are_two(self, one: Thing, other: Thing) -> bool:
        """Whether two people are called by full names that neither begin nor end alike: "Jon Lee" and "Lee Roe"."""
        if not one.type is other.type is EntityType.PERSON:
            return False
        names = [[tokens(self.mentions[at].name) for at in thing.members[-RECENT:]] for thing in (one, other)]
        full = [[name for name in some if len(name) > 1] for some in names]
        alike = any(
            a[0] == b[0] or a[-1] == b[-1] or set(a) & set(b) in (set(a), set(b)) for a in full[0] for b in full[1]
        )
        return bool(full[0] and full[1]) and not alike

    def _takes_number(self, thing: Thing) -> bool:
        """Whether a thing is only a relative pronoun, which is as many as what it takes up."""
        lone = self.mentions[thing.members[0]]
        relative = lone.kind is MentionKind.PRONOUN and self.parse.tags[lone.head] in RELATIVE
        return len(thing.members) == 1 and relative

    def all(self) -> list[Thing]:
        """Every thing once, by its first mention."""
        found: dict[int, Thing] = {}
        for thing in self._of:
            found.setdefault(id(thing), thing)
        return list(found.values())


def _by_name(why: str) -> bool:
    """Whether what is joined is called alike, or said to be called so."""
    return why.startswith((ALIAS, "same name", "surname", "first surname", "given name", "short for", "initials"))


def _holders(mentions: Sequence[Named]) -> dict[int, tuple[str, str]]:
    """Who holds each office; of several the first."""
    found: dict[int, tuple[str, str]] = {}
    for named in mentions:
        if named.kind is MentionKind.NAME and named.type is EntityType.PERSON:
            for role in named.roles:
                if not role.former:
                    found.setdefault(role.head, (role.title.lower(), named.name))
    return found


def _alone(parse: Parse, index: int, named: Named) -> Thing:
    """The thing of a single mention."""
    heads = {word for role in named.roles for word in offices.words_for(parse.lemmas[role.head].lower(), role.title)}
    if named.kind is MentionKind.NOMINAL and not named.siblings:
        heads.add(parse.lemmas[named.head].lower())
    if named.kind is MentionKind.NAME and named.type is not EntityType.PERSON:
        heads |= _kinds_in(parse, named)
    return Thing(
        named.type,
        named.gender,
        named.plural,
        [index],
        heads,
        named.head,
        first=index,
        named=named.kind is MentionKind.NAME,
    )


def _kinds_in(parse: Parse, named: Named) -> set[str]:
    """Words of a name that say what it names: "church" of "Church of Norway", "war" of "Gulf War"."""
    words = [parse.words[token].lower() for token in range(named.start, named.end)]
    table = lexicon.heads().types
    found = {words[-1]} if len(words) > 1 else set()
    if named.type is EntityType.PRODUCT:  # "Space Shuttle Dauntless"
        found = set(words[:-1])
    if "of" in words[1:]:
        found.add(words[words.index("of", 1) - 1])
    return {word for word in found if table.get(word) is named.type}


def _type(one: Named, thing: Thing, other: Named, into: Thing) -> EntityType:
    """Type of a joined thing: that of a name before that of a description, that of a description before a pronoun's."""
    order = {MentionKind.NAME: 0, MentionKind.IMPLIED: 1, MentionKind.NOMINAL: 2, MentionKind.PRONOUN: 3}
    return thing.type if order[one.kind] < order[other.kind] else into.type

"""What somebody's sister or company is called, where the text says elsewhere whose brother or head he is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from extract.coreference.couples import WEDDING, spouses
from extract.coreference.things import Thing, Things
from extract.found import Named
from extract.lexicon import titles
from extract.model import EntityType
from extract.parse import Parse
from extract.words import FOLLOWING_VERB

KIN = {
    **dict.fromkeys("brother sister sibling twin half-brother half-sister".split(), "sibling"),
    **dict.fromkeys("husband wife spouse widow widower".split(), "spouse"),
    **dict.fromkeys("son daughter child".split(), "child"),
    **dict.fromkeys("father mother parent".split(), "parent"),
}
"""Nouns of kinship, to the tie."""
TIES = {**KIN, "successor": "successor", "predecessor": "predecessor"}
"""The same with those of succession."""
INVERSE = {
    "sibling": "sibling",
    "spouse": "spouse",
    "child": "parent",
    "parent": "child",
    "successor": "predecessor",
    "predecessor": "successor",
}
BODIES = frozenset(
    "company firm party club team band university newspaper bank agency group organisation organization".split()
)
"""Kinds of bodies of which somebody who has an office in one is said to have it: "his company"."""


def relative(things: Things, named: Named, lemma: str, owner: int | None) -> tuple[int, str] | None:
    """The one whom the text has named as that relative, or as that body, of the owner; None if it is not clear."""
    if owner is None or named.plural:
        return None
    if lemma in TIES:
        return _kin(things, lemma, things.of(owner))
    return _body(things, things.of(owner), lemma) if lemma in BODIES else None


def _kin(things: Things, lemma: str, owner: Thing) -> tuple[int, str] | None:
    """For "his sister": whose brother he is."""
    gender = "f" if lemma in titles().feminine else "m" if lemma in titles().masculine else ""
    found: dict[int, tuple[int, str]] = {}
    for other, noun, of in _told(things):
        person = things.of(of)
        fits = person.type is EntityType.PERSON and person.named and person.gender in {"", gender or person.gender}
        if things.of(other) is owner and TIES[noun] == INVERSE[TIES[lemma]] and fits:
            found[id(person)] = of, f"{things.mentions[other].name} is {noun} of {things.mentions[of].name}"
    return next(iter(found.values())) if len(found) == 1 else None


def _told(things: Things) -> Iterator[tuple[int, str, int]]:
    """Who is which relative of whom, as descriptions of persons with a name say, and who marries or succeeds whom."""
    for index, named in enumerate(things.mentions):
        noun = things.parse.lemmas[named.head].lower()
        of = possessor(things, named, "of", "to") if noun in TIES else None
        if of is not None and things.of(index).named:
            yield index, noun, of
    for verb in things.parse.with_lemma(*FOLLOWING_VERB):
        after, before = _following(things, verb)
        if after is not None and before is not None:
            yield after, "successor", before
            yield before, "predecessor", after
    for verb in things.parse.with_lemma(*WEDDING):
        yield from ((first, "spouse", second) for first, second in permutations(spouses(things, verb), 2))


def _following(things: Things, verb: int) -> tuple[int | None, int | None]:
    """The mentions of who succeeds or replaces by a verb, and whom."""
    parse = things.parse
    agent = parse.child(verb, "agent")
    after = parse.child(verb, "nsubj") if agent is None else parse.child(agent, "pobj")
    before = parse.child(verb, "dobj") if agent is None else parse.child(verb, "nsubjpass")
    return None if after is None else things.at(after), None if before is None else things.at(before)


def is_relative(parse: Parse, one: int, other: int) -> bool:
    """Whether the second is the first's spouse, parent or child by these words, and so another person.

    "Roe's wife, Ann Roe", "Roe is married to Ann Roe", "Roe is a son of Tom Roe".
    """
    above = parse.heads[other]
    if parse.deps[other] == "pobj" and parse.lemmas[above] in {"of", "to"}:
        above = parse.heads[above]
    verb = parse.heads[above] if parse.deps[above] == "acomp" else above  # "is married"
    wed = parse.lemmas[above] in {"marry", "married"} and one in parse.kids(verb, "nsubj", "nsubjpass")
    nouns = [above, *parse.kids(other, "compound", "appos")]
    ties = [noun for noun in nouns if parse.lemmas[noun].lower() in KIN]
    owned = any(parse.child(noun, "poss") == one for noun in ties)
    said = above in ties and (parse.heads[above] == one or one in parse.kids(parse.heads[above], "nsubj"))
    return wed or owned or said


def is_told_as_kin(parse: Parse, person: Named) -> bool:
    """Whether somebody's name stands right behind what he is to another: "her husband of ten years, Tom Roe"."""
    opening = parse.sentences[parse.sentence_of[person.head]][0]
    kin = [
        token for token in range(max(opening, person.start - _NEAR), person.head) if parse.lemmas[token].lower() in KIN
    ]
    return bool(kin) and parse.child(kin[-1], "poss") is not None and "and" not in parse.words[kin[-1] : person.start]


_NEAR = 7
"""Words before a name in which a noun of kinship is looked for."""


def possessor(things: Things, named: Named, *links: str) -> int | None:
    """Whose a thing is: the mention before its "'s", or behind the first of these prepositions."""
    parse = things.parse
    poss = parse.child(named.head, "poss")
    if poss is not None:
        return things.at(poss)
    link = next((kid for kid in parse.kids(named.head, "prep") if parse.lemmas[kid] in links), None)
    inner = None if link is None else parse.child(link, "pobj")
    return None if inner is None else things.at(inner)


def _body(things: Things, owner: Thing, lemma: str) -> tuple[int, str] | None:
    """For "his company": the only body in which the text says that he has an office."""
    found: dict[int, tuple[int, str]] = {}
    for member in owner.members:
        for role in things.mentions[member].roles:
            at = None if role.organisation is None or role.former else things.at(role.organisation)
            if at is not None and things.of(at).named and things.of(at).type is EntityType.ORGANIZATION:
                found[id(things.of(at))] = at, f"the {lemma} of the {role.title} of {things.mentions[at].name}"
    return next(iter(found.values())) if len(found) == 1 else None

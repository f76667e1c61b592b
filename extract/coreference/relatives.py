"""What somebody's sister or company is called, where the text says elsewhere whose brother or head he is."""

from __future__ import annotations

from collections.abc import Iterator

from extract.coreference.things import Thing, Things
from extract.found import Named
from extract.model import EntityType

_TIES = (
    ("sibling", "brother:m sister:f sibling: twin: half-brother:m half-sister:f", "sibling"),
    ("spouse", "husband:m wife:f spouse: widow:f widower:m", "spouse"),
    ("child", "son:m daughter:f child:", "parent"),
    ("parent", "father:m mother:f parent:", "child"),
)
TIES = {noun.partition(":")[0]: (tie, noun.partition(":")[2]) for tie, nouns, _ in _TIES for noun in nouns.split()}
"""Nouns of kinship: the tie, and the gender that the noun gives."""
INVERSE = {tie: inverse for tie, _, inverse in _TIES}
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
    tie, gender = TIES[lemma]
    found: dict[int, tuple[int, str]] = {}
    for other, noun, of in _told(things):
        person = things.of(of)
        fits = person.type is EntityType.PERSON and person.named and person.gender in {"", gender or person.gender}
        if things.of(other) is owner and TIES[noun][0] == INVERSE[tie] and fits:
            found[id(person)] = of, f"{things.mentions[other].name} is {noun} of {things.mentions[of].name}"
    return next(iter(found.values())) if len(found) == 1 else None


def _told(things: Things) -> Iterator[tuple[int, str, int]]:
    """Who is which relative of whom, as descriptions of persons with a name say."""
    for index, named in enumerate(things.mentions):
        noun = things.parse.lemmas[named.head].lower()
        of = things.noted(_owner, named) if noun in TIES else None
        if isinstance(of, int) and things.of(index).named:
            yield index, noun, of


def _owner(things: Things, named: Named) -> int | None:
    """Whose relative somebody is: a possessor, or what stands behind "of" and "to"."""
    parse = things.parse
    poss = parse.child(named.head, "poss")
    if poss is not None:
        return things.at(poss)
    link = next((kid for kid in parse.kids(named.head, "prep") if parse.lemmas[kid] in {"of", "to"}), None)
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

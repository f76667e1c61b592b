"""Whose "his", "its" and "their" are by where they stand: of who is beside them, or does what their clause says."""

from __future__ import annotations

from extract.coreference import binding
from extract.coreference.pronominal import fits, in_own_words
from extract.coreference.signs import kind_of
from extract.coreference.things import Things
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType
from extract.nouns import TIE_NOUN
from extract.parse import Parse

_OWNERS = frozenset(("its", "their", "his", "her"))
_DOERS = {
    "it": frozenset({EntityType.ORGANIZATION, EntityType.LOCATION}),
    "they": frozenset({EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PERSON}),
    "he": frozenset({EntityType.PERSON}),
}
"""Types of what does something, by the class of the pronoun that may mean it."""
_OF_THINGS = frozenset("entirety form kind sort scope effect length height peak heel".split())
"""What things have, and bodies hardly: "Acme condemned violence in all its forms"."""
_VERBS = frozenset({"VERB", "AUX"})


def owner_beside(things: Things, index: int) -> tuple[int, str] | None:
    """Whom an owner follows in a pair: in "Ann Roe greeted Tom Lee and his wife" and in "met him and his son" it is he.

    Behind "his wife and his son" both are of one.
    """
    parse, pronoun = things.parse, things.mentions[index]
    head = pronoun.head
    if pronoun.name not in GENDERS or parse.tags[head] != "PRP$" or parse.words[head - 1].lower() != "and":
        return None
    tie = next((noun for noun in (parse.heads[head], head + 1) if parse.lemmas[noun].lower() in TIE_NOUN), None)
    owned = parse.heads[head]
    if tie is None or parse.deps[owned] != "conj":
        return None
    first = parse.heads[owned]
    owner = parse.child(first, "poss")
    at = things.at(first if owner is None else owner)
    same = owner is None or parse.lemmas[owner].lower() == parse.lemmas[head].lower()
    if at is None or at >= index or not same or things.of(at).type is not EntityType.PERSON:
        return None
    return (at, f"named beside: {things.mentions[at].name}") if fits(things, pronoun, at) else None


def owner_by_clause(things: Things, index: int, found: int) -> int | None:
    """Who does what the clause of an owner says: in "Acme saw off an attempt to stop its merger" it is Acme's.

    What is somebody's own is the doer's, whoever else is near.

    Args:
        found: what is meant as far as signs tell; it stays where it can do something itself.
    """
    parse, pronoun = things.parse, things.mentions[index]
    head, owned = pronoun.head, parse.heads[pronoun.head]
    if parse.words[head].lower() not in _OWNERS or parse.tags[head] != "PRP$":
        return None
    if parse.deps[owned] == "appos" or parse.lemmas[owned].lower() in _OF_THINGS:
        return None
    kind, own = kind_of(pronoun), parse.words[head + 1].lower() == "own"
    subject = _subject_over(parse, head) if own or things.of(found).type not in _DOERS[kind] else None
    at = None if subject is None or subject > head else things.at(subject)
    if at is None or things.of(at).type not in _DOERS[kind]:
        return None
    if own and kind == "they" and not things.of(at).plural:  # "it gave the boys a choice of their own"
        return None
    apart = fits(things, pronoun, at) and binding.apart(things, pronoun, things.mentions[at])
    return at if apart and not in_own_words(things, index, at) else None


def _subject_over(parse: Parse, token: int) -> int | None:
    """The only subject, written or understood, of the nearest verb over a token that has one outside its own phrase."""
    below = token
    for verb in parse.ancestors(token):
        subjects = binding.understood(parse, verb) if parse.pos[verb] in _VERBS else ()
        if subjects:
            return subjects[0] if len(subjects) == 1 and subjects[0] not in {below, token} else None
        below = verb
    return None

"""Whose "its" and "their" are by the clause in which they stand: of who does what it says, where signs find a thing."""

from __future__ import annotations

from extract.coreference import binding
from extract.coreference.pronominal import fits, in_own_words
from extract.coreference.signs import kind_of
from extract.coreference.things import Things
from extract.model import EntityType
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

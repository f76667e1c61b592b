"""Who is not meant by "he" where an official tells what somebody else has done or suffered."""

from extract.coreference.things import Things
from extract.found import Named
from extract.model import EntityType
from extract.parse import Parse
from extract.words import SPEECH_VERB

_SUBJECTS = ("nsubj", "nsubjpass")
SUFFERED = frozenset(
    """arrest detain charge convict sentence jail imprison execute extradite deport capture hold interrogate question
    release try kill murder shoot abduct kidnap accuse suspect bring send return treat find""".split()
)
"""What befalls those of whom officials tell."""
_ACCUSED = frozenset(
    """participant murderer killer thief terrorist criminal suspect liar spy traitor ringleader mastermind accomplice
    fugitive prisoner danger threat""".split()
)
_OFFICES = frozenset(
    """minister secretary general attorney attorney-general prosecutor president premier governor spokesman spokeswoman
    spokesperson commissioner chief superintendent inspector detective sergeant officer judge magistrate coroner
    ambassador envoy commander captain colonel""".split()
)


def is_official_telling(things: Things, pronoun: Named, other: int) -> bool:
    """Whether a thing is the official who says what befell "him": "the minister said he had been arrested"."""
    parse, verb = things.parse, things.parse.heads[pronoun.head]
    if parse.deps[pronoun.head] not in _SUBJECTS or not _is_told_of(parse, pronoun.head, verb):
        return False
    speaker = _speaker(parse, verb)
    at = None if speaker is None else things.at(speaker)
    if at is None or things.of(at) is not things.of(other) or things.of(at).type is not EntityType.PERSON:
        return False
    roles = (role for one in things.of(at).members for role in things.mentions[one].roles if not role.former)
    return any(parse.lemmas[role.head].lower() in _OFFICES for role in roles)


def _is_told_of(parse: Parse, subject: int, verb: int) -> bool:
    """Whether a clause tells what was done to its subject, or what he is accused of being."""
    if parse.deps[subject] == "nsubjpass":
        return parse.lemmas[verb] in SUFFERED
    noun = parse.child(verb, "attr")
    return noun is not None and parse.lemmas[verb] == "be" and parse.lemmas[noun].lower() in _ACCUSED


def _speaker(parse: Parse, verb: int) -> int | None:
    """Subject of the verb of speech above a clause."""
    below = verb
    for above in parse.ancestors(verb):
        if parse.deps[below] in {"ccomp", "xcomp"} and parse.lemmas[above] in SPEECH_VERB:
            return parse.child(above, "nsubj")
        below = above
    return None

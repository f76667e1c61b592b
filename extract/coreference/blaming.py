"""Who is not meant by "he" where an official tells what somebody else has done or suffered."""

from extract.coreference.things import Things
from extract.found import Named
from extract.model import EntityType
from extract.parse import Parse
from extract.words import SPEECH_VERB

SUFFERED = frozenset(
    """arrest detain charge convict sentence jail imprison execute extradite deport capture hold interrogate question
    interview release try kill murder shoot abduct kidnap accuse suspect bring send return treat find""".split()
)
"""What befalls those of whom officials tell."""
_ACCUSED = frozenset(
    """participant murderer killer thief terrorist criminal suspect liar spy traitor ringleader mastermind accomplice
    fugitive prisoner""".split()
)
_OFFICES = frozenset(
    """minister secretary general attorney attorney-general prosecutor president premier governor spokesman spokeswoman
    spokesperson commissioner chief superintendent inspector detective sergeant officer judge magistrate coroner
    ambassador envoy commander captain colonel""".split()
)


_ADVOCATES = frozenset("lawyer attorney solicitor barrister counsel agent doctor spokesman spokeswoman".split())
"""Those who say how it is with somebody whose they are."""


def is_official_telling(things: Things, pronoun: Named, other: int) -> bool:
    """Whether a thing is the official who says what befell "him": "the minister said he had been arrested".

    So is the lawyer in "Ann Roe's lawyer said she was ill".
    """
    parse, verb = things.parse, things.parse.heads[pronoun.head]
    if _is_advocate_of(things, pronoun.head, other):
        return True
    accused = _is_accused(parse, pronoun.head, verb)
    if things.of(other).type is not EntityType.PERSON or not (accused or _suffers(parse, pronoun.head, verb)):
        return False
    speaker = _speaker(parse, verb)
    at = None if speaker is None else things.at(speaker)
    telling = at is not None and things.of(at) is things.of(other)
    return (telling or accused) and _holds_office(things, other)


def _is_advocate_of(things: Things, token: int, other: int) -> bool:
    """Whether a thing is somebody's advocate and says how it is with "him"."""
    parse, verb = things.parse, things.parse.heads[token]
    told = parse.deps[token] == "nsubjpass" or (parse.deps[token] == "nsubj" and parse.lemmas[verb] == "be")
    speaker = _speaker(parse, verb) if told else None
    at = None if speaker is None else things.at(speaker)
    if speaker is None or at is None or things.of(at) is not things.of(other):
        return False
    nouns = (speaker, *parse.kids(speaker, "appos"))
    return any(parse.lemmas[noun].lower() in _ADVOCATES and parse.child(noun, "poss") is not None for noun in nouns)


def _holds_office(things: Things, other: int) -> bool:
    """Whether the text says of somebody that he speaks for others or judges them."""
    members = things.of(other).members
    roles = (role for one in members for role in things.mentions[one].roles if not role.former)
    return any(things.parse.lemmas[role.head].lower() in _OFFICES for role in roles)


def _suffers(parse: Parse, token: int, verb: int) -> bool:
    """Whether a verb tells what is done to whom a pronoun means."""
    return parse.deps[token] in {"nsubjpass", "dobj"} and parse.lemmas[verb] in SUFFERED


def _is_accused(parse: Parse, token: int, verb: int) -> bool:
    """Whether a clause tells what its subject is accused of being."""
    noun = parse.child(verb, "attr") if parse.deps[token] == "nsubj" and parse.lemmas[verb] == "be" else None
    return noun is not None and parse.lemmas[noun].lower() in _ACCUSED


def _speaker(parse: Parse, verb: int) -> int | None:
    """Subject of the verb of speech above a clause."""
    below = verb
    for above in parse.ancestors(verb):
        if parse.deps[below] in {"ccomp", "xcomp"} and parse.lemmas[above] in SPEECH_VERB:
            return parse.child(above, "nsubj")
        below = above
    return None

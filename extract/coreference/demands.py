"""What a verb demands of a pronoun that takes part in it: people, minds, something on paper, police."""

from __future__ import annotations

from extract.coreference.things import Things
from extract.lexicon import heads
from extract.model import EntityType
from extract.parse import Parse
from extract.words import HUMAN_VERB, MOVING_VERB, SPEECH_VERB


def arrests(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of arresting: "they arrested him", "they tried to arrest him"."""
    verb = parse.heads[token]
    acts = {parse.lemmas[verb], *(parse.lemmas[kid] for kid in parse.kids(verb, "xcomp"))}
    return parse.deps[token] == "nsubj" and bool(acts & {"arrest", "detain", "handcuff", "raid"})


def may_arrest(things: Things, other: int) -> bool:
    """Whether a thing is called by a word for police or soldiers."""
    return bool(things.of(other).heads & _FORCES)


_FORCES = frozenset(
    "police policeman officer force authority soldier army troop agent guard detective constable".split()
)


SPEAKERS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION})


def acts(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of saying or another that only people do, or whom one persuades."""
    if parse.deps[token] == "pobj" and parse.words[parse.heads[token]].lower() == "of":
        token = parse.heads[parse.heads[token]]  # "most of them"
    verb = parse.lemmas[parse.heads[token]]
    return verb in SPEECH_VERB | HUMAN_VERB | _GOING if parse.deps[token] == "nsubj" else _is_moved(parse, token)


_GOING = frozenset(
    "flee cross march emigrate migrate board surrender enlist recruit employ hire smuggle settle".split()
)
"""Further verbs that no thing does which a text has just spoken of in the plural: claims cross no border."""


def _is_moved(parse: Parse, token: int) -> bool:
    """Whether a word is the object of a verb that only befalls people: "persuaded them", "arrested them"."""
    return parse.deps[token] in {"dobj", "nsubjpass"} and parse.lemmas[parse.heads[token]] in MOVING_VERB


def minds(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of what goes on in minds, which hills and towns have none of."""
    return parse.deps[token] == "nsubj" and parse.lemmas[parse.heads[token]] in _MIND | SPEECH_VERB | HUMAN_VERB


_MIND = frozenset(
    "see hear find know want doubt refuse decide remember forget intend wish regret deny vow swear try".split()
)


PEOPLE = frozenset({EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION})


def are_people(parse: Parse, token: int) -> bool:
    """Whether a pronoun is said to be some people: "they are the first women to win", "one of them is Ann Roe"."""
    if parse.deps[token] == "pobj" and parse.words[parse.heads[token]].lower() == "of":
        token = parse.heads[parse.heads[token]]
    verb = parse.heads[token]
    noun = (
        parse.child(verb, "attr") if parse.deps[token] == "nsubj" and parse.lemmas[verb] in {"be", "become"} else None
    )
    kind = None if noun is None else heads().types.get(parse.lemmas[noun].lower())
    named = noun is not None and parse.label(noun) == "PERSON"
    return kind is EntityType.PERSON or named or (noun is not None and parse.lemmas[noun].lower() == "people")


def is_told(parse: Parse, token: int) -> bool:
    """Whether a word is told or charged with something, which no thing is: "after it was told by the owners"."""
    return parse.deps[token] == "nsubjpass" and parse.lemmas[parse.heads[token]] in _TELLING


_TELLING = frozenset("tell inform ask warn sue fine charge accuse invite urge".split())


def is_of_land(parse: Parse, token: int) -> bool:
    """Whether a pronoun owns what only lands, towns and bodies have: "its army", "its economy"."""
    owned = parse.lemmas[parse.heads[token]].lower()
    return parse.tags[token] == "PRP$" and owned in heads().institutions | _OF_LANDS


_OF_LANDS = frozenset(
    """economy industry territory capital border coast population citizen airspace soil currency constitution minister
    president ambassador diplomat soldier troop leader headquarters subsidiary shareholder chairman ceo staff
    employee""".split()
)


def is_paper(parse: Parse, token: int) -> bool:
    """Whether a pronoun is what is signed, rejected or read, which no firm or place is: "members will reject it"."""
    return parse.deps[token] == "dobj" and parse.lemmas[parse.heads[token]] in _ON_PAPER


_ON_PAPER = frozenset("reject sign read accept approve repeal scrap amend publish ratify veto draft".split())

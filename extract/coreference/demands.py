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
    if parse.deps[token] == "nsubj":
        return parse.lemmas[parse.heads[token]] in SPEECH_VERB | HUMAN_VERB | _GOING | _LIVING or feels(parse, token)
    return _is_moved(parse, token)


def feels(parse: Parse, token: int) -> bool:
    """Whether a word is told to be as only who has a mind is: "they are sceptical", "it was willing to pay"."""
    verb = parse.heads[token]
    mood = parse.child(verb, "acomp") if parse.deps[token] == "nsubj" and parse.lemmas[verb] in _BEING else None
    return mood is not None and parse.words[mood].lower() in _MOODS


_GOING = frozenset(
    "flee cross march emigrate migrate board surrender enlist recruit employ hire smuggle settle".split()
)
"""Further verbs that no thing does which a text has just spoken of in the plural: claims cross no border."""
_LIVING = frozenset(
    """sit sleep eat walk dance sing smile cry laugh chant talk gossip argue quarrel fight enjoy prefer choose love hate
    want know decide refuse remember forget wish regret deny invest buy steal rob murder lynch kidnap torture shout
    listen read study learn cheat gamble smoke shop gather attend celebrate mourn protest campaign lobby complain worry
    care vow swear pledge plan intend seek demand""".split()
)
"""Verbs of what has a life or a mind."""
_BEING = frozenset("be become feel remain seem get grow".split())
_MOODS = frozenset(
    """sceptical skeptical happy unhappy glad sad angry furious afraid frightened scared worried concerned anxious
    confident optimistic pessimistic hopeful proud ashamed sorry grateful thankful aware unaware willing unwilling eager
    keen reluctant hesitant curious surprised shocked stunned disappointed delighted pleased excited thrilled tired
    exhausted hungry thirsty drunk jealous lonely homeless jobless unemployed innocent guilty brave loyal patient
    impatient convinced determined adamant nervous suspicious""".split()
)
"""Adjectives of what has a life or a mind."""


def _is_moved(parse: Parse, token: int) -> bool:
    """Whether a word is the object of a verb that only befalls people: "persuaded them", "arrested them"."""
    return parse.deps[token] in {"dobj", "nsubjpass"} and parse.lemmas[parse.heads[token]] in MOVING_VERB | _BEFALLING


_BEFALLING = frozenset("resettle repatriate bribe comfort hug kiss rescue evacuate massacre imprison extradite".split())
"""Further verbs of what befalls people."""


def minds(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of what goes on in minds, which hills and towns have none of."""
    return parse.deps[token] == "nsubj" and parse.lemmas[parse.heads[token]] in _MIND | SPEECH_VERB | HUMAN_VERB


_MIND = frozenset(
    "see hear find know want doubt refuse decide remember forget intend wish regret deny vow swear try".split()
)


def may_be_people(parse: Parse, token: int) -> bool:
    """Whether a plural noun that no list has may name people by its ending: "concert-goers", "lobbyists"."""
    lemma = parse.lemmas[token].lower()
    return parse.tags[token] == "NNS" and lemma.endswith(_AGENT) and lemma not in heads().types


_AGENT = ("er", "or", "ist", "ian", "ee", "ant")
"""Endings of nouns for those who do something, or to whom it is done."""


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


def barred(parse: Parse, token: int, *, named: bool) -> frozenset[EntityType]:
    """Types of things that "it" or "its" cannot mean by what is said of it.

    Args:
        named: the types of what has a name; the model may take that of a body for something else.
    """
    if is_paper(parse, token):
        return _BODIES
    if happens(parse, token):
        return _BODIES | {EntityType.PRODUCT}
    if is_of_land(parse, token):
        return frozenset({EntityType.EVENT, EntityType.WORK})
    if parse.deps[token] == "nsubj" and parse.lemmas[parse.heads[token]] in _SAYING:
        return frozenset({EntityType.EVENT, EntityType.PRODUCT})
    return _WILLESS if not named and wills(parse, token) else frozenset()


_SAYING = frozenset(("say", "tell", "announce", "claim", "deny"))
"""What bodies and papers do, and neither machines nor what happens."""
_BODIES = frozenset({EntityType.ORGANIZATION, EntityType.LOCATION})
_WILLESS = frozenset({EntityType.EVENT, EntityType.WORK, EntityType.PRODUCT, EntityType.THING})


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
    """Whether a pronoun is what is signed, rejected or read, which no firm or place is: "members will reject it".

    So it is of what is finalised or voted upon, and of what comes into force.
    """
    verb = parse.heads[token]
    if parse.deps[token] == "nsubj" and parse.lemmas[verb] in _COMING:
        links = [kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == "into"]
        return any(parse.lemmas[noun] in _FORCE for link in links for noun in parse.kids(link, "pobj"))
    if parse.deps[token] == "nsubjpass" and parse.lemmas[verb] == "vote":
        return any(parse.words[kid].lower() in {"on", "upon"} for kid in parse.kids(verb, "prep", "prt"))
    drawn_up = parse.deps[token] == "nsubjpass" and parse.lemmas[verb] in _DRAWN_UP
    return drawn_up or (parse.deps[token] == "dobj" and parse.lemmas[verb] in _ON_PAPER | _DRAWN_UP)


_ON_PAPER = frozenset("reject read accept approve scrap".split())
_DRAWN_UP = frozenset(
    """sign repeal amend ratify veto draft finalise finalize enact redraft print air broadcast screen publish
    release""".split()
)
"""What befalls laws, deals and books, by whichever voice."""
_COMING = frozenset(("enter", "come", "go"))
_FORCE = frozenset(("force", "effect", "law"))


def wills(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of what takes a will, which no plan or event has: "it pursued its foes"."""
    verb = parse.heads[token]
    willed = parse.deps[token] == "nsubj" and parse.lemmas[verb] in _WILLED | HUMAN_VERB
    return willed or feels(parse, token)


_WILLED = frozenset(
    """deny accuse pursue vow refuse decline hire recruit employ buy acquire negotiate decide wish intend regret plan
    invest withdraw sue invite ask urge hope apologise apologize threaten""".split()
)


def happens(parse: Parse, token: int) -> bool:
    """Whether a pronoun is said to be something that happens: "it was the second incident"."""
    verb = parse.heads[token]
    noun = parse.child(verb, "attr") if parse.deps[token] == "nsubj" and parse.lemmas[verb] == "be" else None
    return noun is not None and heads().types.get(parse.lemmas[noun].lower()) is EntityType.EVENT


def is_paid(parse: Parse, token: int) -> bool:
    """Whether a word is who is given money or told something, which no thing is: "agreed to pay them more"."""
    verb = parse.heads[token]
    given = parse.child(verb, "dobj")
    money = given is not None and parse.label(given) == "MONEY"
    return parse.deps[token] == "dative" and (money or parse.lemmas[verb] in _PAYING)


_PAYING = frozenset("pay tell lend owe teach promise".split())

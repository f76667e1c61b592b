"""What a candidate's phrase is called: surface phrase, voice and types become a predicate."""

import re
from dataclasses import dataclass
from enum import StrEnum

from extract.found import Candidate
from extract.lexicon import heads
from extract.model import EntityType
from extract.nouns import VOICES
from extract.vocabulary import NAME, Predicate, Types, Vocabulary, Voice


class Literal(StrEnum):
    """What an object is that is no thing."""

    CLAUSE = "clause"  # to say that something is so is not to say something
    QUESTION = "question"  # to decide whether it is so is not to decide that it is
    ASIDE = "aside"  # to arrest somebody despite a ban is not to arrest the ban
    TIME = "time"  # to speak on Monday is not to speak about Monday
    STATE = "state"  # to be in office is to be nowhere
    QUALITY = "quality"  # to get sick is to receive nothing
    LEARNING = "learning"  # a professor of history works for no history
    AMOUNT = "amount"  # who is cut by half is cut by nobody


@dataclass(frozen=True, slots=True)
class Resolved:
    """The predicate of a candidate.

    Attributes:
        predicate: name in the vocabulary, or lemma and preposition made into a name.
        mapped: whether it is in the vocabulary.
        inverted: the predicate holds from object to subject ("Y was attacked by X").
        plausible: whether the types are those that the vocabulary expects.
    """

    predicate: str
    mapped: bool
    inverted: bool = False
    plausible: bool = True


def resolve(
    candidate: Candidate,
    subject: EntityType | None,
    obj: EntityType | None,
    vocabulary: Vocabulary,
    *,
    literal: Literal | None = None,
) -> Resolved:
    """Names the relation of a candidate between ends of these types; None is the type of a literal.

    `literal` says what an object is that is no thing, which decides what its phrase may mean.
    """
    if candidate.predicate:
        row = vocabulary.get(candidate.predicate)
        if row is None:
            return Resolved(sanitise(candidate.predicate), mapped=False)
        return Resolved(row.name, mapped=True, plausible=row.fits(subject, obj))
    if candidate.rule == COPULAR and candidate.lemma in HAPPENING_NOUN:
        return Resolved(unmapped(candidate, literal), mapped=False)  # "the vote was a battle against him"
    if candidate.rule == SENT and obj is EntityType.LOCATION:
        return Resolved(unmapped(candidate, literal), mapped=False)  # an envoy for Syria works for whoever sends him
    for voice, inverted, preposition in _readings(candidate, literal):
        types = (obj, subject) if inverted else (subject, obj)
        row = _find(vocabulary, voice, candidate, preposition, types)
        if row is not None and row.name == "found_that" and candidate.lemma == "reveal" and subject in SPEAKERS:
            row = vocabulary.get("announced") or row  # reports find, and people tell
        aside = literal is Literal.ASIDE and voice == "active" and not preposition
        if row is not None and row.name == "works_for" and not candidate.nominal and " " in candidate.lemma:
            continue  # who brings executives to a town does not work for it
        if row is not None and row.name == "grew_up_in" and candidate.passive and subject not in _REARED:
            continue  # an issue that is raised at a meeting did not grow up there
        grows = literal is Literal.AMOUNT and candidate.lemma == "gain"  # who gains ten percent receives nothing
        if row is not None and not aside and not grows and _may_take(row, literal):
            turned = inverted != (voice == "reverse") and not row.symmetric
            return Resolved(row.name, mapped=True, inverted=turned)
    return Resolved(unmapped(candidate, literal), mapped=False, inverted=_has_agent(candidate, literal))


_REARED = frozenset({EntityType.PERSON, EntityType.GROUP})


def _may_take(row: Predicate, literal: Literal | None) -> bool:
    """Whether a predicate may have such an object: a date only where no name is wanted, a state never as a place."""
    if literal is Literal.TIME:
        return row.objects == (EntityType.THING,) or row.name == "sentenced_to"  # how long is what one is sentenced to
    if (literal, row.name) in {(Literal.QUALITY, "received"), (Literal.LEARNING, "works_for")}:
        return False
    dated = row.name.endswith("_on") and row.objects == (EntityType.THING,)
    return not dated and (literal is not Literal.STATE or row.name != "located_in")


def _has_agent(candidate: Candidate, literal: Literal | None) -> bool:
    """Whether the object did it: a day or an amount behind "by" did not."""
    by = candidate.passive and _preposition(candidate) == "by" and candidate.object is not None
    return by and literal not in {Literal.TIME, Literal.AMOUNT}


def _preposition(candidate: Candidate) -> str:
    """The preposition that links the object; an agent's is read off the phrase where the rule names none."""
    by = candidate.passive and candidate.relation.lower().endswith(" by")
    return candidate.preposition or ("by" if by else "")


def _readings(candidate: Candidate, literal: Literal | None) -> tuple[tuple[Voice, bool, str], ...]:
    """(voice, ends swapped, preposition) under which the phrase may stand in the vocabulary, best first."""
    preposition = _preposition(candidate) or ("that" if literal is Literal.CLAUSE else "")
    if _has_agent(candidate, literal):
        told = (("noun", True, "of"),) if candidate.nominal else ()  # "the acquisition of Acme by Nordal"
        return ("passive", False, "by"), ("active", True, ""), ("reverse", True, ""), *told
    if candidate.passive:
        return (("passive", False, preposition),)
    if candidate.object is None:
        return ()
    if candidate.nominal:
        return ("noun", False, preposition), ("noun", False, preposition or "of"), ("active", False, preposition)
    return ("active", False, preposition), ("reverse", False, preposition), ("noun", False, preposition)


def _find(
    vocabulary: Vocabulary, voice: Voice, candidate: Candidate, preposition: str, types: Types
) -> Predicate | None:
    """Looks the lemma key up; of a noun in several words, or under a light verb, also its last ones."""
    lemma, alone = _ranked(candidate), candidate.object is None
    nominal = candidate.nominal or " " not in lemma
    keys = _titles(lemma) if voice == "noun" and (nominal or lemma.split()[0] in LIGHT) else [lemma]
    if voice == "noun" and (whole := _with_modifier(candidate)):
        part = whole[0].split()[-1] in PARTIAL and whole[0].split()[-2] in {*FIELDS, "bureau"}
        keys = _titles(whole[0]) if part else [*whole, *keys]  # "is army chief of Kenya"
    keys = [] if voice == "noun" and not candidate.nominal and lemma in HOMONYM else keys
    keys = [key for key in keys if " " not in lemma or voice != "noun" or not (key in SHARES or _moves(candidate, key))]
    keys = [key for key in keys if candidate.nominal or key not in BARE]
    rows = (vocabulary.find(voice, key, preposition, types, alone=alone) for key in keys)
    return next((row for row in rows if row is not None and not (alone and row.name in COMPLETED)), None)


def _moves(candidate: Candidate, noun: str) -> bool:
    """Whether somebody is taken somewhere, and not told to be a child or friend of it: "took the child to Lima"."""
    person = heads().types.get(noun.rpartition(" ")[2]) is EntityType.PERSON
    return person and not candidate.nominal and not candidate.lemma.startswith("have ")


def _with_modifier(candidate: Candidate) -> list[str]:
    """The noun of a predicate with the word before it: "chief executive", in "is chief executive of"."""
    words, noun = candidate.relation.lower().split(), candidate.lemma
    at = next((place for place, word in enumerate(words) if word in {noun, f"{noun}s"} and place > 1), None)
    return [] if " " in noun or at is None else [f"{words[at - 1]} {noun}"]


LIGHT = frozenset(
    """launch make take have hold give stage mount conduct carry wage begin start express voice lend offer provide show
    put play sign reach issue lead open pay do file bring maintain keep""".split()
)
"""Verbs that leave the act to their noun and neither undo nor turn it, as "lose control" and "receive help" do."""
BARE = frozenset("on against at upon towards toward to for about over with".split())
"""Prepositions that are a relation by themselves after a noun ("war on"), and only a particle after a verb."""

COPULAR = "copula_noun_of"
"""The rule whose subject is what its noun says, and does not do it."""
HAPPENING_NOUN = frozenset(
    """battle war fight attack raid assault strike bombing meeting visit summit trip tour investigation probe murder
    killing offensive protest rally""".split()
)

SENT = "envoy_to"
"""The rule whose object is where somebody is sent, and not who sends him."""

HOMONYM = frozenset(("deal", "graduate"))
"""Nouns with a verb that takes other words: who deals with somebody has no deal with him."""

SHARES = frozenset("part portion section half wing arm unit division component".split())
"""Nouns of a part: who takes a part of a town is none."""

COMPLETED = frozenset({"has_role"})
"""Predicates that say nothing without an object."""

RANKS = frozenset(("deputy", "vice", "assistant", "associate", "junior", "shadow", "under"))


def _ranked(candidate: Candidate) -> str:
    """The lemma key with the rank that the phrase puts before it: "is deputy trade minister of" of a "minister"."""
    words = candidate.relation.lower().split()
    title = candidate.nominal and not candidate.passive
    rank = next((word for word in words if word in RANKS), "") if title else ""
    return candidate.lemma if not rank or rank in candidate.lemma.split() else f"{rank} {candidate.lemma}"


def _titles(lemma: str) -> list[str]:
    """A title and what it is a kind of: "foreign trade minister", "trade minister", "minister", of whatever.

    A deputy of what is not in the vocabulary is a deputy, and never the chief himself.
    """
    first, of, area = lemma.partition(" of ")
    if of and first.rpartition(" ")[2] in PARTIAL and area not in WHOLE:
        return [lemma, "official"]
    if of:
        return [lemma, *_titles(first)]
    minister, of, _ = lemma.partition(" for ")
    if of:
        return [lemma, *_titles(minister)]
    words = lemma.split()
    if len(words) > 1 and words[-1] in PARTIAL and words[-2] == "bureau":
        return [lemma]  # nobody is one of the place where he reports from
    if len(words) > 1 and words[-1] in PARTIAL and words[-2] in FIELDS:
        return [lemma, "official"]
    if words and words[-1] in VOICES:
        return [lemma, words[-1]]  # a deputy spokesman speaks for all that
    words = words[next((at for at, word in enumerate(words) if word in RANKS), 0) :]
    if len(words) > 1 and words[0] in RANKS and words[-1] in _UNRANKED:  # an associate professor is nobody's deputy
        return [" ".join(words[start:]) for start in range(len(words))]
    rank = [words[0]] if len(words) > 1 and words[0] in RANKS else []
    tails = [" ".join([*rank, *words[start:]]) for start in range(len(rank), len(words))]
    return [*tails, *(["deputy"] if rank else [])]


_UNRANKED = frozenset(
    "professor lecturer attorney engineer teacher producer analyst researcher scientist trainer fellow".split()
)
"""Titles that a word for a rank before them makes lower, and not the title of a deputy."""

SPEAKERS = frozenset({EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.LOCATION})
"""Those who tell what they know."""

PARTIAL = frozenset(("head", "chief", "director", "leader", "manager", "commander"))
"""Titles whose "of" says which part somebody leads, and so not the whole: a country's head of intelligence."""
FIELDS = frozenset(
    """intelligence security finance sales marketing communications research operations campaign policy press medical
    technical project programme program sports news health science legal defence economic athletics football cricket
    rugby tennis customs immigration counterterrorism narcotics propaganda logistics personnel technology army navy
    police military store shop branch hotel restaurant plant factory warehouse""".split()
)
"""What part somebody leads, in words before his title: a country's intelligence chief."""
WHOLE = frozenset(("state", "government"))
"""What somebody is head of who leads the whole."""


def unmapped(candidate: Candidate, literal: Literal | None = None) -> str:
    """Name of a phrase that is not in the vocabulary: lemma and preposition; "was" and participle for a passive.

    A passive with its agent is named by the lemma alone, since it is read from the agent.
    """
    if _has_agent(candidate, literal):
        return sanitise(candidate.lemma)
    lemma = f"was {participle(candidate)}" if candidate.passive else candidate.lemma
    return sanitise(f"{lemma} {_preposition(candidate) if candidate.passive else candidate.preposition}")


def participle(candidate: Candidate) -> str:
    """The participle of a passive phrase as it stands in it, else the lemma key."""
    words = candidate.relation.lower().split()
    tail = _preposition(candidate).lower().split()
    if tail and words[-len(tail) :] == tail:
        words = words[: -len(tail)]
    while words and words[-1].endswith("ly"):  # "was made largely of"
        words.pop()
    return " ".join(words[-len(candidate.lemma.split()) :]) or candidate.lemma


def sanitise(name: str) -> str:
    """The words as a name of the vocabulary's form; "be" where no letter is left."""
    folded = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_").lstrip("0123456789_")[:64].rstrip("_")
    return folded if NAME.fullmatch(folded) else "be"

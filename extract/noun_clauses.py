"""Finds the subject of a verb that hangs on a noun: "an act to boost industry", "the men held in Lima"."""

from collections.abc import Sequence

from extract.arguments import NOMINAL
from extract.control import SUBJECTS, governing_verb, has_task, is_adverbial, is_ranked, who_intends, who_is_given
from extract.nouns import GRANTED_NOUN, INSTRUMENT_NOUN, INTENTION_NOUN, OCCASION_NOUN, STRIVING, TIME_NOUN
from extract.parse import Parse
from extract.subjects import Clause, Subjects
from extract.verbs import is_passive
from extract.words import CASTING_VERB, COVERING_VERB, OBJECT_INFINITIVE, OWN_INTENTION_VERB

USING = frozenset("use employ utilise utilize deploy spend".split())
"""Verbs whose object serves the subject for what the infinitive says."""


def relative(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A relative clause without subject: "an act to boost industry"."""
    parse, noun = clauses.parse, clauses.parse.heads[verb]
    if parse.tags[verb] == "VB" and parse.lemmas[noun].lower() in INTENTION_NOUN:
        return _intention(clauses, verb, noun, own)
    if parse.tags[verb] == "VB" and is_purpose(clauses, verb, noun):
        return take(clauses, verb, clauses.of(parse.heads[noun]), own)
    infinitive = any(parse.tags[kid] == "TO" for kid in parse.kids(verb, "aux"))
    if infinitive and _is_said_of_it(parse, noun):
        return Clause(verb, (), is_passive(parse, verb), own)
    if infinitive and parse.lemmas[noun].lower() in OCCASION_NOUN:
        return take(clauses, verb, _taker(clauses, verb, noun), own)
    open_gap = parse.tags[verb] == "VB" and parse.child(verb, "dobj") is None
    gap_is_object = open_gap and not is_ranked(parse, noun)  # "a car to drive"
    subjects = clauses.described(noun) if parse.pos[noun] in NOMINAL and not gap_is_object else ()
    return Clause(verb, subjects, is_passive(clauses.parse, verb), own, inherited=True)


def _taker(clauses: Subjects, verb: int, noun: int) -> Clause:
    """The clause of those who seek or have a way, the time or the papers to do it; nobody's, if none who acts does.

    What is a way to do it does it itself: "yoga is a way to ease pain".
    """
    parse, above = clauses.parse, clauses.parse.heads[noun]
    if parse.deps[noun] == "pobj":
        above = parse.heads[above]
    passive = is_passive(parse, verb)
    if parse.deps[noun] == "attr":
        told = [one for one in clauses.described(noun) if one != noun and parse.pos[one] != "PRON"]
        return Clause(verb, tuple(told), passive, ())
    taken = parse.deps[noun] in {"dobj", "pobj"} and parse.pos[above] == "VERB"
    subjects = clauses.of(above).subjects if taken else ()
    acts = any(one in clauses.animate or parse.tags[one] == "PRP" for one in subjects)
    idle = not acts or any(parse.words[one].lower() == "it" for one in subjects)
    return Clause(verb, () if idle else subjects, passive, ())


def _is_said_of_it(parse: Parse, noun: int) -> bool:
    """Whether a noun says what it is to do something: "it is an honour to be chosen", where no honour is chosen."""
    while parse.deps[noun] == "conj" and parse.heads[noun] < noun:
        noun = parse.heads[noun]
    subject = parse.child(parse.heads[noun], "nsubj") if parse.deps[noun] == "attr" else None
    return subject is not None and parse.words[subject].lower() == "it" and parse.lemmas[noun].lower() in _OPINION


_OPINION = frozenset(
    "honour honor privilege pleasure responsibility duty mistake shame pity joy relief crime task job challenge".split()
)


def is_purpose(clauses: Subjects, verb: int, thing: int) -> bool:
    """Whether an infinitive behind an object says what for: "seized homes to build on", not "a law to ban it"."""
    parse, above = clauses.parse, clauses.parse.heads[thing]
    lemma = parse.lemmas[thing].lower()
    if parse.deps[thing] != "dobj" or thing in clauses.animate or parse.pos[thing] not in {"NOUN", "PROPN", "NUM"}:
        return False
    if lemma in INSTRUMENT_NOUN or parse.lemmas[above] in OBJECT_INFINITIVE or parse.child(verb, "dobj") is None:
        return False
    main = clauses.of(above)
    acts = parse.lemmas[above] in USING or any(one in clauses.animate for one in main.subjects)
    return acts and not main.passive and bool(main.subjects)


def modifier(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A participle or infinitive after a noun."""
    parse, noun = clauses.parse, clauses.parse.heads[verb]
    if parse.tags[verb] in {"VB", "VBP"}:
        return _intention(clauses, verb, noun, own)
    if parse.tags[verb] in {"VBN", "VBD"}:
        return Clause(verb, clauses.described(noun), is_passive(parse, verb), own, inherited=True)
    own_act = parse.lemmas[verb] in CASTING_VERB | COVERING_VERB  # "the film, starring Ann Roe"
    if tells_of_all(parse, verb):
        return Clause(verb, (), is_passive(parse, verb), own)
    governor = None if own_act else governing_verb(parse, noun)
    apart = noun not in clauses.animate and (is_adverbial(parse, verb, noun) or _is_spent(clauses, verb, noun))
    if governor is not None and apart:
        return take(clauses, verb, clauses.of(governor), own)
    return Clause(verb, clauses.described(noun), passive=False, group=own, inherited=True)


def _is_spent(clauses: Subjects, verb: int, noun: int) -> bool:
    """Whether somebody spends a time in an act: the decades of "after two decades living in Lima, she left"."""
    parse = clauses.parse
    timed = parse.lemmas[noun].lower() in TIME_NOUN and parse.tags[noun] == "NNS" and parse.deps[noun] == "pobj"
    governor = governing_verb(parse, noun) if timed else None
    return governor is not None and any(one in clauses.people for one in clauses.of(governor).subjects)


def _intention(clauses: Subjects, verb: int, noun: int, own: tuple[int, ...]) -> Clause:
    """The one who attempts, in "their attempt to win" and "they made an attempt to win".

    Who rejects or approves a plan to close the plant is not the one who closes it.
    """
    parse = clauses.parse
    link, word = parse.heads[noun], parse.words[parse.heads[noun]].lower()
    main = parse.heads[link]
    if word in {"in", "on", "under"} and parse.lemmas[noun].lower() in STRIVING and parse.pos[main] in {"VERB", "AUX"}:
        governor, be = clauses.of(main), parse.lemmas[main] == "be"  # "is in talks to buy it"
        return take(clauses, verb, governor, own, lead=(*governor.group, link, noun) if be else ())
    asked = asked_by(parse, noun)
    if asked:
        return Clause(verb, clauses.spread(asked), is_passive(parse, verb), own, inherited=True)
    owner = parse.child(noun, "poss")
    if owner is None and has_task(parse, noun) and parse.child(verb, "dobj") is not None:
        return Clause(verb, clauses.described(noun), is_passive(parse, verb), own, inherited=True)
    voted = owner is not None and parse.lemmas[noun].lower() == "vote"
    if not voted and parse.lemmas[noun].lower() not in INTENTION_NOUN | GRANTED_NOUN:
        return Clause(verb, (), is_passive(parse, verb), own)
    owners = who_intends(parse, noun, clauses.animate) if owner is None else (owner,)
    if owners:
        return Clause(verb, clauses.spread(owners), is_passive(parse, verb), (noun, *own), inherited=True)
    above = parse.heads[noun]
    takers = who_is_given(parse, noun, above)
    if takers:
        return Clause(verb, clauses.spread(takers), is_passive(parse, verb), own, inherited=True)
    if parse.deps[noun] == "dobj" and parse.lemmas[above] in OWN_INTENTION_VERB:
        governor = clauses.of(above)
        return take(clauses, verb, governor, own, lead=() if governor.passive else (*governor.group, noun))
    return Clause(verb, (), is_passive(parse, verb), own)


def asked_by(parse: Parse, noun: int) -> tuple[int, ...]:
    """Who is asked by a noun to do what its infinitive says: Peru, in "sent a request to Peru to release him"."""
    if parse.lemmas[noun].lower() not in _ASKING:
        return ()
    holders = (noun, parse.heads[noun]) if parse.deps[noun] == "dobj" else (noun,)
    links = (kid for holder in holders for kid in parse.kids(holder, "prep", "dative"))
    return tuple(one for kid in links if parse.words[kid].lower() == "to" for one in parse.kids(kid, "pobj"))


_ASKING = frozenset("request appeal call order plea invitation petition instruction command demand".split())


def tells_of_all(parse: Parse, verb: int) -> bool:
    """Whether a participle tells of a whole clause: in "closed the plant, as ordered by the court", it ordered that.

    So does "meaning": in "the mill burned down, meaning that ten men lost their jobs" no mill means it; nor does
    anybody of the text assume what is a condition: "it will grow, assuming the plan works".
    """
    if parse.tags[verb] == "VBG" and parse.lemmas[verb] == "assume" and parse.child(verb, "ccomp") is not None:
        return True
    if parse.tags[verb] == "VBG" and parse.lemmas[verb] == "mean" and parse.words[verb - 1] in {",", "-"}:
        return True
    mark = parse.child(verb, "mark", "prep")
    opens = mark is not None and parse.words[mark].lower() in {"as", "than"} and mark < verb
    return opens and parse.tags[verb] == "VBN" and parse.child(verb, "auxpass", *SUBJECTS) is None


def take(clauses: Subjects, verb: int, clause: Clause, own: tuple[int, ...], *, lead: Sequence[int] = ()) -> Clause:
    """The clause of a verb that shares the subject of another."""
    passive = is_passive(clauses.parse, verb)
    return Clause(verb, clause.subjects, passive, tuple(sorted({*lead, *own})), inherited=True)

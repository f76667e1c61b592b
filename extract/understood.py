"""Finds the subject that a verb without one of its own takes over from another clause or a noun."""

from collections.abc import Callable, Sequence

from extract.arguments import NOMINAL, companions
from extract.control import (
    SUBJECTS,
    governing_verb,
    has_task,
    is_adverbial,
    is_charge,
    is_imminent,
    is_of_thing,
    is_own_purpose,
    is_ranked,
    is_succession,
    who_did_harm,
    who_intends,
    who_is_asked,
    who_is_given,
    who_is_scolded,
    who_is_sent,
    who_is_watched,
    who_uses,
)
from extract.examples import COUNTS
from extract.nouns import AIM_NOUN, GRANTED_NOUN, INSTRUMENT_NOUN, INTENTION_NOUN, OCCASION_NOUN, STRIVING, TIME_NOUN
from extract.parse import Parse
from extract.subjects import Clause, Subjects
from extract.verbs import FINITE, agrees, has_finite_auxiliary, is_charged, is_finite, is_passive, takes_time
from extract.words import (
    ADVERBIAL_PREPOSITION,
    CASTING_VERB,
    CAUSING_VERB,
    COVERING_VERB,
    DEPICTING_VERB,
    FINING_VERB,
    OBJECT_CONTROL,
    OBJECT_INFINITIVE,
    OPEN_ADJECTIVE,
    OPEN_GERUND,
    OWN_INTENTION_VERB,
    REMAKING_VERB,
    SPEECH_VERB,
    SUBJECT_CONTROL,
    UNDERGONE_VERB,
    UNWILLED_VERB,
)

USING = frozenset("use employ utilise utilize deploy spend".split())
"""Verbs whose object serves the subject for what the infinitive says."""


def relative(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A relative clause without subject: "an act to boost industry"."""
    parse, noun = clauses.parse, clauses.parse.heads[verb]
    if parse.tags[verb] == "VB" and parse.lemmas[noun].lower() in INTENTION_NOUN:
        return _intention(clauses, verb, noun, own)
    if parse.tags[verb] == "VB" and _is_purpose(clauses, verb, noun):
        return _take(clauses, verb, clauses.of(parse.heads[noun]), own)
    infinitive = any(parse.tags[kid] == "TO" for kid in parse.kids(verb, "aux"))
    if infinitive and _is_said_of_it(parse, noun):
        return Clause(verb, (), is_passive(parse, verb), own)
    if infinitive and parse.lemmas[noun].lower() in OCCASION_NOUN:
        return _take(clauses, verb, _taker(clauses, verb, noun), own)
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


def _is_purpose(clauses: Subjects, verb: int, thing: int) -> bool:
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
    if _tells_of_all(parse, verb):
        return Clause(verb, (), is_passive(parse, verb), own)
    governor = None if own_act else governing_verb(parse, noun)
    apart = noun not in clauses.animate and (is_adverbial(parse, verb, noun) or _is_spent(clauses, verb, noun))
    if governor is not None and apart:
        return _take(clauses, verb, clauses.of(governor), own)
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
        return _take(clauses, verb, governor, own, lead=(*governor.group, link, noun) if be else ())
    asked = _asked_by(parse, noun)
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
        return _take(clauses, verb, governor, own, lead=() if governor.passive else (*governor.group, noun))
    return Clause(verb, (), is_passive(parse, verb), own)


def _asked_by(parse: Parse, noun: int) -> tuple[int, ...]:
    """Who is asked by a noun to do what its infinitive says: Peru, in "sent a request to Peru to release him"."""
    if parse.lemmas[noun].lower() not in _ASKING:
        return ()
    holders = (noun, parse.heads[noun]) if parse.deps[noun] == "dobj" else (noun,)
    links = (kid for holder in holders for kid in parse.kids(holder, "prep", "dative"))
    return tuple(one for kid in links if parse.words[kid].lower() == "to" for one in parse.kids(kid, "pobj"))


_ASKING = frozenset("request appeal call order plea invitation petition instruction command demand".split())


def adverbial(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A participle or a purpose: the subject of the main clause. A finite one never takes it over."""
    parse, above = clauses.parse, clauses.parse.heads[verb]
    none = Clause(verb, (), is_passive(parse, verb), own)
    if _tells_of_all(parse, verb):
        return none
    finite = parse.tags[verb] in FINITE and not is_charged(parse, verb)
    if parse.pos[above] not in {"VERB", "AUX"} or finite or has_finite_auxiliary(parse, verb):
        return none
    main = clauses.of(above)
    person = parse.child(above, "dobj")
    if person is not None and (is_succession(parse, verb, above) or is_charge(parse, verb, above)):
        return Clause(verb, clauses.spread((person,)), is_passive(parse, verb), own, inherited=True)
    if is_of_thing(parse, verb) and any(one in clauses.people for one in main.subjects):
        return none
    if parse.tags[verb] == "VBG" and parse.lemmas[verb] in CAUSING_VERB and parse.lemmas[above] in UNWILLED_VERB:
        return none  # "she disappeared, prompting a search"
    others = who_is_watched(parse, verb, above) or who_did_harm(parse, verb, above)
    if others is not None:
        return Clause(verb, clauses.spread(others), is_passive(parse, verb), own, inherited=True)
    purpose = parse.tags[verb] == "VB"
    told = (who_is_asked(parse, verb, above) or who_is_sent(parse, verb, above, clauses.people)) if purpose else ()
    asked = clauses.spread(told)
    if purpose and person is not None and not asked:
        asked = clauses.spread(_asked_by(parse, person))  # "made an appeal to Peru to free him"
    if asked:
        return Clause(verb, asked, is_passive(parse, verb), own, inherited=True)
    return none if purpose and main.passive else _take(clauses, verb, main, own)


def _tells_of_all(parse: Parse, verb: int) -> bool:
    """Whether a participle tells of a whole clause: in "closed the plant, as ordered by the court", it ordered that.

    So does "meaning": in "the mill burned down, meaning that ten men lost their jobs" no mill means it.
    """
    if parse.tags[verb] == "VBG" and parse.lemmas[verb] == "mean" and parse.words[verb - 1] in {",", "-"}:
        return True
    mark = parse.child(verb, "mark", "prep")
    opens = mark is not None and parse.words[mark].lower() in {"as", "than"} and mark < verb
    return opens and parse.tags[verb] == "VBN" and parse.child(verb, "auxpass", *SUBJECTS) is None


def complement(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """An infinitive or gerund under another verb: control and raising."""
    parse, above = clauses.parse, clauses.parse.heads[verb]
    lead: tuple[int, ...] = ()
    if parse.pos[above] == "ADJ" and parse.deps[above] == "acomp":
        lead, above = (above,), parse.heads[above]
    if parse.pos[above] not in {"VERB", "AUX"}:
        return Clause(verb, (), is_passive(parse, verb), own)
    main = clauses.of(above)
    thing = parse.child(above, "dobj")
    if users := who_uses(parse, above):
        return Clause(verb, clauses.spread(users), is_passive(parse, verb), own, inherited=True)
    if parse.lemmas[above] == "be" and parse.tags[verb] in {"VB", "VBG"}:  # "the next step is to build it"
        aims = _aims(clauses, main)
        if aims and parse.child(verb, "auxpass") is None:
            named = (kid for kid in parse.kids(aims[0], "poss") if parse.words[kid].lower() not in {"our", "your"})
            owners = clauses.spread(tuple(named))  # "Acme's aim is to buy it"
            return Clause(verb, owners, is_passive(parse, verb), own, inherited=True)
    idle = takes_time(parse, above) and any(parse.words[one].lower() == "it" for one in parse.kids(above, "nsubj"))
    if idle:
        return Clause(verb, (), is_passive(parse, verb), own)
    open_gerund = parse.tags[verb] == "VBG" and parse.lemmas[above] in OPEN_GERUND
    open_adjective = any(parse.lemmas[one].lower() in OPEN_ADJECTIVE for one in lead)
    if open_gerund or (open_adjective and not any(one in clauses.animate for one in main.subjects)):
        return Clause(verb, (), is_passive(parse, verb), own)
    free = parse.tags[verb] == "VB" and (thing is None or who_is_given(parse, thing, above))
    asked = clauses.spread(who_is_asked(parse, verb, above)) if free else ()
    if asked:
        return Clause(verb, asked, is_passive(parse, verb), own, inherited=True)
    purpose = thing is not None and parse.tags[verb] == "VB" and _is_purpose(clauses, verb, thing)
    purpose = purpose or (thing not in clauses.people and is_own_purpose(parse, verb, above))
    if thing is not None and parse.lemmas[above] not in SUBJECT_CONTROL and not purpose:
        return Clause(verb, clauses.spread((thing,)), is_passive(parse, verb), own, inherited=True)
    return _take(clauses, verb, main, own, lead=() if purpose else (*main.group, *lead))


def _aims(clauses: Subjects, main: Clause) -> list[int]:
    parse = clauses.parse
    return [one for one in main.subjects if parse.lemmas[one].lower() in AIM_NOUN and parse.pos[one] == "NOUN"]


def gerund(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A gerund after a preposition: "accused of lying", "after leaving the party"."""
    parse, above = clauses.parse, clauses.parse.heads[clauses.parse.heads[verb]]
    if scolded := who_is_scolded(parse, verb):
        return Clause(verb, clauses.spread(scolded), is_passive(parse, verb), own, inherited=True)
    if is_imminent(parse, verb):
        main = parse.heads[above] if parse.pos[above] == "ADJ" else parse.heads[parse.heads[above]]
        return Clause(verb, clauses.of(main).subjects, is_passive(parse, verb), own, inherited=True)
    if parse.lemmas[above] != "guilty":
        return _gerund(clauses, verb, own)
    told, main = parse.kids(above, *SUBJECTS), parse.heads[above]
    if not told and parse.pos[main] in {"VERB", "AUX"}:  # "found Ann Roe guilty", "pleaded guilty"
        told = parse.kids(main, "dobj") or clauses.of(main).subjects
    return Clause(verb, clauses.spread(told), is_passive(parse, verb), own, inherited=True)


def _gerund(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    parse, preposition = clauses.parse, clauses.parse.heads[verb]
    above = parse.heads[preposition]
    none = Clause(verb, (), is_passive(parse, verb), own)
    if parse.deps[above] == "dobj" and parse.lemmas[parse.heads[above]] in OBJECT_CONTROL:
        return Clause(verb, clauses.spread((above,)), is_passive(parse, verb), own, inherited=True)
    word = parse.words[preposition].lower()
    if word == "including" and parse.lemmas[above] in COUNTS:
        above = parse.heads[parse.heads[above]]
    if word == "to" and parse.words[above].lower() == "prior":  # "prior to joining Acme, she led Nordal"
        above, word = parse.heads[above], "before"
    if parse.pos[above] not in {"VERB", "AUX"}:
        return none
    main = clauses.of(above)
    if parse.lemmas[above] == "be" and (word == "for" or _aims(clauses, main)):
        return none  # "the ban is for doping", "their focus is on building it"
    if word == "including" and not main.passive:  # "charged him with ten crimes, including lying"
        accused = parse.kids(above, "dobj")[:1] if parse.lemmas[above] in OBJECT_CONTROL else ()
        return Clause(verb, clauses.spread(accused), is_passive(parse, verb), own, inherited=True)
    if word == "as" and parse.lemmas[above] in DEPICTING_VERB and not main.passive:
        return Clause(verb, clauses.spread(parse.kids(above, "dobj")), is_passive(parse, verb), own, inherited=True)
    if word in ADVERBIAL_PREPOSITION:
        return none if main.passive and word == "by" else _take(clauses, verb, main, own)
    thing = parse.child(above, "dative") or parse.child(above, "dobj")  # "fined Acme a sum for lying"
    if thing is None:
        return _take(clauses, verb, main, own, lead=(*main.group, preposition))
    controlled = clauses.spread((thing,)) if parse.lemmas[above] in OBJECT_CONTROL else ()
    return Clause(verb, controlled, is_passive(parse, verb), own, inherited=bool(controlled))


def thought(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """What somebody thinks of the noun that his clause hangs on: "a truck they say was stolen"."""
    parse, above = clauses.parse, clauses.parse.heads[verb]
    noun, passive = parse.heads[above], is_passive(parse, verb)
    gap = parse.deps[above] == "relcl" and parse.child(above, "dobj") is None and parse.lemmas[above] in SPEECH_VERB
    if not gap or not is_finite(parse, verb) or parse.subtree(verb)[0] != above + 1:
        return Clause(verb, (), passive, own)
    return Clause(verb, clauses.described(noun), passive, own, inherited=True)


def coordinated(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A verb joined by "and": the subject of the verb that it is joined to, or of the finite verb above that."""
    parse, first = clauses.parse, clauses.parse.heads[verb]
    if parse.tags[verb] in FINITE and not _is_infinitive(parse, verb, first):
        # "refused to go and instead decided": a finite verb is joined to a finite one, wherever it hangs.
        while (
            parse.tags[first] in {"VB", "VBG"}
            and parse.deps[first] in {"xcomp", "pcomp", "conj"}
            and not has_finite_auxiliary(parse, first)
        ):
            first = parse.heads[first]
    if parse.pos[first] not in {"VERB", "AUX"}:
        return Clause(verb, (), is_passive(parse, verb), own)
    main = clauses.of(first)
    same = parse.tags[first] == parse.tags[verb] and not any(
        parse.deps[kid] in {"aux", "auxpass"} for kid in parse.children[verb]
    )
    shared = same and parse.tags[verb] in {"VB", "VBN", "VBG"} and parse.deps[verb] == "conj"
    denied = parse.tags[verb] == "VB" and parse.child(verb, "neg") is None
    lead = tuple(t for t in main.group if t < first and (parse.deps[t] != "neg" or denied)) if shared else ()
    # A participle is joined to participles only: "designed by Ann Roe and opened in 1932".
    befell = parse.lemmas[verb] in REMAKING_VERB or (parse.deps[first] == "acl" and not is_finite(parse, first))
    past = parse.tags[verb] == "VBD" and parse.child(verb, "nsubj", "aux", "auxpass", "dobj") is None
    befell = befell or (main.passive and parse.lemmas[verb] in UNDERGONE_VERB | _SENT)  # "was caught and sent back"
    shared = shared or (befell and past and not lead)
    bare = parse.child(verb, "dobj") is None or parse.lemmas[verb] in FINING_VERB  # "was tried and fined $50"
    described = parse.lemmas[first] == "be" and parse.tags[verb] == "VBN" and parse.child(verb, "aux") is None
    passive = is_passive(parse, verb) or (bare and (described or (shared and main.passive)))
    subjects = main.subjects if agrees(parse, verb, main.subjects) else ()
    beside = (*companions(parse, verb), *companions(parse, first, "conj"))
    subjects = tuple(dict.fromkeys((*subjects, *(one for one in beside if first < one < verb)))) if subjects else ()
    return Clause(verb, subjects, passive, tuple(sorted({*lead, *own})), inherited=True)


_SENT = frozenset("send bring take put place hold release free fine transfer hand throw".split())
"""Verbs of what is done to somebody, which never stand without an object."""


def _is_infinitive(parse: Parse, verb: int, first: int) -> bool:
    """Whether a bare form is joined to an infinitive under a past or a singular: "ordered her to go and stay away"."""
    if parse.tags[verb] != "VBP" or parse.tags[first] != "VB" or parse.deps[first] not in {"xcomp", "conj"}:
        return False
    above = next((one for one in parse.ancestors(first) if is_finite(parse, one)), first)
    finite = next(iter(parse.kids(above, "aux", "auxpass")), above)
    return parse.tags[finite] in {"VBD", "VBZ", "MD"} and parse.child(verb, "advmod") is None


def _take(clauses: Subjects, verb: int, clause: Clause, own: tuple[int, ...], *, lead: Sequence[int] = ()) -> Clause:
    """The clause of a verb that shares the subject of another."""
    passive = is_passive(clauses.parse, verb)
    return Clause(verb, clause.subjects, passive, tuple(sorted({*lead, *own})), inherited=True)


UNDERSTOOD: dict[str, Callable[[Subjects, int, tuple[int, ...]], Clause]] = {
    "relcl": relative,
    "acl": modifier,
    "advcl": adverbial,
    "xcomp": complement,
    "pcomp": gerund,
    "ccomp": thought,
    "conj": coordinated,
}
"""How the subject is found, by the dependency of the verb."""

"""Finds the subject that a verb without one of its own takes over from another clause or a noun."""

from collections.abc import Callable

from extract.arguments import companions
from extract.control import (
    SUBJECTS,
    governing_verb,
    is_charge,
    is_imminent,
    is_of_thing,
    is_own_purpose,
    is_succession,
    who_did_harm,
    who_is_asked,
    who_is_given,
    who_is_scolded,
    who_is_sent,
    who_is_watched,
    who_uses,
)
from extract.examples import COUNTS
from extract.noun_clauses import asked_by, is_purpose, modifier, relative, take, tells_of_all
from extract.nouns import AIM_NOUN
from extract.parse import Parse
from extract.subjects import Clause, Subjects
from extract.verbs import FINITE, agrees, has_finite_auxiliary, is_charged, is_finite, is_passive, takes_time
from extract.words import (
    ADVERBIAL_PREPOSITION,
    BEFALLING_VERB,
    CAUSING_VERB,
    DEPICTING_VERB,
    FINING_VERB,
    OBJECT_CONTROL,
    OPEN_ADJECTIVE,
    OPEN_GERUND,
    REMAKING_VERB,
    SPEECH_VERB,
    SUBJECT_CONTROL,
    UNDERGONE_VERB,
    UNWILLED_VERB,
)


def adverbial(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """A participle or a purpose: the subject of the main clause. A finite one never takes it over."""
    parse, above = clauses.parse, clauses.parse.heads[verb]
    none = Clause(verb, (), is_passive(parse, verb), own)
    if tells_of_all(parse, verb) or (parse.tags[verb] == "VB" and _is_idle(parse, above)):
        return none
    finite = parse.tags[verb] in FINITE and not is_charged(parse, verb)
    if parse.pos[above] not in {"VERB", "AUX"} or finite or has_finite_auxiliary(parse, verb):
        return none
    main = clauses.of(_who_suffered(clauses, verb, above))
    person = parse.child(above, "dobj")
    if person is not None and (is_succession(parse, verb, above) or is_charge(parse, verb, above)):
        return Clause(verb, clauses.spread((person,)), is_passive(parse, verb), own, inherited=True)
    nobody = parse.tags[verb] == "VBG" and verb > above and any(_is_nobody(parse, one) for one in main.subjects)
    if nobody or (is_of_thing(parse, verb) and any(one in clauses.people for one in main.subjects)):
        return none
    if parse.tags[verb] == "VBG" and parse.lemmas[verb] in CAUSING_VERB and parse.lemmas[above] in UNWILLED_VERB:
        return none  # "she disappeared, prompting a search"
    others = who_is_watched(parse, verb, above) or who_did_harm(parse, verb, above)
    if others is not None:
        return Clause(verb, clauses.spread(others), is_passive(parse, verb), own, inherited=True)
    purpose = parse.tags[verb] == "VB"
    told = (_asked(clauses, verb, above) or who_is_sent(parse, verb, above, clauses.people)) if purpose else ()
    asked = clauses.spread(told)
    if purpose and person is not None and not asked:
        told_so = parse.lemmas[above] in _PRESSING or (parse.lemmas[above] in _ORDERING and person in clauses.animate)
        ordered = (person,) if told_so else ()
        asked = clauses.spread(ordered or asked_by(parse, person))  # "made an appeal to Peru to free him"
    if asked:
        return Clause(verb, asked, is_passive(parse, verb), own, inherited=True)
    # "The firms were merged to form Acme": whoever did so, they were merged to form it.
    lead = main.group if purpose and main.passive else ()
    told_whole = not lead or (verb > above and parse.child(above, "auxpass") is not None)
    return take(clauses, verb, main, own, lead=lead) if told_whole else none


def _is_nobody(parse: Parse, subject: int) -> bool:
    """Whether nobody does what is told, which brings something about: "no party won, making a coalition needed"."""
    none = any(parse.words[kid].lower() == "no" for kid in parse.kids(subject, "det"))
    return none or parse.words[subject].lower() in {"none", "nobody", "nothing"}


def _who_suffered(clauses: Subjects, verb: int, above: int) -> int:
    """The verb whose subject does what a participle behind "while" tells: "died of wounds suffered while fighting".

    No wound fights: the participle between tells of what is done.
    """
    parse, noun = clauses.parse, clauses.parse.heads[above]
    timed = any(parse.words[kid].lower() in _TIMING for kid in parse.kids(verb, "mark", "advmod"))
    if parse.tags[verb] != "VBG" or parse.deps[above] != "acl" or not timed or noun in clauses.animate:
        return above
    governing = governing_verb(parse, noun)
    return above if governing is None else governing


_TIMING = frozenset(("while", "when", "after", "before"))
_PRESSING = frozenset("press pressure push urge force compel persuade convince tell".split())
_ORDERING = frozenset("direct order instruct command ask advise".split())
"""Verbs whose object is to act, wherever the model hangs the infinitive."""


def _asked(clauses: Subjects, verb: int, above: int) -> tuple[int, ...]:
    """Who is asked or relied on to act: no market, in "relies on the market to sell its goods"."""
    asked = who_is_asked(clauses.parse, verb, above)
    return tuple(one for one in asked if clauses.parse.lemmas[above] not in _LEANING or one in clauses.animate)


_LEANING = frozenset("rely depend count bank lean".split())


def _is_idle(parse: Parse, verb: int) -> bool:
    """Whether an "it" is nothing that takes time or courage: "it took three years to build it"."""
    return takes_time(parse, verb) and any(parse.words[one].lower() == "it" for one in parse.kids(verb, "nsubj"))


def complement(clauses: Subjects, verb: int, own: tuple[int, ...]) -> Clause:
    """An infinitive or gerund under another verb: control and raising."""
    parse, above = clauses.parse, clauses.parse.heads[verb]
    lead: tuple[int, ...] = ()
    told = parse.pos[above] == "ADJ" or parse.tags[above] == "VBN"  # "is ready to help", "will be prepared to help"
    seeming = parse.deps[above] == "oprd" and parse.lemmas[parse.heads[above]] in _SEEMING
    if told and (parse.deps[above] == "acomp" or seeming):
        lead, above = (above,), parse.heads[above]
    if parse.pos[above] not in {"VERB", "AUX"}:
        return Clause(verb, (), is_passive(parse, verb), own)
    main = clauses.of(above)
    thing = parse.child(above, "dobj")
    if users := who_uses(parse, above):
        return Clause(verb, clauses.spread(users), is_passive(parse, verb), own, inherited=True)
    if parse.lemmas[above] == "be" and not lead and parse.tags[verb] in {"VB", "VBG"}:  # "the next step is to build it"
        aims = _aims(clauses, main)
        if aims and parse.child(verb, "auxpass") is None:
            named = (kid for kid in parse.kids(aims[0], "poss") if parse.words[kid].lower() not in {"our", "your"})
            owners = clauses.spread(tuple(named))  # "Acme's aim is to buy it"
            return Clause(verb, owners, is_passive(parse, verb), own, inherited=True)
    if _is_idle(parse, above):
        return Clause(verb, (), is_passive(parse, verb), own)
    open_gerund = parse.tags[verb] == "VBG" and parse.lemmas[above] in OPEN_GERUND
    open_adjective = any(parse.lemmas[one].lower() in OPEN_ADJECTIVE for one in lead)
    if open_gerund or (open_adjective and not any(one in clauses.animate for one in main.subjects)):
        return Clause(verb, (), is_passive(parse, verb), own)
    free = parse.tags[verb] == "VB" and (thing is None or who_is_given(parse, thing, above))
    asked = clauses.spread(_asked(clauses, verb, above)) if free else ()
    if asked:
        return Clause(verb, asked, is_passive(parse, verb), own, inherited=True)
    purpose = thing is not None and parse.tags[verb] == "VB" and is_purpose(clauses, verb, thing)
    purpose = purpose or (thing not in clauses.people and is_own_purpose(parse, verb, above))
    if thing is not None and parse.lemmas[above] not in SUBJECT_CONTROL and not purpose:
        return Clause(verb, clauses.spread((thing,)), is_passive(parse, verb), own, inherited=True)
    return take(clauses, verb, main, own, lead=() if purpose else (*main.group, *lead))


_SEEMING = frozenset("seem appear look remain stay stand".split())
"""Verbs behind which an adjective is told of their subject."""


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
    if parse.pos[above] not in {"VERB", "AUX"} or _is_cause(parse, preposition):
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
        return none if main.passive and word == "by" else take(clauses, verb, main, own)
    fixed = parse.kids(preposition, "fixed")
    thing = parse.child(above, "dative") or parse.child(above, "dobj")  # "fined Acme a sum for lying"
    if thing is None:
        fronted = preposition < above  # "in addition to stepping down, she left"
        return take(clauses, verb, main, own, lead=() if fronted else (*main.group, *fixed, preposition))
    controlled = clauses.spread((thing,)) if parse.lemmas[above] in OBJECT_CONTROL else ()
    return Clause(verb, controlled, is_passive(parse, verb), own, inherited=bool(controlled))


def _is_cause(parse: Parse, preposition: int) -> bool:
    """Whether a preposition of several words tells why something is so: "it fell as a result of losing the case"."""
    fixed = parse.kids(preposition, "fixed")
    return bool(fixed) and parse.heads[preposition] < preposition and parse.words[fixed[0]].lower() in {"as", "for"}


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
    helps = [kid for kid in parse.children[verb] if parse.deps[kid] in {"aux", "auxpass"}]
    again = parse.tags[verb] == "VB" and [parse.tags[kid] for kid in helps] == ["TO"]  # "to save it and to sell it"
    same = parse.tags[first] == parse.tags[verb] and (not helps or again)
    grown = parse.lemmas[first] in _BROUGHT_UP and parse.lemmas[verb] in _STUDYING  # "was born in Oslo and studied at"
    shared = same and not grown and parse.tags[verb] in {"VB", "VBN", "VBG"} and parse.deps[verb] == "conj"
    denied = parse.tags[verb] == "VB" and parse.child(verb, "neg") is None
    lead = tuple(t for t in main.group if t < first and (parse.deps[t] != "neg" or denied)) if shared else ()
    while again and lead and (parse.tags[lead[-1]] == "TO" or parse.deps[lead[-1]] == "neg"):
        lead = lead[:-1]  # it has its own "to", and so none of the "not to" of the first
    # A participle is joined to participles only: "designed by Ann Roe and opened in 1932".
    befell = parse.lemmas[verb] in REMAKING_VERB or (parse.deps[first] == "acl" and not is_finite(parse, first))
    past = parse.tags[verb] == "VBD" and parse.child(verb, "nsubj", "aux", "auxpass", "dobj") is None
    done_too = _is_done_too(clauses, verb, first)
    shared = shared or ((befell or done_too) and past and not lead)
    bare = parse.child(verb, "dobj") is None or parse.lemmas[verb] in FINING_VERB  # "was tried and fined $50"
    described = parse.lemmas[first] == "be" and parse.tags[verb] == "VBN" and parse.child(verb, "aux") is None
    passive = is_passive(parse, verb) or (bare and (described or (shared and (main.passive or done_too))))
    subjects = main.subjects if agrees(parse, verb, main.subjects) else ()
    beside = (*companions(parse, verb), *companions(parse, first, "conj"))
    subjects = tuple(dict.fromkeys((*subjects, *(one for one in beside if first < one < verb)))) if subjects else ()
    return Clause(verb, subjects, passive, tuple(sorted({*lead, *own})), inherited=True)


def _is_done_too(clauses: Subjects, verb: int, first: int) -> bool:
    """Whether what a verb says is done to the subject as well: "was caught and sent back", "was kicked and stabbed"."""
    parse = clauses.parse
    if parse.lemmas[verb] not in (UNDERGONE_VERB | _SENT if parse.words[verb - 1] == "but" else _DONE_TO):
        return False
    return any(clauses.of(one).passive for one in parse.listed(first) if parse.pos[one] == "VERB")


_BROUGHT_UP = frozenset("bear raise educate school rear bring".split())
"""What is done to a child, of whom is told next what it did itself."""
_STUDYING = frozenset("study teach serve practise practice read live work".split())
_SENT = frozenset(
    """send bring take put place hold release free fine transfer hand throw rob torture rape strangle punch assault
    smuggle traffic spirit whisk rush drag force remove evict escort banish drug lock dump tie""".split()
)
"""Verbs of what is done to somebody, which never stand without an object."""
_DONE_TO = UNDERGONE_VERB | BEFALLING_VERB | _SENT


def _is_infinitive(parse: Parse, verb: int, first: int) -> bool:
    """Whether a bare form is joined to an infinitive under a past or a singular: "ordered her to go and stay away"."""
    if parse.tags[verb] != "VBP" or parse.tags[first] != "VB" or parse.deps[first] not in {"xcomp", "conj"}:
        return False
    above = next((one for one in parse.ancestors(first) if is_finite(parse, one)), first)
    finite = next(iter(parse.kids(above, "aux", "auxpass")), above)
    return parse.tags[finite] in {"VBD", "VBZ", "MD"} and parse.child(verb, "advmod") is None


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

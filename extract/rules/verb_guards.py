"""Conditions about verbs and what completes them. Used as `guards`."""

from extract.lexicon import names_role
from extract.mentions.pronouns import REFLEXIVE
from extract.model import EntityType
from extract.nouns import CURRENCY, NOUN_IN
from extract.parse import Parse
from extract.rules.context import Bindings, Context
from extract.verbs import asks, is_finite
from extract.words import (
    BRINGING_VERB,
    CALLING,
    COPULA,
    LIGHT_VERB,
    RAISING_VERB,
    SPEAKING,
    SPEECH_VERB,
    STATE_VERB,
    TELLING_VERB,
)

_NEVER_ALONE = frozenset("know use need mean intend design note require name make do".split())


def told_alone(context: Context, bound: Bindings) -> bool:
    """`relation` says enough without the act behind "for": sacked for lying is sacked; one is not just "known".

    Nor is one just "described", where an adjective behind "as" says how.
    """
    parse, verb = context.parse, bound["relation"]
    seen = ((link, one) for link in parse.kids(verb, "prep") for one in parse.kids(link, "amod"))
    if any(parse.words[link].lower() == "as" and _is_right_behind(parse, link, one) for link, one in seen):
        return False
    links = (link for link in parse.kids(verb, "prep") if parse.words[link].lower() == "for")
    reason = any(parse.child(link, "pcomp") is not None for link in links)
    return not reason or parse.lemmas[verb] not in _NEVER_ALONE


def subject_not_expletive(context: Context, bound: Bindings) -> bool:
    """`subject` is not the empty "it" of "it is clear that" and "when it comes to law", nor "there" or "what"."""
    parse, subject = context.parse, bound["subject"]
    word = parse.words[subject].lower()
    if word != "it":
        return word not in {"there", "what"}
    verb = parse.heads[subject]
    rest = {parse.deps[kid] for kid in parse.children[verb] if kid > verb}
    if parse.lemmas[verb] == "come" and any(parse.words[kid].lower() == "when" for kid in parse.kids(verb, "advmod")):
        return not any(parse.words[kid].lower() == "to" for kid in parse.kids(verb, "prep"))
    if parse.lemmas[verb] == "fall":  # "it fell to Ann Roe to speak"
        return not (
            rest & {"xcomp", "advcl"} and any(parse.words[kid].lower() == "to" for kid in parse.kids(verb, "prep"))
        )
    return parse.lemmas[verb] not in COPULA or not rest & {"ccomp", "xcomp", "advcl"}


def light_if_loose(context: Context, bound: Bindings) -> bool:
    """With "of" and "in" the verb is light or the noun asks for it: "took control of", not "fled the violence in"."""
    parse = context.parse
    word = parse.words[bound["preposition"]].lower()
    light = parse.lemmas[bound["relation"]].lower() in LIGHT_VERB
    return word not in {"of", "in"} or light or (word == "in" and parse.lemmas[bound["noun"]].lower() in NOUN_IN)


def full_meaning(context: Context, bound: Bindings) -> bool:
    """`relation` means something without its first complement: "take to the streets in Lima" is no taking in Lima."""
    return context.parse.lemmas[bound["relation"]].lower() not in LIGHT_VERB | {"go", "come", "turn", "set", "run"}


def object_not_raised(context: Context, bound: Bindings) -> bool:
    """`object` is what the verb acts on, and not only who does what is brought about: "prompted him to leave"."""
    parse, verb = context.parse, bound["relation"]
    below = parse.child(verb, "xcomp", "ccomp")
    return not (parse.lemmas[verb] in RAISING_VERB and below is not None and parse.tags[below] == "VB")


def object_not_idiom(context: Context, bound: Bindings) -> bool:
    """`object` is no half of an idiom: "take place", "take part"; one may have an account, and not take it."""
    parse, thing = context.parse, bound["object"]
    word, verb = parse.lemmas[thing].lower(), parse.lemmas[bound["relation"]]
    idiom = verb in {"take", "play", "have", "do"} and word in {"place", "part", "care", "advantage"}
    idiom = idiom and not (word == "place" and parse.child(thing, "det", "amod", "poss") is not None)
    return not idiom and word != "nothing" and (word, verb) != ("account", "take")


def object_not_reflexive(context: Context, bound: Bindings) -> bool:
    """`object` is not the one who acts: "shot himself" is told with its "himself"."""
    return context.parse.words[bound["object"]].lower() not in REFLEXIVE


def object_sayable(context: Context, bound: Bindings) -> bool:
    """`object` is something that is said, if `relation` is to say: a thing that stands there begins what is said."""
    parse, word = context.parse, context.parse.lemmas[bound["object"]].lower()
    saying = parse.lemmas[bound["relation"]] == "say" and parse.tags[bound["object"]].startswith("NN")
    return not saying or word in _SAYABLE


_SAYABLE = frozenset(
    """word thing something anything nothing everything prayer mass grace name goodbye hello farewell thanks sorry lot
    lie truth phrase sentence line much little more""".split()
)
"""Nouns for what one says; whose "weapons the men used were found" is said, says no weapons."""


def object_not_renamed(context: Context, bound: Bindings) -> bool:
    """`relation` does not say what `object` is: to declare a ban a mistake is not to declare a ban."""
    return not _is_renamed(context, bound["relation"])


def named_renamed(context: Context, bound: Bindings) -> bool:
    """`relation` says what `named` is, or is left: to declare a ban a mistake, to keep a door open; not oneself."""
    parse, thing = context.parse, bound["named"]
    oneself = parse.words[thing].lower() in REFLEXIVE
    return bound["relation"] < thing < bound["object"] and not oneself and _is_renamed(context, bound["relation"])


def _is_renamed(context: Context, verb: int) -> bool:
    """Whether a verb tells of its object only what it is called, or is left, so that without that it says nothing."""
    parse = context.parse
    state, lemma = parse.child(verb, "oprd"), parse.lemmas[verb]
    if state is None:
        return False
    left = lemma in STATE_VERB - CALLING - {"find"} and parse.pos[state] == "ADJ"
    role = names_role(parse.words[state].lower(), parse.lemmas[state].lower())
    return left or (lemma in CALLING - {"call"} and not role)


def own_between(context: Context, bound: Bindings) -> bool:
    """`own` stands between the verb and `object`, and no comma; what is found guilty is a verdict."""
    words, verb, state = context.parse.words, bound["relation"], bound["object"]
    return verb < bound["own"] < state and "," not in words[verb:state] and words[state].lower() != "guilty"


def raised_object(context: Context, bound: Bindings) -> bool:
    """`object` has a subject between it and the verb, and no other triple tells all: "lets firms measure the heat"."""
    parse, verb, act = context.parse, bound["relation"], bound["object"]
    own = parse.child(act, "nsubj")
    whom = bound.get("named", -1) if own is None else own
    told = parse.lemmas[verb] in BRINGING_VERB and parse.child(act, "dobj", "attr", "acomp", "prep") is not None
    if whom < 0 or told or parse.tags[act] != "VB" or asks(parse, act):
        return False
    near = verb < whom < act and "," not in parse.words[verb:act] and parse.words[whom].lower() != "it"
    bare = parse.tags[whom] == "NN" and parse.child(whom, "det", "poss") is None  # "required help to go on"
    return near and not bare


def state_behind(context: Context, bound: Bindings) -> bool:
    """`object` stands right behind `preposition`, but for adverbs: "as very good"; not "such as"."""
    return _is_right_behind(context.parse, bound["preposition"], bound["object"])


def _is_right_behind(parse: Parse, link: int, state: int) -> bool:
    between = range(link + 1, state + 1)
    return bool(between) and all(parse.pos[one] in {"ADV", "ADJ"} for one in between)


def full_verb(context: Context, bound: Bindings) -> bool:
    """`relation` says something without an object: neither "have" and "do" nor a verb of speech.

    Nor does "come" beside a clause that says when: "the ban came after she left".
    """
    parse, verb = context.parse, bound["relation"]
    lemma = parse.lemmas[verb].lower()
    marks = (kid for clause in parse.kids(verb, "advcl") for kid in parse.kids(clause, "mark", "advmod"))
    timed = lemma == "come" and any(parse.words[mark].lower() in {"after", "before", "as"} for mark in marks)
    thing = context.type_of(bound["subject"]) in {EntityType.EVENT, EntityType.WORK, EntityType.THING}
    empty = lemma in {"have", "do", "be", "get", "make", "take", "let"} or (timed and thing)
    return not empty and lemma not in SPEECH_VERB


def two_of_a_pair(context: Context, bound: Bindings) -> bool:
    """`subject` and `object` are two coordinated ones that act, the first and a later one."""
    first, second = bound["subject"], bound["object"]
    return first < second and first in context.mentions and second in context.mentions


def no_meeting_place(context: Context, bound: Bindings) -> bool:
    """`preposition` does not say where somebody is met, married or caught: "met Ann Roe at Acme"."""
    parse = context.parse
    where = parse.words[bound["preposition"]].lower() == "at"
    return not where or parse.deps[bound["subject"]] not in {"dobj", "nsubjpass", "dative"}


def amount_money(context: Context, bound: Bindings) -> bool:
    """`amount` is a sum of money."""
    return _is_money(context, bound["amount"])


def noun_no_money(context: Context, bound: Bindings) -> bool:
    """`noun` is no sum of money, which has rules of its own."""
    return not _is_money(context, bound["noun"])


def _is_money(context: Context, token: int) -> bool:
    """Whether a token heads a sum, by the model or by its currency with a number before it."""
    parse = context.parse
    counted = parse.child(token, "nummod", "compound", "quantmod") is not None
    return context.label(token) == "MONEY" or (counted and parse.lemmas[token].lower() in CURRENCY)


def before_clause(context: Context, bound: Bindings) -> bool:
    """`preposition` stands between the verb and `clause`: "called on the mayor to resign"."""
    return bound["relation"] < bound["preposition"] < bound["clause"] and context.parse.tags[bound["clause"]] == "VB"


def clause_has_subject(context: Context, bound: Bindings) -> bool:
    """`object` is a clause with its subject in it; the mayor says no more than "is old" in "a hall she says is old"."""
    parse, clause, verb = context.parse, bound["object"], bound["relation"]
    subject = parse.child(clause, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
    if subject is None:
        first = next(token for token in parse.subtree(clause) if parse.pos[token] != "PUNCT")
        bare = first == clause or (parse.heads[first] == clause and parse.deps[first] in {"aux", "auxpass", "advmod"})
        return not (bare and is_finite(parse, clause))
    torn = parse.deps[verb] == "relcl" or parse.tags[subject] in {"WP", "WDT"}
    return not (torn and subject < verb < clause)


def finite_object(context: Context, bound: Bindings) -> bool:
    """`object` is a clause with a finite verb or "that": "he left", "that he leave", not "him leave".

    The verb is one that a clause completes; any verb takes one that stands for a noun: "did not leave what he had".
    """
    parse, verb = context.parse, bound["object"]
    first = parse.words[parse.subtree(verb)[0]].lower()
    if parse.lemmas[bound["relation"]] in _WITHOUT_CLAUSE:  # "made the case that he left"; but "made her voice heard"
        bare = parse.tags[verb] in {"VBD", "VBN"} and parse.child(verb, "aux", "auxpass", "mark") is None
        return bare or parse.tags[parse.subtree(verb)[0]] in {"WP", "WDT"}  # "did what they could"
    if not _takes_clause(context, bound["relation"]) and first not in _NOMINAL:
        return False
    that = any(parse.words[kid].lower() == "that" for kid in parse.kids(verb, "mark"))
    return is_finite(parse, verb) or that or _is_demanded(context, bound)


def _is_demanded(context: Context, bound: Bindings) -> bool:
    """Whether a clause without "that" says what shall be done: "demanded the report be withdrawn"."""
    parse, verb = context.parse, bound["object"]
    be = parse.child(verb, "auxpass")
    bare = parse.tags[verb] == "VB" if be is None else parse.words[be].lower() == "be"
    own = parse.child(verb, "nsubj", "nsubjpass")
    free = parse.child(verb, "aux") is None and own is not None and parse.tags[own] != "PRP"
    return parse.lemmas[bound["relation"]] in _DEMANDING and bare and free and bound["relation"] < verb


_DEMANDING = frozenset("demand insist request require recommend suggest propose urge advise stipulate".split())
"""Verbs of what shall be done, whose clause has a bare verb."""


def _takes_clause(context: Context, verb: int) -> bool:
    """Whether a clause may complete a verb, as far as its word tells, or its adjective or particle: "found out"."""
    parse = context.parse
    completed = parse.child(verb, "prt", "acomp", "oprd") is not None or parse.pos[verb] == "AUX"
    return completed or parse.lemmas[verb].lower() in _WITH_CLAUSE


_NOMINAL = frozenset("what whatever how whether who whoever why".split())
"""First words of clauses that stand for nouns."""
_WITH_CLAUSE = (
    SPEAKING
    | TELLING_VERB
    | frozenset(
        """accept advise affirm allow answer anticipate appreciate arrange ascertain ask assess assume
        assure attest beg begin bet blog calculate care cause certify charge check clarify command
        complain comprehend conceal concede concur consider continue counter dare decide decree deduce
        describe desire determine dictate direct disagree disclose discover doubt dream elaborate email
        ensure entail envisage establish examine exclaim exclude expect explore express feel figure find
        forecast foresee forget gather grant guarantee guess hear help hide highlight hint hypothesise
        hypothesize ignore illustrate imagine imply indicate infer insinuate inspect insure intend
        interject investigate judge know learn let lobby marvel mean mind note notice object observe
        order perceive persuade petition plead ponder posit postulate prefer presume pretend profess
        project promise prophesy propose protest prove question radio read reaffirm realise realize
        reason reassure reckon recognise recognize recommend record reflect register regret reiterate
        remark remember remind repeat report request require resolve retort satisfy see sense show
        signal signify specify stipulate submit suppose surmise suspect symbolise symbolize teach text
        think threaten trust underline underscore verify vote warrant watch wish witness""".split()
    )
)
"""Verbs that a finite clause completes.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), §16.31-32.
"""
_WITHOUT_CLAUSE = frozenset("make have do get take give put hold start begin express bring carry collect".split())
"""Verbs that no clause completes; one behind them belongs to a noun, or is a sentence of its own."""


def gerund_object(context: Context, bound: Bindings) -> bool:
    """`object` is a gerund: "closing the mine", not "to close it"."""
    return context.parse.tags[bound["object"]] == "VBG"

"""What the form of a verb tells: the words of its group, its voice, whether it is finite, what it agrees with."""

from collections.abc import Sequence

from extract.nouns import TIME_NOUN
from extract.parse import Parse
from extract.words import BEFALLING_VERB, COMPLETES, FINING_VERB, UNDERGONE_VERB, UNPASSIVE_VERB

GROUP = frozenset("aux auxpass neg prt".split())
PREFIXES = frozenset("co counter re non pre un mis over under out self cross de dis".split())
FINITE = frozenset(("VBD", "VBZ", "VBP"))
_FINITE_AUXILIARY = FINITE | {"MD"}
IF = frozenset(("whether", "if"))
"""Conjunctions that open what is asked."""
_ASKING = frozenset(("WRB", "WP", "WDT", "WP$"))
_VERBAL = frozenset(("VERB", "AUX"))


def words_of_verb(parse: Parse, verb: int) -> tuple[int, ...]:
    """Auxiliaries, negation, verb with its prefix, and particle, ascending."""
    near = (kid for kid in parse.children[verb] if parse.deps[kid] in GROUP and abs(kid - verb) < 9)
    return tuple(sorted({verb, *near, *_prefix(parse, verb)}))


def _prefix(parse: Parse, verb: int) -> tuple[int, ...]:
    """The "re" and the hyphen of "re-opened"."""
    prefix, hyphen = verb - 2, verb - 1
    glued = prefix >= 0 and parse.ends[prefix] == parse.starts[hyphen] and parse.ends[hyphen] == parse.starts[verb]
    known = glued and parse.words[hyphen] == "-" and parse.words[prefix].lower() in PREFIXES
    return (prefix, hyphen) if known else ()


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether the verb is a passive participle."""
    acted_on = parse.deps[verb] == "acl" and parse.child(verb, "agent") is not None
    if acted_on or parse.child(verb, "auxpass", "nsubjpass") is not None:
        return True
    if is_asked(parse, verb) or is_charged(parse, verb):
        return True
    fined = parse.deps[verb] == "acl" and parse.lemmas[verb] in FINING_VERB  # "the workers paid $50"
    if parse.lemmas[verb] in UNPASSIVE_VERB or parse.child(verb, "aux", *(() if fined else ("dobj",))) is not None:
        return False
    own = parse.child(verb, "nsubj")
    undergone = own is not None and (_undergone(parse, verb) or _is_had_done(parse, verb) or _goes_with(parse, verb))
    if is_wished(parse, verb) or undergone:
        return True
    if parse.tags[verb] != "VBN":
        return parse.tags[verb] == "VBD" and own is None and parse.deps[verb] == "acl"
    if own is None or parse.deps[verb] == "pcomp":  # "with cases reported in Chile"
        return parse.deps[verb] in {"acl", "advcl", "relcl", "pcomp"}
    if parse.deps[verb] == "relcl":  # "the disease two babies suffered from"
        return False
    # "12 hurt, two killed": without auxiliary only a bare number is surely what the act befell,
    # and not in "said ten guards combed it".
    told = parse.deps[verb] == "ccomp" and parse.lemmas[parse.heads[verb]] == "say"
    return (
        parse.lemmas[verb] in BEFALLING_VERB
        if told
        else (
            parse.pos[own] == "NUM"
            or parse.child(own, "nummod") is not None
            or parse.lemmas[own] in {"other", "some", "many"}
        )
    )


def _goes_with(parse: Parse, verb: int) -> bool:
    """Whether "with" opens a clause of a participle: "with one of them escorted to the border"."""
    mark = parse.child(verb, "mark") if parse.tags[verb] in {"VBD", "VBN"} else None
    return mark is not None and parse.words[mark].lower() == "with"


def is_charged(parse: Parse, verb: int) -> bool:
    """Whether a past form without subject tells what somebody is charged with: "appeared in court charged with it"."""
    past = parse.tags[verb] in {"VBD", "VBN"} and parse.deps[verb] == "advcl"
    if not past or parse.lemmas[verb] not in _CHARGING or parse.child(verb, "nsubj", "aux", "dobj") is not None:
        return False
    return any(parse.words[kid].lower() == COMPLETES[parse.lemmas[verb]] for kid in parse.kids(verb, "prep"))


_CHARGING = frozenset(("charge", "accuse", "suspect", "convict"))


def is_asked(parse: Parse, verb: int) -> bool:
    """Whether "when" opens a clause without subject that tells what somebody was asked or told: "when told so"."""
    opens = verb > 0 and parse.words[verb - 1].lower() in {"when", "if", "once", "until"}
    past = parse.tags[verb] in {"VBD", "VBN"} and parse.deps[verb] in {"advcl", "relcl", "dep", "ccomp"}
    return opens and past and parse.lemmas[verb] in _ADDRESSING and parse.child(verb, "nsubj", "aux") is None


_ADDRESSING = frozenset("ask tell question press quiz inform warn".split())


def _is_had_done(parse: Parse, verb: int) -> bool:
    """Whether a participle says what somebody had done to a thing: "had the tower demolished"."""
    above = parse.heads[verb]
    return parse.tags[verb] == "VBN" and parse.deps[verb] == "ccomp" and parse.lemmas[above] in {"have", "get"}


def is_wished(parse: Parse, verb: int) -> bool:
    """Whether a past form is what is to be done: "wants the tower demolished", "ordered the tower demolished"."""
    above = parse.heads[verb]
    if parse.tags[verb] not in {"VBN", "VBD"} or parse.child(verb, "aux", "auxpass", "mark", "dobj") is not None:
        return False
    if parse.deps[verb] == "ccomp":
        return parse.lemmas[above] in {"want", "need"} and parse.child(verb, "nsubj") is not None
    thing = parse.child(above, "dobj")
    return parse.deps[verb] == "xcomp" and parse.lemmas[above] == "order" and thing is not None and thing < verb


def _undergone(parse: Parse, verb: int) -> bool:
    """Whether a past form without object is one of headlines: "Former senator sentenced to three years"."""
    shared = any(parse.child(kid, "dobj") is not None for kid in parse.kids(verb, "conj"))
    filled = parse.child(verb, "ccomp", "xcomp", "dative") is not None
    past = parse.tags[verb] in {"VBD", "VBN"} and parse.deps[verb] not in {"relcl", "advcl"}
    return past and parse.lemmas[verb] in UNDERGONE_VERB and not shared and not filled


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether a verb or its auxiliary is finite."""
    return parse.tags[verb] in FINITE or has_finite_auxiliary(parse, verb)


def finite_verbs(parse: Parse, *, before: int = 0) -> list[int]:
    """Verbs that are finite or have a finite auxiliary, ascending, with at least so many tokens before them."""
    helpers = (helper for helper in parse.with_dep("aux", "auxpass") if parse.tags[helper] in _FINITE_AUXILIARY)
    found = {*parse.with_tag(*FINITE), *(parse.heads[helper] for helper in helpers)}
    return sorted(verb for verb in found if verb >= before)


def has_finite_auxiliary(parse: Parse, verb: int) -> bool:
    """Whether an auxiliary makes the group finite ("was seen")."""
    return any(parse.tags[kid] in _FINITE_AUXILIARY for kid in parse.kids(verb, "aux", "auxpass"))


def agreeing(parse: Parse, verb: int, subjects: tuple[int, ...]) -> tuple[int, ...]:
    """The subjects; of a list before a verb in the singular only the nearest, as the others end a clause before it."""
    finite = next((kid for kid in parse.children[verb] if parse.deps[kid] in {"aux", "auxpass"}), verb)
    singular = parse.tags[finite] == "VBZ" and len(subjects) > 1 and finite > subjects[-1]
    clauses = (kid for kid in parse.kids(subjects[0], "relcl", "acl") if kid < subjects[1]) if singular else ()
    if next(iter(clauses), None) is not None:  # "a girl who left with a couple and another child has been found"
        return subjects[-1:] if parse.tags[subjects[0]] in {"NNS", "NNPS"} else subjects[:1]
    joined = any(parse.words[kid].lower() == "and" for head in subjects for kid in parse.kids(head, "cc"))
    return subjects[-1:] if joined and parse.tags[finite] == "VBZ" and finite > subjects[-1] else subjects


def agrees(parse: Parse, verb: int, subjects: Sequence[int]) -> bool:
    """Whether a verb in the third person singular has one singular subject; any other form agrees with all."""
    several = (parse.tags[one] in {"NNS", "NNPS"} or parse.words[one].lower() in {"they", "we"} for one in subjects)
    plural = len(subjects) > 1 or any(several)
    return not (is_singular(parse, verb) and plural)


def is_singular(parse: Parse, verb: int) -> bool:
    """Whether a verb stands in a form of the third person singular alone; "was" is told from "were"."""
    forms = (verb, *parse.kids(verb, "aux", "auxpass"))
    return any(parse.tags[one] == "VBZ" or parse.words[one].lower() == "was" for one in forms)


def takes_time(parse: Parse, verb: int) -> bool:
    """Whether a verb says how long something takes: "it took three years to build it", where nothing takes them."""
    span = parse.child(verb, "dobj") if parse.lemmas[verb] == "take" else None
    if span is None or parse.child(verb, "xcomp", "advcl", "ccomp") is None:
        return False
    needed = TIME_NOUN | _EFFORT  # "it takes courage to explore it"
    return any(parse.lemmas[token].lower() in needed for token in parse.subtree(span) if token < span + 4)


_EFFORT = frozenset("courage effort skill patience guts nerve strength energy bravery luck discipline talent".split())


def is_plural(parse: Parse, verb: int) -> bool:
    """Whether a verb stands in a form of the plural alone: "live", "are", "were sold"."""
    finite = next(iter(parse.kids(verb, "aux", "auxpass")), verb)
    return parse.tags[finite] == "VBP" or parse.words[finite].lower() == "were"


def agrees_in_number(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a noun may be the subject of a verb: none in the singular of "double" or "were"; names may be plural."""
    joined = parse.child(noun, "conj") is not None
    return (
        not is_plural(parse, verb)
        or joined
        or parse.tags[noun] not in {"NN", "NNP"}
        or parse.child(noun, "nummod") is not None
    )


def asks(parse: Parse, verb: int) -> bool:
    """Whether a clause is what is asked or not known: "whether it fell", "which way it fell", "why it fell"."""
    if any(parse.words[kid].lower() in IF for kid in parse.kids(verb, "mark")):
        return True
    first = parse.subtree(verb)[0]
    first += parse.tags[first] == "IN"  # "to whom it fell"
    return parse.tags[first] in _ASKING and (parse.heads[first] == verb or parse.pos[parse.heads[first]] not in _VERBAL)


def joins_verbs(parse: Parse, link: int) -> bool:
    """Whether an "and" goes on with a verb or a clause, and with no further name: "in Lima, Ohio and went home"."""
    token = link + 1
    if token >= len(parse) or parse.deps[link] != "cc":
        return False
    while parse.heads[token] > link and parse.heads[token] != token:
        token = parse.heads[token]
    opening = parse.sentences[parse.sentence_of[link]][0]
    told = any(parse.tags[one] in FINITE for one in range(opening, link))
    return told and parse.pos[token] in _VERBAL

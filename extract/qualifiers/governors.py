"""The way from a trigger up to the words that govern it: what each step says of the fact below it."""

from dataclasses import dataclass
from enum import StrEnum

from extract.parse import Parse
from extract.qualifiers.words import OPEN, SHOWING, TOLD_IN
from extract.words import OBJECT_CONTROL, SPEAKING


class Hold(StrEnum):
    """How a word holds the clause below it."""

    TRIGGER = "trigger"  # the verb of the fact itself
    CONTROL = "control"  # "refused to X", "accused of X-ing"
    COORDINATE = "coordinate"  # "X and Y"
    CONTENT = "content"  # "said that X"
    LOOSE = "loose"  # "..., who did X"; "after X": only who reports it passes down


@dataclass(frozen=True, slots=True)
class Link:
    """A word that governs the trigger, or the trigger itself.

    Attributes:
        token: the word.
        hold: how it holds what is below it.
        below: the word below it.
        loose: a relative or adverbial clause lies between it and the trigger.
    """

    token: int
    hold: Hold
    below: int
    loose: bool = False


Governors = tuple[Link, ...]

CONTROL = frozenset(("xcomp", "pcomp", "oprd"))
CONTENT = frozenset(("ccomp", "csubj", "csubjpass", "parataxis"))
LOOSE = frozenset(("advcl", "relcl", "acl", "npadvmod", "amod"))
"""Among them a participle before its noun: "the sacked minister" is told as a relative clause would be."""
PREDICATIVE = frozenset(("attr", "acomp"))
ADVERBIAL = frozenset("with after before despite since besides following amid upon while when".split())
"""Prepositions that tie on a clause of its own: "with ten people killed"."""
VERBS = frozenset(("VERB", "AUX"))


def governors_of(parse: Parse, trigger: int) -> Governors:
    """The trigger and what governs it, from the nearest to the root.

    What is read off a noun is taken for granted by the sentence ("the sacked minister did not go"), so nothing governs
    a noun unless it is predicated ("he is not the minister").
    """
    links = [Link(trigger, Hold.TRIGGER, trigger)]
    token, loose = trigger, False
    if parse.pos[token] not in VERBS and parse.deps[token] not in PREDICATIVE:
        return tuple(links)
    while parse.heads[token] != token:
        step = _chance(parse, token) or _step(parse, token)
        if step is None:
            break
        hold, above = step
        loose = loose or hold is Hold.LOOSE
        links.append(Link(above, hold, token, loose))
        token = above
    return tuple(links)


def is_infinitive(parse: Parse, token: int) -> bool:
    """A verb with "to", its auxiliary counted in: "to be closed"."""
    auxiliaries = parse.kids(token, "aux", "auxpass")
    base = parse.tags[token] == "VB" or any(parse.tags[kid] == "VB" for kid in auxiliaries)
    return base and any(parse.words[kid].lower() == "to" for kid in auxiliaries)


def _is_caused(parse: Parse, token: int) -> bool:
    """The infinitive of "will allow her to leave": it is as true as the verb above it, unless that tells or thinks.

    So is that of "would see her leave", and what somebody ensures.
    """
    above = parse.heads[token]
    if parse.deps[token] != "ccomp" or parse.lemmas[above] in SPEAKING:
        return False
    if parse.lemmas[above] == "ensure" or "sure" in {parse.lemmas[above], parse.lemmas[token]}:
        made = above if parse.lemmas[above] != "sure" else parse.heads[above]
        return parse.lemmas[made] in {"ensure", "make"} and parse.child(made, "neg") is None
    return is_infinitive(parse, token) or (parse.tags[token] == "VB" and _foresees(parse, above))


def _foresees(parse: Parse, verb: int) -> bool:
    """Whether "see" or "let" has an auxiliary of what is to come or may be."""
    return parse.lemmas[verb] in {"see", "let"} and any(parse.tags[kid] == "MD" for kid in parse.kids(verb, "aux"))


def _accompanies(parse: Parse, token: int) -> bool:
    """Whether a participle goes on with the main clause: "will return to the coast, visiting two ports"."""
    return (
        parse.tags[token] == "VBG"
        and parse.deps[token] == "advcl"
        and parse.child(token, "mark", "nsubj", "nsubjpass", "aux", "prep", "advmod") is None
    )


def _ties_on(parse: Parse, token: int) -> bool:
    """Whether a preposition ties on a clause of its own, and not what somebody is charged with doing."""
    preposition = parse.words[parse.heads[token]].lower()
    own = preposition != "with" or parse.child(token, "nsubj", "nsubjpass") is not None
    return preposition in ADVERBIAL and own


def _stands_apart(parse: Parse, token: int) -> bool:
    """Whether a semicolon parts a clause from the one beside it, which then says nothing about it."""
    first, last = sorted((token, parse.heads[token]))
    return ";" in parse.words[first:last]


def _governor(parse: Parse, above: int) -> int:
    """The verb that holds a gerund which the model hangs on the verb's object: "suspect Ann Roe of lying"."""
    controls = parse.deps[above] == "dobj" and parse.lemmas[parse.heads[above]] in OBJECT_CONTROL
    return parse.heads[above] if controls else above


def _opens_with_that(parse: Parse, verb: int) -> bool:
    """Whether a "that" opens the clause of a verb, also where the model takes it for an object beside the object."""
    objects = parse.kids(verb, "dobj")
    opening = (*parse.kids(verb, "mark"), *(objects[:1] if len(objects) > 1 else ()))
    return any(parse.words[kid].lower() == "that" for kid in opening)


def _is_told(parse: Parse, verb: int) -> bool:
    """Whether a finite clause without "that" says what a noun tells: "there were fears the dam would burst"."""
    subject = parse.child(verb, "nsubj", "nsubjpass")
    if subject is None or parse.child(verb, "mark") is not None:
        return False
    finite = parse.tags[next(iter(parse.kids(verb, "aux", "auxpass")), verb)] in {"VBD", "VBZ", "VBP", "MD"}
    noun = parse.heads[verb]
    apart = any(parse.pos[token] == "PUNCT" for token in range(noun, subject))
    related = any(parse.tags[kid] in _RELATIVE for kid in parse.children[verb])
    return finite and not apart and not related and parse.lemmas[noun].lower() in {*TOLD_IN, *SHOWING}


_RELATIVE = frozenset("WDT WP WP$ WRB".split())


def _chance(parse: Parse, verb: int) -> tuple[Hold, int] | None:
    """The noun that says how real a gerund with a subject is: "the risk of Acme leaving", "of a road being closed"."""
    first = next((kid for kid in parse.kids(verb, "auxpass", "aux") if parse.tags[kid] == "VBG"), verb)
    if parse.tags[first] != "VBG" or first < 3 or parse.deps[verb] not in {"pcomp", "acl"}:
        return None
    subject = parse.child(verb, "nsubj", "nsubjpass")
    link = parse.heads[parse.heads[verb]] if subject is None else parse.heads[verb]
    noun = parse.heads[link]
    told = parse.words[link].lower() == "of" and parse.deps[link] == "prep" and parse.lemmas[noun].lower() in OPEN
    return (Hold.CONTENT, noun) if told and parse.pos[noun] == "NOUN" else None


def _step(parse: Parse, token: int) -> tuple[Hold, int] | None:
    """How the word above holds this one, and the next word to look at; None where the fact is no clause of it."""
    dep, above = parse.deps[token], parse.heads[token]
    if dep in PREDICATIVE or dep in CONTROL:
        if dep == "pcomp":
            return (Hold.LOOSE if _ties_on(parse, token) else Hold.CONTROL), _governor(parse, parse.heads[above])
        return Hold.CONTROL, above
    if dep == "conj":
        return Hold.COORDINATE, above
    if dep in CONTENT and not (dep == "parataxis" and _stands_apart(parse, token)):
        return (Hold.CONTROL if _is_caused(parse, token) else Hold.CONTENT), above
    told = dep == "acl" and (_opens_with_that(parse, token) or _is_told(parse, token))
    if dep == "acl" and (told or parse.tags[token] == "VB"):
        return (Hold.CONTENT if told else Hold.CONTROL), above  # "claims that he left"
    if dep in LOOSE:
        return (Hold.COORDINATE if _accompanies(parse, token) else Hold.LOOSE), above
    if parse.pos[token] in VERBS:
        return None
    return (Hold.LOOSE, above) if dep not in {"ROOT", "punct"} else None

"""Named steps of the patterns from a verb to its complements; `@name` in a pattern, as those of `views`."""

from collections.abc import Callable

from extract.arguments import prepositions
from extract.model import EntityType
from extract.nouns import TIME_NOUN
from extract.rules.context import TEMPORAL, Context
from extract.words import COMPLETES, JOINT, PLACED_VERB

NOT_COMPLEMENT = frozenset(
    "according such including due because despite per besides except than via instead without amid".split()
)
"""First words of prepositional phrases that add a source, an example or a ground and do not complete a verb."""
BODIES = frozenset((EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP))


def complement(context: Context, verb: int) -> tuple[int, ...]:
    """The preposition of the main complement: the one that the verb asks for, else the first that is not of time."""
    found = _following(context, verb) or _shared_complement(context, verb)
    if not found:
        return ()
    asked = COMPLETES.get(context.parse.lemmas[verb], "")
    term = asked if asked == "to" else ""  # "sentenced to ten years for theft"
    lasting = [
        token for token in found if context.parse.words[token].lower() == term or not _is_temporal(context, token)
    ]
    if lasting:
        first = next((token for token in lasting if context.parse.words[token].lower() == asked), lasting[0])
        siblings = (
            token for token in lasting if context.parse.deps[token] == "conj" and context.parse.heads[token] == first
        )
        return (first, *siblings)
    return found[:1]


def _shared_complement(context: Context, verb: int) -> tuple[int, ...]:
    """The place that two verbs of living and working right beside each other share: "lives and works in Lima"."""
    parse = context.parse
    follower = next((kid for kid in parse.kids(verb, "conj") if parse.pos[kid] == "VERB"), None)
    if follower is None or parse.lemmas[verb] not in PLACED_VERB or parse.tags[follower] != parse.tags[verb]:
        return ()
    if follower != verb + 2 or parse.child(follower, "dobj", "nsubj") is not None:
        return ()
    places = _following(context, follower)
    return tuple(one for one in places if parse.words[one].lower() in {"in", "at", "near"})


def stranded(context: Context, verb: int) -> tuple[int, ...]:
    """The preposition whose noun a relative clause without pronoun leaves out: "the house they lived in"."""
    parse, noun = context.parse, context.parse.heads[verb]
    if parse.deps[verb] != "relcl" or parse.child(verb, "nsubj") is None or is_time(context, noun):
        return ()
    if parse.subtree(verb)[0] != noun + 1 or parse.tags[noun + 1] in {"WDT", "WP", "WRB", "IN"}:
        return ()
    return tuple(
        kid for kid in parse.kids(verb, "prep") if kid > verb and parse.child(kid, "pobj", "pcomp", "amod") is None
    )[:1]


def left_out(context: Context, verb: int) -> tuple[int, ...]:
    """What the clause of such a verb hangs on."""
    return (context.parse.heads[verb],) if stranded(context, verb) else ()


def further(context: Context, verb: int) -> tuple[int, ...]:
    """The other prepositions after a verb that link it to a mention."""
    parse = context.parse
    chosen = complement(context, verb)
    return tuple(
        token
        for token in _following(context, verb)
        if token not in chosen
        and parse.words[token].lower() not in JOINT
        and parse.child(token, "pobj") in context.mentions
        and not _is_temporal(context, token)
    )


def _following(context: Context, verb: int) -> tuple[int, ...]:
    parse = context.parse
    return tuple(
        token
        for token in prepositions(parse, verb)
        if (token > verb or _inverted(context, token, verb))
        and parse.deps[token] != "agent"
        and parse.words[token].lower() not in NOT_COMPLEMENT
        and tuple(word.lower() for word in parse.words[token - 1 : token + 1]) != ("along", "with")
        and parse.child(token, "pobj") is not None
        and not _among_those(context, token)
        and parse.child(token, "amod") is None  # "such as"
        and parse.child(token, "npadvmod") is None  # "150 km from the capital" is a place, not a complement
    )


def _among_those(context: Context, preposition: int) -> bool:
    """Whether somebody is only among "those" who did or suffered what is told of them as well."""
    noun = context.parse.child(preposition, "pobj")
    return noun is not None and context.parse.words[preposition + 1 : noun + 1] == ("those",)


def _inverted(context: Context, preposition: int, verb: int) -> bool:
    """Whether a complement stands before "be" and its subject behind: "among the victims was Ann Roe"."""
    parse = context.parse
    subject = parse.child(verb, "nsubj")
    behind = subject is not None and subject > verb
    return behind and parse.lemmas[verb] == "be" and parse.words[preposition].lower() == "among"


def _is_temporal(context: Context, preposition: int) -> bool:
    noun = context.parse.child(preposition, "pobj")
    word = context.parse.words[preposition].lower()
    if word == "before" and noun is not None and context.type_of(noun) in BODIES:  # "appear before the court"
        return False
    if word in {"before", "after", "since", "until"}:
        return True
    return noun is not None and is_time(context, noun)


def is_time(context: Context, noun: int) -> bool:
    """Whether a noun is a time, by the model or by its word."""
    return context.label(noun) in TEMPORAL or context.parse.lemmas[noun].lower() in TIME_NOUN


def told_of(context: Context, preposition: int) -> tuple[int, ...]:
    """Of whom a prepositional phrase tells: the noun before it, else the subjects of its verb in either voice."""
    above = context.parse.heads[preposition]
    return (above,) if context.parse.pos[above] in {"NOUN", "PROPN"} else context.clauses.of(above).subjects


COMPLEMENTS: dict[str, Callable[[Context, int], tuple[int, ...]]] = {
    "complement": complement,
    "further": further,
    "stranded": stranded,
    "left_out": left_out,
    "told_of": told_of,
}

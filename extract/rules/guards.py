"""Conditions that no tree can state, each by name; a rule that names one is dropped where it does not hold."""

from collections.abc import Callable

from extract.model import EntityType
from extract.rules.context import MEASURES, TEMPORAL, Context
from extract.rules.match import Bindings
from extract.rules.words import ACT_NOUN, WEEKLY

CONCRETE = frozenset((EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP))
ACT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ing", "al", "ure", "ism", "acy", "ship", "age")


def act_noun(context: Context, bound: Bindings) -> bool:
    """`noun` names an act, an attitude or a tie: by the word class, or by its ending where no mention speaks against it."""
    parse, noun = context.parse, bound["noun"]
    lemma = parse.lemmas[noun].lower()
    if context.type_of(noun) in CONCRETE or parse.pos[noun] != "NOUN":
        return False
    return lemma in ACT_NOUN or (len(lemma) > 6 and lemma.endswith(ACT_ENDINGS))


def object_not_time(context: Context, bound: Bindings) -> bool:
    """`object` is no expression of time."""
    token = bound["object"]
    return context.label(token) not in TEMPORAL and context.parse.lemmas[token].lower() not in WEEKLY


def object_not_measure(context: Context, bound: Bindings) -> bool:
    """`object` is no time, number or amount."""
    return context.label(bound["object"]) not in MEASURES and object_not_time(context, bound)


def subject_not_expletive(context: Context, bound: Bindings) -> bool:
    """`subject` is not the empty "it" or "there", and no bare "this" or "that"."""
    return context.parse.words[bound["subject"]].lower() not in {"it", "there", "this", "that", "what", "these", "those"}


GUARDS: dict[str, Callable[[Context, Bindings], bool]] = {
    "act_noun": act_noun,
    "object_not_time": object_not_time,
    "object_not_measure": object_not_measure,
    "subject_not_expletive": subject_not_expletive,
}

"""Events beside an act: what was before, after or amid it, as an argument that makes a fact of its own."""

from extract.arguments import phrase
from extract.found import Candidate, Phrase
from extract.model import EntityType
from extract.rules.context import Context
from extract.words import LIGHT_VERB, SPEECH_VERB

OBJECT = ("dobj", "attr", "oprd", "acomp")
BESIDE = frozenset("after before during following since amid until".split()) | {"ahead of", "in the wake of"}
"""Prepositions after which an event that is described tells when, or on the occasion of what, it happens."""
HELD = frozenset("hold stage conduct launch mount begin start open organise organize end".split())
"""Verbs whose object is an event that is when they are."""


def is_beside(context: Context, candidate: Candidate, role: str, head: int) -> bool:
    """Whether an argument is an event that tells when or on what occasion the act was: "left after the attack on Lima".

    When something was said tells little, and the relation must be whole without it; a state has no occasion. So is
    an event of which nothing is told but its kind ("after the war"), and one that another verb has ("after the
    attack, he fled and hid").
    """
    parse, verb = context.parse, candidate.trigger
    vague = parse.lemmas[verb] in SPEECH_VERB | LIGHT_VERB | {"be"} and parse.child(verb, *OBJECT) is None
    whole = not vague and parse.child(verb, "ccomp", "oprd", "acomp") is None
    own = parse.heads[parse.heads[head]] == verb or parse.deps[head] == "conj"
    told = any(parse.deps[kid] not in {"det", "punct", "cc", "conj"} for kid in parse.children[head])
    return role in BESIDE and context.type_of(head) is EntityType.EVENT and told and whole and own


def without_time(context: Context, role: str, argument: Phrase) -> tuple[str, Phrase]:
    """An argument without the time by which it is off: "after her death", in "eight months after her death"."""
    parse, word = context.parse, context.parse.words[context.parse.heads[argument.head]].lower()
    off = role == "extent" and parse.deps[argument.head] == "pobj" and word in BESIDE
    return (word, phrase(parse, argument.head, bare=True)) if off else (role, argument)

"""The links of a tree that may be facts: a verb with each of its complements, a noun with what stands behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.arguments import conjuncts, governed, prepositions
from extract.found import Candidate
from extract.model import EntityType
from extract.parse import Parse
from extract.rules.context import MEASURES, Context
from extract.rules.dates import is_date
from extract.rules.further import SAYING

VERBS = frozenset(("VERB", "AUX"))
NOUNS = frozenset(("NOUN", "PROPN", "NUM", "PRON"))
DIRECT = ("dobj", "attr", "oprd", "acomp", "npadvmod")
"""Labels of what completes a verb without a preposition."""
COMPARING = frozenset(("as", "than", "like", "including"))
"""Prepositions behind a noun that compare it or give an example, and link it to nothing."""
EMPTY = frozenset("time attempt bid effort addition fact example case moment order way view hope turn".split())
"""Nouns that only lead in what is told: "in an attempt", "at the same time"."""
MOST = 8
"""Members of a list that are looked at."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two words that a tree links through a verb or a noun.

    Attributes:
        trigger: the verb, or the noun on which the preposition or the apposition hangs.
        subject, object: heads of the ends.
        way: how the object hangs on the trigger: a label, or a preposition in small letters.
        preposition: the token of the preposition, or -1.
        place: place of the object in its list, from 0.
        noun: the object of the verb behind which the preposition stands, or -1.
    """

    trigger: int
    subject: int
    object: int
    way: str
    preposition: int = -1
    place: int = 0
    noun: int = -1

    @property
    def nominal(self) -> bool:
        """Whether no verb links the ends."""
        return self.subject == self.trigger


def links(context: Context, found: Sequence[Candidate]) -> Iterator[Link]:
    """What the tree links and none of these candidates does, by trigger, then object and subject."""
    told = {(one.subject.head, one.object.head) for one in found if one.object is not None}
    told |= {(two, one) for one, two in told}
    for trigger, pos in enumerate(context.parse.pos):
        if pos in VERBS:
            made = _of_verb(context, trigger)
        elif pos in {"NOUN", "PROPN"} and context.label(trigger) not in MEASURES:
            made = _of_noun(context, trigger)
        else:
            continue
        seen = set[tuple[int, int]]()
        for link in made:
            ends = link.subject, link.object
            empty = context.parse.lemmas[link.object].lower() in EMPTY and not is_date(context, link.object)
            if ends not in told and ends not in seen and link.subject != link.object and not empty:
                seen.add(ends)
                yield link


def _of_verb(context: Context, verb: int) -> Iterator[Link]:
    subjects = context.clauses.of(verb).subjects
    for one in _complements(context, verb) if subjects else ():
        for subject in subjects:
            yield replace(one, subject=subject)


def _of_noun(context: Context, noun: int) -> Iterator[Link]:
    """What stands behind a noun; a name that is set beside it is another of its names, which are no facts."""
    parse = context.parse
    for one in _behind(parse, noun):
        when = is_date(context, one.object) and context.type_of(noun) is not EntityType.EVENT
        if one.way not in COMPARING and not when and not _is_half(parse, one):
            yield one
    for head in parse.kids(noun, "appos"):
        if parse.pos[head] == "NOUN" and not context.label(head) and not context.is_name(head):
            yield from _members(parse, noun, head, "appos", -1)


def _is_half(parse: Parse, link: Link) -> bool:
    """Whether the object is one of two that tell something together: "between Lima and Quito", "from Lima to Quito"."""
    if link.way == "between":
        return bool(link.place) or len(conjuncts(parse, link.object)) > 1
    ways = {parse.words[one].lower() for one in prepositions(parse, link.trigger)}
    return link.way in {"from", "to"} and {"from", "to"} <= ways


def _complements(context: Context, verb: int) -> Iterator[Link]:
    """What completes a verb; the day of what is said is that of the saying alone."""
    parse = context.parse
    said = parse.lemmas[verb] in SAYING
    for head in () if said else parse.kids(verb, *DIRECT):
        if parse.deps[head] != "npadvmod" or is_date(context, head):
            yield from _members(parse, verb, head, parse.deps[head], -1)
    first = _complement_of_be(parse, verb)
    for one in _behind(parse, verb):
        if not (said and is_date(context, one.object)) and first in {-1, one.preposition}:
            yield one
    for noun in parse.kids(verb, "dobj", "attr"):
        for one in _behind(parse, noun):
            yield replace(one, trigger=verb, noun=noun)


def _complement_of_be(parse: Parse, verb: int) -> int:
    """The first preposition behind a "be" that nothing else completes, or -1: "is in power" is nothing without it."""
    bare = parse.lemmas[verb] == "be" and parse.child(verb, *DIRECT) is None
    return next((one for one in prepositions(parse, verb) if one > verb), -1) if bare else -1


def _behind(parse: Parse, trigger: int) -> Iterator[Link]:
    """What stands behind the prepositions of a verb or a noun."""
    for link in prepositions(parse, trigger):
        head = governed(parse, link)
        if head is not None:
            yield from _members(parse, trigger, head, parse.words[link].lower(), link)


def _members(parse: Parse, trigger: int, head: int, way: str, preposition: int) -> Iterator[Link]:
    """A link to each member of a list; those of a verb have its subject put in later."""
    if parse.pos[head] not in NOUNS:
        if way == "acomp":
            yield Link(trigger, trigger, head, way, preposition)
        return
    for place, one in enumerate(conjuncts(parse, head)[:MOST]):
        yield Link(trigger, trigger, one, way, preposition, place)

"""What tells whether a link of the tree is a fact worth telling: how its words stand, and what rules tell of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.found import Candidate
from extract.likely.links import Link
from extract.rules.context import Context

FAR = (2, 4, 7, 12, 20)
"""Words between the ends from which on they are farther apart."""
FUNCTION = frozenset(("be", "have", "do", "say", "tell", "take", "make", "go", "come", "give", "get"))
"""Verbs so frequent that each is a sign of its own."""


@dataclass(slots=True)
class Told:
    """What rules tell in a text.

    Attributes:
        subjects, objects: heads of the ends of facts.
        facts: trigger and head of the subject of each fact.
        within: for each word of an object, the heads of the subjects of those facts.
        arguments: heads of further arguments, by trigger.
    """

    subjects: set[int] = field(default_factory=set)
    objects: set[int] = field(default_factory=set)
    facts: set[tuple[int, int]] = field(default_factory=set)
    within: dict[int, set[int]] = field(default_factory=dict)
    arguments: set[tuple[int, int]] = field(default_factory=set)

    @classmethod
    def by(cls, found: Sequence[Candidate]) -> "Told":
        """What candidates tell."""
        told = cls()
        for one in found:
            told.subjects.add(one.subject.head)
            told.facts.add((one.trigger, one.subject.head))
            told.arguments.update((one.trigger, phrase.head) for _, phrase in one.arguments)
            if one.object is not None:
                told.objects.add(one.object.head)
                for token in one.object.tokens:
                    told.within.setdefault(token, set()).add(one.subject.head)
        return told


def signs(context: Context, link: Link, told: Told) -> list[str]:
    """Names of the signs that a link shows."""
    way = f"{'noun' if link.nominal else 'verb' if link.noun < 0 else 'object'} {link.way}"
    one, two = (_end(context, head) for head in (link.subject, link.object))
    known = _known(link, told)
    trigger = list(_of_trigger(context, link))
    return [
        way,
        f"{way} > {two}",
        f"{way} > {context.label(link.object)}",
        f"{one} > {two}",
        f"subject {one}",
        f"object {two}",
        f"known {known}",
        f"{way} known {known[2:]}",
        f"place {min(link.place, 3)}",
        f"far {sum(least <= abs(link.subject - link.object) for least in FAR)}",
        f"commas {min(_between(context, link).count(','), 3)}",
        f"behind {link.subject < link.object}",
        *trigger,
        *(f"{way} {sign}" for sign in trigger[:2]),
        *_of_object(context, link, way),
    ]


def _known(link: Link, told: Told) -> str:
    """A letter for each thing that rules tell of a link, or a dash.

    s: the subject is that of a fact, o: the object is that of one, f: the trigger tells one of the subject, a: the
    object is a further argument of the trigger, w: it stands within the object of a fact of the subject, m: of another.
    """
    within = told.within.get(link.object)
    return "".join(
        (
            "s" if link.subject in told.subjects else "-",
            "o" if link.object in told.objects else "-",
            "f" if (link.trigger, link.subject) in told.facts else "-",
            "a" if (link.trigger, link.object) in told.arguments else "-",
            "-" if within is None else "w" if link.subject in within else "m",
        )
    )


def _end(context: Context, head: int) -> str:
    """What an end is: kind and type of its mention, or else its part of speech; and what the model calls it."""
    named = context.mentions.get(head)
    return context.parse.pos[head] if named is None else f"{named.kind} {named.type}"


def _between(context: Context, link: Link) -> Sequence[str]:
    first, last = sorted((link.subject, link.object))
    return context.parse.words[first + 1 : last]


def _of_trigger(context: Context, link: Link) -> Iterator[str]:
    """How the verb or the noun stands."""
    parse, trigger = context.parse, link.trigger
    yield f"stands {parse.deps[trigger]}"
    if link.nominal:
        article = parse.child(trigger, "det", "poss")
        yield f"article {'' if article is None else parse.words[article].lower()}"
        yield f"label {context.label(trigger)}"
        return
    clause = context.clauses.of(trigger)
    yield f"verb {parse.lemmas[trigger] if parse.lemmas[trigger] in FUNCTION else parse.pos[trigger]}"
    yield f"form {parse.tags[trigger]}{' passive' if clause.passive else ''}{' inherited' if clause.inherited else ''}"
    yield f"object beside {parse.child(trigger, 'dobj') not in {None, link.object}}"
    yield f"clause below {parse.child(trigger, 'ccomp', 'xcomp') is not None}"


def _of_object(context: Context, link: Link, way: str) -> Iterator[str]:
    """How the object stands."""
    parse, head = context.parse, link.object
    article = parse.child(head, "det", "poss")
    word = "" if article is None else "poss" if parse.deps[article] == "poss" else parse.words[article].lower()
    yield f"{way} article {word}"
    yield f"tag {parse.tags[head]}"
    yield f"goes on {parse.child(head, 'prep', 'relcl', 'acl') is not None}"

"""Facts of those who are told one by one beside what they are: "three men, Ann Roe, Tom Lee and Ned Holm, fled"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.arguments import conjuncts
from extract.examples import instances
from extract.found import Candidate
from extract.rules.class_guards import one_class
from extract.rules.context import Context
from extract.rules.guards import object_not_measure
from extract.rules.parts import part

DESCRIBED = frozenset({"apposition_of"})
"""Rules that read a description beside one name."""


def listed(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """A candidate for each of those named in a list, where the verb or a description tells of all of them together.

    What holds of all holds of the examples too: "sells goods such as tea".
    """
    said = {(one.trigger, one.subject.head, None if one.object is None else one.object.head) for one in found}
    for one in found:
        thing = None if one.object is None else one.object.head
        if one.rule in DESCRIBED and context.parse.tags[one.trigger] == "NNS":
            for name in _beside(context, one.subject.head):
                if name not in {one.subject.head, thing}:
                    yield replace(one, subject=part(context, name), further=True)
        if one.nominal or one.further or context.parse.lemmas[one.trigger] == "do":  # "than do mammals such as mice"
            continue
        for doer in (*_named(context, one.subject.head), *_examples(context, one.subject.head)):
            if doer != thing and (one.trigger, doer, thing) not in said:
                yield replace(one, subject=part(context, doer), further=True)
        for other in _others(context, one):
            if other != one.subject.head and (one.trigger, one.subject.head, other) not in said:
                yield replace(one, object=part(context, other), further=True)


def _others(context: Context, one: Candidate) -> tuple[int, ...]:
    """Those named one by one beside the object, and the examples of it where it is no clause and no measure."""
    if one.object is None:
        return ()
    named = _named(context, one.object.head)
    return named if one.object.name else (*named, *_examples(context, one.object.head))


def _examples(context: Context, noun: int) -> tuple[int, ...]:
    """The examples behind a class that can be of it."""
    bound = ({"subject": noun, "object": example} for example in instances(context.parse, noun))
    return tuple(one["object"] for one in bound if one_class(context, one) and object_not_measure(context, one))


def _named(context: Context, noun: int) -> tuple[int, ...]:
    """The names in apposition to a plural noun, or those that it is in apposition to, if there are several."""
    parse = context.parse
    if parse.tags[noun] != "NNS":
        return ()
    above = parse.heads[noun]
    if parse.deps[noun] == "appos" and context.is_name(above):
        return _beside(context, above)
    first = next((kid for kid in parse.kids(noun, "appos") if context.is_name(kid)), None)
    return () if first is None else _beside(context, first)


def _beside(context: Context, name: int) -> tuple[int, ...]:
    """The names that a name is coordinated with, itself included; empty where it stands alone."""
    parse, first = context.parse, name
    while parse.deps[first] == "conj" and context.is_name(parse.heads[first]):
        first = parse.heads[first]
    names = conjuncts(parse, first)
    return names if len(names) > 1 and all(context.is_name(one) for one in names) else ()

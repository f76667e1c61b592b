"""Facts of those who are told one by one beside what they are: "three men, Ann Roe, Tom Lee and Ned Holm, fled"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.arguments import conjuncts
from extract.found import Candidate
from extract.rules.context import Context
from extract.rules.parts import part

DESCRIBED = frozenset({"apposition_of"})
"""Rules that read a description beside one name."""


def listed(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """A candidate for each of those named in a list, where the verb or a description tells of all of them together."""
    for one in found:
        thing = None if one.object is None else one.object.head
        if one.rule in DESCRIBED and context.parse.tags[one.trigger] == "NNS":
            for name in _beside(context, one.subject.head):
                if name not in {one.subject.head, thing}:
                    yield replace(one, subject=part(context, name), further=True)
        if one.nominal or one.further:
            continue
        for name in _named(context, one.subject.head):
            if name != thing:
                yield replace(one, subject=part(context, name), further=True)
        for name in () if thing is None else _named(context, thing):
            if name != one.subject.head:
                yield replace(one, object=part(context, name), further=True)


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

"""Facts of those who are told one by one behind what they are: "three men, Ann Roe, Tom Lee and Ned Holm, fled"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.arguments import conjuncts
from extract.found import Candidate
from extract.rules.context import Context
from extract.rules.parts import part


def listed(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """A candidate for each of those named in a list, where the verb tells of all of them together."""
    for one in found:
        if one.nominal or one.further:
            continue
        others = {one.subject.head, -1 if one.object is None else one.object.head}
        for name in _named(context, one.subject.head):
            if name not in others:
                yield replace(one, subject=part(context, name), further=True)
        for name in _named(context, one.subject.head if one.object is None else one.object.head):
            if one.object is not None and name not in others:
                yield replace(one, object=part(context, name), further=True)


def _named(context: Context, noun: int) -> tuple[int, ...]:
    """The names in apposition to a plural noun, if there are several."""
    parse = context.parse
    if parse.tags[noun] != "NNS":
        return ()
    first = next((kid for kid in parse.kids(noun, "appos") if context.is_name(kid)), None)
    names = () if first is None else conjuncts(parse, first)
    return names if len(names) > 1 and all(context.is_name(name) for name in names) else ()

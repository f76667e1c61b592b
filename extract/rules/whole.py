"""Facts read whole for those who want the words: one of all that stands behind "between", one with its last argument.

The graph knows ends: that a match was played between Acme and Nordal is two facts there. An open triple says it once.

Source: Gashteovski et al., BenchIE (2022), §3: a fact is one whose slots are complete.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.arguments import conjuncts, coordination, is_there
from extract.found import Candidate, Phrase
from extract.parse import Parse
from extract.rules.causing import brought_about
from extract.rules.context import MEASURES, Context
from extract.spans import TIMES
from extract.words import JOINT


def whole(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates; of several that part what stands behind "between", one in their place."""
    parts: dict[tuple[int, int, tuple[int, ...]], list[Candidate]] = defaultdict(list)
    for one in found:
        if one.preposition in JOINT and one.object is not None:
            parts[one.trigger, one.subject.head, one.relation_tokens].append(one)
    linked = {(one.subject.head, one.object.head) for one in found if one.object is not None}
    told = {id(one): others for others in parts.values() if len(others) > 1 for one in others}
    for one in found:
        full = _completed(context, one)
        if full is not None and full.object is not None:
            if (full.subject.head, full.object.head) not in linked:  # "was born on 3 May", which a rule tells already
                yield full
            yield replace(one, further=True)
            continue
        yield from brought_about(context, one)
        others = told.get(id(one))
        if others is None or one.object is None:
            yield replace(one, further=True) if _takes_apart(context, one) else one
            continue
        said = any(other.further for other in others)  # another candidate has it all among its arguments
        if one is others[0] and not said and conjuncts(context.parse, one.object.head)[1:]:
            tokens = coordination(context.parse, one.object.head).tokens
            yield replace(one, object=Phrase(one.object.head, tokens, name=context.parse.quote(tokens)))
        yield replace(one, further=True)


def _takes_apart(context: Context, one: Candidate) -> bool:
    """Whether a fact only takes its subject's phrase to pieces: "the mayor of Lima | is mayor of | Lima".

    It is one for the graph; "two men in Lima | are in | Lima" says more than the phrase does, and so of a name.
    """
    parse, head, thing = context.parse, one.subject.head, one.object
    if not one.nominal or thing is None or thing.head not in one.subject.tokens or thing.head == head:
        return False
    link = thing.head
    while parse.heads[link] not in {link, head}:
        link = parse.heads[link]
    return parse.deps[link] != "prep" or link < head or head in one.relation_tokens or context.is_name(head)


def _completed(context: Context, one: Candidate) -> Candidate | None:
    """The candidate that has an argument of one without object for its object: "lies | ten miles north of Lima"."""
    if one.object is not None or one.nominal or one.further:
        return None
    told = [
        (_RANK.get(role, 1), number, role, thing)
        for number, (role, thing) in enumerate(one.arguments)
        if (role not in _MEASURED or _completes(context, role, thing)) and not _is_fronted(context, one, thing)
    ]
    if not told:
        return None
    _, number, role, thing = min(told, key=lambda row: row[:2])
    rest = tuple(argument for at, argument in enumerate(one.arguments) if at != number)
    if thing.head in context.mentions and role not in _RANK:
        return replace(one, relation=f"{one.relation} {role}", object=thing, preposition=role, arguments=rest)
    tokens = (*_before(context.parse, thing, role), *thing.tokens)
    told_there = f"{one.lemma} there" if is_there(context.parse, thing.head) else ""  # who fled there fled from nothing
    return replace(
        one,
        object=Phrase(thing.head, tokens, name=context.parse.quote(tokens)),
        arguments=rest,
        predicate=one.predicate or told_there,
    )


def _is_fronted(context: Context, one: Candidate, thing: Phrase) -> bool:
    """Whether a phrase that names nothing, and no time, opens the clause: "for example, it is allowed"."""
    named = thing.head in context.mentions or any(context.label(token) in TIMES for token in thing.tokens)
    return not named and thing.tokens[-1] < one.subject.tokens[0]


def _completes(context: Context, role: str, thing: Phrase) -> bool:
    """Whether a phrase without preposition says more than how: "faster than sound", "ten miles"."""
    if is_there(context.parse, thing.head):
        return True
    counted = any(context.parse.pos[token] == "NUM" or context.label(token) in MEASURES for token in thing.tokens)
    named = thing.head in context.mentions and not _is_off(context, thing)
    return (len(thing.tokens) > 1 or counted) and (role == "manner" or counted) and not named


def _is_off(context: Context, thing: Phrase) -> bool:
    """Whether a phrase opens with a measure of how far off something is: "three months after the war"."""
    first = thing.tokens[0]
    return first < thing.head and context.parse.deps[thing.head] == "pobj" and context.label(first) in MEASURES


def _before(parse: Parse, thing: Phrase, role: str) -> tuple[int, ...]:
    """The words of a preposition right before a phrase; nothing where the phrase has none."""
    words, first = role.split(), thing.tokens[0]
    near = range(max(0, first - len(words)), first)
    return tuple(near) if [parse.words[token].lower() for token in near] == words else ()


_RANK = {"extent": 0, "manner": 0, "time": 2, "as": 0}
"""Roles of arguments that no preposition leads in, and which of several completes the verb."""
_MEASURED = frozenset({"extent", "manner"})

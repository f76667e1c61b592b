"""Facts of amounts: by how much something changes, and to what, whoever changes it, for the graph.

An open triple keeps the amount beside it ("Acme | cut | prices | by: 5 percent"). The graph knows only two ends, and
the amount is told of what changes: "prices | were cut by | 5 percent".

Source: Del Corro & Gemulla, ClausIE (2013), §4.3; Levin (1993), §45.6, verbs of calibratable changes of state.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.found import Candidate, Phrase
from extract.rules.amounts import EXTENT
from extract.rules.context import Context
from extract.rules.further import RULE
from extract.rules.inflection import participle
from extract.rules.left_out import is_plural
from extract.words import CHANGE_VERB, CHANGING_VERB

OBJECT = "active_object"
"""The rule whose object is what somebody changes."""
AMOUNTS = frozenset(("PERCENT", "MONEY", "QUANTITY", "CARDINAL"))


def changes(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """One candidate for each thing that changes and each amount, in the order of the facts that have the amounts."""
    parse, said = context.parse, set[tuple[int, int, int]]()
    for one in found:
        lemma = parse.lemmas[one.trigger].lower()
        acts = not one.passive and parse.child(one.trigger, "dobj") is not None
        if one.nominal or lemma not in (CHANGING_VERB if acts else CHANGE_VERB | CHANGING_VERB):
            continue
        if acts and one.rule != OBJECT:
            continue
        thing = one.object if acts and one.object is not None else one.subject
        for role, amount in one.arguments:
            key = one.trigger, thing.head, amount.head
            counted = context.label(amount.head) in AMOUNTS and context.label(thing.head) not in AMOUNTS
            if role in EXTENT and counted and key not in said:
                said.add(key)
                yield _changed(context, one, thing, role, amount) if acts else _told(context, one, role, amount)


def _changed(context: Context, one: Candidate, thing: Phrase, role: str, amount: Phrase) -> Candidate:
    """The candidate of what somebody changes."""
    parse, verb = context.parse, one.trigger
    particles = (parse.words[kid].lower() for kid in parse.kids(verb, "prt"))
    done = " ".join((participle(parse.lemmas[verb].lower()), *particles, role))
    be = "were" if is_plural(context, thing.head) else "was"
    told = replace(one, subject=thing, relation=f"{be} {done}", relation_tokens=(verb,), passive=True)
    return _with_amount(context, told, f"was {done}", role, amount)


def _told(context: Context, one: Candidate, role: str, amount: Phrase) -> Candidate:
    """The candidate of what changes by itself, or is changed."""
    group = context.clauses.of(one.trigger).group
    told = replace(one, relation=f"{context.parse.quote(group)} {role}", relation_tokens=tuple(sorted(group)))
    verb = f"was {context.parse.words[one.trigger].lower()}" if one.passive else one.lemma
    return _with_amount(context, told, f"{verb} {role}", role, amount)


def _with_amount(context: Context, one: Candidate, predicate: str, role: str, amount: Phrase) -> Candidate:
    words = Phrase(amount.head, amount.tokens, name=context.parse.quote(amount.tokens))
    return replace(one, rule=RULE, object=words, predicate=predicate, preposition=role, arguments=(), further=True)

"""Fits patterns to a parse: which tokens the nodes of a pattern can stand for."""

from collections.abc import Sequence

from extract.arguments import conjuncts
from extract.examples import examples
from extract.parse import Parse
from extract.relatives import antecedent
from extract.rules.context import Bindings, Context
from extract.rules.pattern import Node
from extract.rules.views import VIEWS, alike

DISTRIBUTED = frozenset("dobj pobj attr acomp oprd appos poss dative compound nmod".split())
"""Labels below which a subject or an object is read of each of several coordinated nouns."""
PARTS = frozenset(("subject", "object"))


def fits(node: Node, context: Context, token: int) -> bool:
    """Whether a token passes the tests of a node; of its dependants, whether any has a label that must be there."""
    parse = context.parse
    return (
        (node.step == ">" or not node.deps or parse.deps[token] in node.deps)  # the step down has looked at the label
        and (not node.pos or parse.pos[token] in node.pos)
        and (not node.lemmas or parse.lemmas[token].lower() in node.lemmas or parse.words[token].lower() in node.lemmas)
        and (not node.typed or _is_typed(node, context, token))
        and not any(map(context.below[token].isdisjoint, node.needs))
    )


def match(node: Node, context: Context, token: int) -> Sequence[Bindings]:
    """All ways in which the pattern below a node fits at a token, in the order of the text."""
    return match_below(node, context, token) if fits(node, context, token) else ()


def match_below(node: Node, context: Context, token: int) -> Sequence[Bindings]:
    """The same of a token that is known to pass the tests of the node itself."""
    found: list[Bindings] = [{node.name: token}]
    for child in node.children:
        below = _fitting(child, context, token)
        if below and not child.forbidden:
            found = [{**bound, **more} for bound in found for more in below]
        elif below or not (child.optional or child.forbidden):
            return ()
    return found


def _fitting(child: Node, context: Context, token: int) -> Sequence[Bindings]:
    """All ways in which a node fits where its step leads to from a token: found once for all patterns that share it."""
    known = context.fitting.get((id(child), token))
    if known is None:
        known = [bound for there in step(child, context, token) for bound in match(child, context, there)]
        context.fitting[id(child), token] = known
    return known


def step(node: Node, context: Context, token: int) -> tuple[int, ...]:
    """Tokens that the step of a node leads to from a token."""
    parse = context.parse
    if node.step == ">":
        kids = tuple(kid for kid in parse.children[token] if not node.deps or parse.deps[kid] in node.deps)
        predicate = node.name == "noun" and node.deps == {"attr"}
        return _distribute(node, context, kids) if node.name in PARTS or predicate else kids
    if node.step == "<":
        above = parse.heads[token]
        return () if above == token else (above,)
    return VIEWS[node.step](context, token)


def _distribute(node: Node, context: Context, kids: tuple[int, ...]) -> tuple[int, ...]:
    """Each conjunct of what is coordinated, the examples of a class, and the antecedent of a relative pronoun."""
    parse = context.parse
    found: list[int] = []
    for kid in kids:
        resolved = antecedent(parse, kid)
        if resolved is None:
            continue
        found += (
            [resolved]
            if resolved != kid or parse.deps[kid] not in DISTRIBUTED
            else (*alike(context, conjuncts(parse, kid)), *_examples(parse, kid))
        )
    return tuple(dict.fromkeys(found))


def _examples(parse: Parse, noun: int) -> tuple[int, ...]:
    """Those of a class whom a verb tells of by a preposition: "worked with bands, including Acme"."""
    told = parse.deps[noun] == "pobj" and parse.pos[parse.heads[parse.heads[noun]]] in {"VERB", "AUX", "ADJ"}
    return examples(parse, noun) if told else ()


def _is_typed(node: Node, context: Context, token: int) -> bool:
    kind = context.kinds.get(token)
    return kind is not None and (not node.types or kind in node.types)

"""Turns a fitted pattern into a candidate: the words of the relation, the parts, and what else belongs to the verb."""

from extract.arguments import conjuncts, literal, phrase
from extract.found import Candidate, Phrase
from extract.rules.context import TEMPORAL, Context
from extract.rules.match import Bindings
from extract.rules.rule import Rule
from extract.rules.views import NOT_COMPLEMENT, every_preposition

BARE_ARGUMENTS = {"npadvmod": "time", "dative": "to", "oprd": "as"}
VERBS = frozenset(("VERB", "AUX"))


def emit(rule: Rule, context: Context, bound: Bindings) -> Candidate | None:
    """The candidate of one fit; None when it has no subject, or links a thing with itself."""
    if "subject" not in bound or bound["subject"] == bound.get("object"):
        return None
    parse = context.parse
    names = [name for name in rule.relation if name in bound]
    tokens = tuple(sorted({token for name in names for token in relation_words(context, bound[name])}))
    trigger = bound[names[0]]
    return Candidate(
        rule=rule.name,
        subject=phrase(parse, bound["subject"]),
        relation=_shown(rule, context, bound) if rule.reads else parse.quote(tokens),
        relation_tokens=tokens,
        object=_object(rule, context, bound),
        trigger=trigger,
        lemma=rule.lemma or _key(rule, context, bound),
        preposition=_preposition(rule, context, bound),
        passive=rule.passive or (not rule.nominal and parse.pos[trigger] in VERBS and context.clauses.of(trigger).passive),
        arguments=() if rule.nominal else arguments(context, trigger, bound),
        nominal=rule.nominal,
        predicate=rule.predicate,
        ended=rule.ended,
        inherited=parse.pos[trigger] in VERBS and context.clauses.of(trigger).inherited,
    )


def relation_words(context: Context, token: int) -> tuple[int, ...]:
    """The verb group of a verb; a noun with what stands before it; a preposition alone."""
    parse = context.parse
    if parse.pos[token] in VERBS:
        return context.clauses.of(token).group
    if parse.pos[token] in {"NOUN", "PROPN"}:
        return tuple(word for word in phrase(parse, token, bare=True).tokens if word <= token)
    return (token,)


def _object(rule: Rule, context: Context, bound: Bindings) -> Phrase | None:
    if "object" not in bound:
        return None
    return (literal if rule.literal else phrase)(context.parse, bound["object"])


def _shown(rule: Rule, context: Context, bound: Bindings) -> str:
    """The template of the rule with the words of its nodes; a node that is missing leaves nothing."""
    named = {name: context.parse.quote(_without_determiner(context, token)) for name, token in bound.items()}
    text = rule.reads
    for part in set(_fields(text)):
        text = text.replace("{" + part + "}", named.get(part, ""))
    return " ".join(text.split())


def _fields(template: str) -> list[str]:
    return [piece.split("}")[0] for piece in template.split("{")[1:]]


def _without_determiner(context: Context, token: int) -> tuple[int, ...]:
    parse = context.parse
    words = relation_words(context, token)
    if parse.pos[token] not in {"NOUN", "PROPN"}:
        return words
    return tuple(word for word in words if parse.deps[word] not in {"det", "poss", "case"} and parse.heads[word] in {*words})


def _key(rule: Rule, context: Context, bound: Bindings) -> str:
    parse, words = context.parse, []
    for name in rule.key or rule.relation:
        token = bound.get(name)
        if token is None or parse.pos[token] in {"ADP", "SCONJ", "PART"}:
            continue
        words.append(parse.lemmas[token].lower())
        if parse.pos[token] in VERBS:
            words += [parse.words[kid].lower() for kid in parse.kids(token, "prt")]
    return " ".join(words)


def _preposition(rule: Rule, context: Context, bound: Bindings) -> str:
    if rule.preposition:
        return rule.preposition
    parse = context.parse
    words = [parse.words[bound[name]].lower() for name in rule.relation if name in bound and parse.pos[bound[name]] in {"ADP", "SCONJ"}]
    return words[-1] if words else ""


def arguments(context: Context, verb: int, bound: Bindings) -> tuple[tuple[str, Phrase], ...]:
    """What else depends on a verb, or on a name that is its object: prepositional phrases, times, second objects."""
    parse, used = context.parse, set(bound.values())
    places = [verb]
    if "object" in bound and context.is_name(bound["object"]):
        places.append(bound["object"])
    found: list[tuple[str, Phrase]] = []
    for place in places:
        for link in every_preposition(context, place):
            head = parse.child(link, "pobj")
            if link in used or head is None or head in used or parse.words[link].lower() in NOT_COMPLEMENT:
                continue
            found += [(parse.words[link].lower(), phrase(parse, one)) for one in conjuncts(parse, head)]
        for kid in parse.kids(place, *BARE_ARGUMENTS):
            if kid not in used and parse.pos[kid] in {"NOUN", "PROPN", "PRON"}:
                role = BARE_ARGUMENTS[parse.deps[kid]]
                found.append((role if role != "time" or context.label(kid) in TEMPORAL else "extent", phrase(parse, kid)))
    return tuple(sorted(found, key=lambda item: item[1].head))

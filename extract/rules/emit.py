"""Turns a fitted pattern into a candidate: the words of the relation, the parts, and what else belongs to the verb."""

from extract.arguments import literal, phrase
from extract.found import Candidate, Phrase, RoleFound
from extract.model import EntityType
from extract.nouns import ACT_NOUN
from extract.parse import Parse
from extract.rules.adjuncts import arguments
from extract.rules.context import MEASURES, TEMPORAL, Bindings, Context
from extract.rules.dates import date_words
from extract.rules.inflection import participle
from extract.rules.left_out import be_left_out, is_plural
from extract.rules.parts import VERBS, links, measured, part, preposition_words, relation_words
from extract.rules.rule import Rule
from extract.rules.senses import after_verb, idiom_of, prefix_of
from extract.words import PREPOSITIONAL_PARTICIPLE


def emit(rule: Rule, context: Context, bound: Bindings) -> Candidate | None:
    """The candidate of one fit; None when it links a thing with itself."""
    if bound["subject"] == bound.get("object", -1) != bound.get("role", -1):
        return None
    parse = context.parse
    if not all(can_be_part(context, bound[name]) for name in ("subject", "object") if name in bound):
        return None
    names = [name for name in rule.relation if name in bound]
    role = _role(rule, context, bound)
    tokens = _relation_tokens(rule, context, bound, role)
    trigger = bound[names[0]]
    if not rule.nominal and parse.pos[trigger] in VERBS and not states_fact(context, trigger):
        return None
    return Candidate(
        rule=rule.name,
        subject=part(context, _called(rule, context, _bearer(context, bound["subject"]))),
        relation=_shown(rule, context, bound, role) if rule.reads else _written(rule, context, bound, tokens),
        relation_tokens=tokens,
        object=_object(rule, context, bound, role),
        trigger=trigger,
        lemma=rule.lemma or _key(rule, context, bound, role),
        preposition=_preposition(rule, context, bound),
        passive=rule.passive
        or (not rule.nominal and parse.pos[trigger] in VERBS and context.clauses.of(trigger).passive),
        arguments=() if rule.nominal else arguments(context, trigger, bound),
        nominal=rule.nominal,
        predicate=rule.predicate,
        ended=rule.ended or (role is not None and role.former),
        inherited=parse.pos[trigger] in VERBS and context.clauses.of(trigger).inherited,
        further=rule.further,
    )


def _bearer(context: Context, head: int) -> int:
    """The person whom a word for a party or a people stands for: Ann Roe in "Ann Roe, a Swede who was mayor"."""
    if head in context.homes and context.parse.deps[head] == "appos":
        return context.parse.heads[head]
    borne = context.bearers.get(head, ()) if head in context.parties else ()
    return borne[0] if borne else head


def _called(rule: Rule, context: Context, noun: int) -> int:
    """The name before a noun that the relation repeats: Ann Roe, in "Ann Roe, the daughter of Tom Lee"."""
    parse, above = context.parse, context.parse.heads[noun]
    repeated = rule.nominal and "subject" in rule.relation and parse.tags[noun] == "NN"
    named = parse.deps[noun] == "appos" and above < noun
    named = named and (context.is_name(above) or parse.tags[above] == "PRP")
    named = named and not any(kid < noun for kid in parse.kids(above, "conj"))  # "Acme and Globex, its rival"
    return above if repeated and named and context.type_of(noun) is context.type_of(above) else noun


def states_fact(context: Context, verb: int) -> bool:
    """Whether a verb is no word of a name and no participle that serves as a preposition."""
    parse = context.parse
    if context.label(verb) not in {"", *MEASURES} or _is_half(context, verb) or not parse.words[verb][0].isalpha():
        return False
    if parse.deps[verb] in {"advcl", "acl"} and parse.tags[verb] == "VBN" and _is_as(parse, verb):
        return False  # "as reported by Reuters"
    clipped = parse.tags[verb] == "VBG" and parse.deps[verb] in {"acl", "advcl", "prep"}
    return not (clipped and parse.lemmas[verb] in PREPOSITIONAL_PARTICIPLE) and not _dates(context, verb)


def _is_as(parse: Parse, verb: int) -> bool:
    """Whether "as" opens a clause of a participle alone."""
    opens = any(parse.words[kid].lower() == "as" and kid == verb - 1 for kid in parse.kids(verb, "mark", "advmod"))
    return opens and parse.child(verb, "nsubj", "nsubjpass", "aux", "auxpass") is None


def _dates(context: Context, verb: int) -> bool:
    """Whether a participle says from when something is so: "sells phones starting on Monday"; talks do start."""
    parse, noun = context.parse, context.parse.heads[verb]
    if parse.tags[verb] != "VBG" or parse.lemmas[verb] not in {"start", "begin"} or verb + 2 >= len(parse):
        return False
    timed = any(context.label(token) in TEMPORAL for token in (verb + 1, verb + 2))
    act = parse.lemmas[noun].lower() in ACT_NOUN or context.type_of(noun) is EntityType.EVENT
    return timed and parse.deps[verb] in {"acl", "advcl", "xcomp", "prep"} and not act


def can_be_part(context: Context, head: int) -> bool:
    """Whether the token is a word and no bare possessive or adjective of a place that lost its noun."""
    parse = context.parse
    if _is_half(context, head):
        return False
    if parse.tags[head] == "JJ" and parse.deps[head] in _NOUN_ROLES and context.type_of(head) is EntityType.LOCATION:
        return False  # "ten Syrian and five Iraqi soldiers"
    counted = parse.words[head] == "%" and parse.child(head, "nummod") is not None
    return (counted or any(map(str.isalnum, parse.words[head]))) and (
        parse.tags[head] != "PRP$" or parse.deps[head] == "poss"
    )


_NOUN_ROLES = frozenset(("conj", "dobj", "pobj", "nsubj", "nsubjpass"))


def _is_half(context: Context, token: int) -> bool:
    """Whether the token is the first half of a word with a hyphen ("re-opened"), which the model read as a word."""
    parse, after = context.parse, token + 1
    if parse.deps[token] in {"npadvmod", "nummod", "quantmod", "compound", "amod", "nmod"} or (
        parse.deps[token] == "appos" and parse.tags[token] in {"NNP", "CD"}
    ):
        return False  # "51-year-old", "Berlin-based": a word of its own
    return after < len(parse) and parse.words[after] == "-" and parse.starts[after] == parse.ends[token]


def _role(rule: Rule, context: Context, bound: Bindings) -> RoleFound | None:
    """The role that a rule of roles tells of: its node `role`, or its object."""
    node = "role" if "role" in bound else "object" if rule.predicate == "has_role" else ""
    return context.roles.get(bound.get(node, -1))


def _relation_tokens(rule: Rule, context: Context, bound: Bindings, role: RoleFound | None) -> tuple[int, ...]:
    found: set[int] = set()
    for token in (bound[name] for name in rule.relation if name in bound):
        if role is not None and token == role.head:
            found.update(role_words(context, role))
        else:
            found.update(_words_of(context, token, bound) if rule.nominal else relation_words(context, token))
    return tuple(sorted(found))


def _object(rule: Rule, context: Context, bound: Bindings, role: RoleFound | None) -> Phrase | None:
    if "object" not in bound:
        return None
    parse, head = context.parse, bound["object"]
    if role is not None and role.head == head and (rule.literal or head not in context.parties):
        return Phrase(head, role_words(context, role), name=role.title if rule.literal else role.implied)
    one_of_party = head in context.parties and parse.words[head - 1].lower() in {"a", "an"}
    if one_of_party and not rule.literal and not rule.nominal:  # "as a Democrat"
        words = phrase(parse, head).tokens
        return Phrase(head, words, name=parse.quote(words))
    if not rule.literal:
        return part(context, head if rule.nominal else _bearer(context, head))
    if rule.predicate == "took_place_on":
        days = date_words(context, head)
        return Phrase(head, days, name=parse.quote(days))
    if measure := measured(parse, head):
        return measure
    clausal = parse.pos[head] in VERBS or parse.child(head, "nsubj") is not None
    words = (literal(parse, head, without=bound.get("relation", -1)) if clausal else phrase(parse, head)).tokens
    words = tuple(one for one in words if one > bound.get("mark", -1))  # "a day after the mayor resigned"
    if "own" in bound and parse.pos[head] not in VERBS:  # a small clause ends where a comma does
        words = tuple(one for one in words if "," not in parse.words[head : one + 1])
    if "named" in bound:  # what the clause tells of: "the hall empty"
        words = tuple(sorted({*phrase(parse, bound["named"]).tokens, *words}))
    return Phrase(head, words, name=parse.quote(words))  # a name of its own: it is no mention


def role_words(context: Context, role: RoleFound) -> tuple[int, ...]:
    """The words of a role's title."""
    title = set(role.title.split())
    return tuple(token for token in range(role.start, role.end) if context.parse.words[token] in title) or (role.head,)


def _shown(rule: Rule, context: Context, bound: Bindings, role: RoleFound | None) -> str:
    """The template of the rule with the words of its nodes; a node that is missing leaves nothing."""
    named = {name: context.parse.quote(_words_of(context, token, bound)) for name, token in bound.items()}
    named |= {name: preposition_words(context.parse, token) for name, token in bound.items() if name == "preposition"}
    if "relation" in bound:
        verb = bound["relation"]
        written = context.parse.quote((verb, *context.parse.kids(verb, "prt")))
        past = context.parse.tags[verb] in {"VBN", "VBD"}
        named["participle"] = written if past else participle(context.parse.lemmas[verb])
    named["be"] = "was" if role is not None and role.former else "is"
    if role is not None:
        named["role"] = role.title
    plural = is_plural(context, bound["subject"])
    if "noun" in bound and rule.reads.startswith("is {noun}") and not plural:
        named["noun"] = _for_one(context, bound["noun"], named["noun"])
    text = rule.reads
    for field in set(_fields(text)):
        text = text.replace("{" + field + "}", named.get(field, ""))
    shown = " ".join(text.split())
    first, blank, rest = shown.partition(" ")
    return f"{_OF_SEVERAL.get(first, first)}{blank}{rest}" if plural else shown


_OF_SEVERAL = {"is": "are", "was": "were", "has": "have", "lasts": "last", "measures": "measure", "numbers": "number"}
_OF_SEVERAL |= {"amounts": "amount", "includes": "include", "belongs": "belong"}


def _for_one(context: Context, noun: int, words: str) -> str:
    """What a noun that sums up several says of one of them: "son", of Tom in "his sons, Tom and Ned"."""
    parse = context.parse
    several = parse.tags[noun] == "NNS" and words.endswith(parse.words[noun])
    return words.removesuffix(parse.words[noun]) + parse.lemmas[noun] if several else words


def _written(rule: Rule, context: Context, bound: Bindings, tokens: tuple[int, ...]) -> str:
    """The words of the relation, with the "be" that a participle leaves out, and the noun of act behind its verb.

    "The attack that the army launched on Lima" gives "launched the attack on".
    """
    verb, noun = bound[rule.relation[0]], bound.get("noun")
    if noun is not None and "noun" in rule.relation and noun < verb and not rule.nominal:
        group = relation_words(context, verb)
        act, behind = (
            [token for token in tokens if token not in group and (token > verb) is after] for after in (False, True)
        )
        first, second, third = (context.parse.quote(words) for words in (group, act, behind))
        return f"{first} {second[:1].lower()}{second[1:]} {third}"
    late = () if rule.nominal else tuple(one for one in tokens if one > verb and context.parse.deps[one] == "auxpass")
    rest = tuple(one for one in tokens if one not in late)  # "attached to the house is a barn": it "is attached to" it
    words = context.parse.quote((*rest, *_before_literal(rule, context, bound)))
    if late:
        return f"{context.parse.quote(late)} {words[:1].lower()}{words[1:]}"
    left_out = "" if rule.nominal else be_left_out(context, verb, bound["subject"])
    return f"{left_out} {words[:1].lower()}{words[1:]}" if left_out else words


def _before_literal(rule: Rule, context: Context, bound: Bindings) -> tuple[int, ...]:
    """The preposition before a date that no node of the rule stands for: "was born on"."""
    parse, date = context.parse, bound.get("object")
    if not rule.literal or date is None or parse.deps[date] != "pobj":
        return ()
    link = parse.heads[date]
    return (link,) if parse.heads[link] == bound[rule.relation[0]] and link not in bound.values() else ()


def _fields(template: str) -> list[str]:
    return [piece.split("}")[0] for piece in template.split("{")[1:]]


def _words_of(context: Context, token: int, bound: Bindings) -> tuple[int, ...]:
    is_noun = context.parse.pos[token] in {"NOUN", "PROPN"}
    return noun_words(context, token, bound) if is_noun else relation_words(context, token)


def noun_words(context: Context, noun: int, bound: Bindings) -> tuple[int, ...]:
    """A noun with its modifiers, without determiner, possessor and the other parts of the fact."""
    parse = context.parse
    drop = {"det", "poss", "predet"} if parse.deps[noun] == "npadvmod" else {"det", "poss", "predet", "nummod"}
    others = {token for name, token in bound.items() if token != noun and name in {"subject", "object"}}
    dropped = {
        below
        for kid in parse.children[noun]
        if kid < noun and (parse.deps[kid] in drop or kid in others or context.is_name(kid))
        for below in parse.subtree(kid)
    }
    words = tuple(word for word in relation_words(context, noun) if word not in dropped) or (noun,)
    return words + _of_office(context, noun, bound)


def _of_office(context: Context, noun: int, bound: Bindings) -> tuple[int, ...]:
    """The rest of "chief of staff", "member of parliament": "of" and a bare noun that is no other part of the fact."""
    parse = context.parse
    link, rest = noun + 1, noun + 2
    if rest >= len(parse) or parse.words[link].lower() != "of" or parse.heads[rest] != link or rest in bound.values():
        return ()
    return (link, rest) if parse.deps[rest] == "pobj" and not parse.children[rest] and not context.is_name(rest) else ()


_RANKS = frozenset({"captain", "commander", "marshal"})
_FORCES = frozenset("navy army force marines corps guard police militia".split())


def _key(rule: Rule, context: Context, bound: Bindings, role: RoleFound | None) -> str:
    parse, words = context.parse, []
    if role is not None and bound.get("role") == role.head and "relation" not in bound:
        written, lemma = parse.words[role.head].lower(), parse.lemmas[role.head].lower()
        if written in _RANKS and parse.lemmas[bound.get("object", role.head)].lower() in _FORCES:
            return "officer"  # "Navy Captain Ann Roe" does not lead the navy
        return " ".join(lemma if word == written else word for word in role.title.lower().split())
    for name in rule.key or rule.relation:
        token = bound.get(name)
        if token is None or links(parse, token):
            continue
        if name == "role":
            words += [parse.words[word].lower() for word in noun_words(context, token, bound) if word < token]
        compared = parse.tags[token] == "JJR"  # "younger than" is not "young"
        idiom = idiom_of(parse, token)
        words.append(prefix_of(parse, token) + (idiom or (parse.words if compared else parse.lemmas)[token].lower()))
        if parse.pos[token] in VERBS:
            words += [] if idiom else [parse.words[kid].lower() for kid in after_verb(parse, token)]
        elif rule.nominal:
            words += [parse.words[more].lower() for more in _of_office(context, token, bound)]
    return " ".join(words)


def _preposition(rule: Rule, context: Context, bound: Bindings) -> str:
    if rule.preposition or (rule.lemma and "{preposition}" not in rule.reads):
        return rule.preposition
    parse = context.parse
    found = [bound[name] for name in rule.relation if name in bound and links(parse, bound[name])]
    return preposition_words(parse, found[-1]) if found else ""

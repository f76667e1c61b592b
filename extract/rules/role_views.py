"""Named steps of the patterns between a role, its bearer and its body; `@name` in a pattern, as those of `views`."""

from collections.abc import Callable

from extract.arguments import conjuncts
from extract.model import EntityType
from extract.rules.context import Context
from extract.rules.pairing import HELD_ALONE
from extract.words import DISMISSAL_VERB, FOLLOWING_VERB


def role(context: Context, bearer: int) -> tuple[int, ...]:
    """Heads of the roles that a mention bears."""
    named = context.mentions.get(bearer)
    return () if named is None else tuple(one.head for one in named.roles if bearer in context.bearers[one.head])


def bearer(context: Context, role_head: int) -> tuple[int, ...]:
    """Who bears a role."""
    return context.bearers.get(role_head, ())


def organisation(context: Context, role_head: int) -> tuple[int, ...]:
    """The bodies, places or events that a role is a role in: both of "the chairman of Acme and Globex"."""
    found = context.roles.get(role_head)
    if found is None or found.organisation is None:
        return ()
    first = found.organisation
    beside = _beside_before(context, role_head, first) if first < role_head else _beside_behind(context, first)
    kinds = {EntityType.ORGANIZATION, context.type_of(first)}
    return (first, *(one for one in beside if context.type_of(one) in kinds))


def _beside_behind(context: Context, owner: int) -> tuple[int, ...]:
    """The other owners behind a role, each with its preposition or all with one.

    A list with commas must end in one: in "Tom Lee, the head of Acme, Nordal and Globex met" three meet.
    """
    parse, link = context.parse, context.parse.heads[owner]
    apart = [kid for kid in parse.kids(link, "conj") if parse.words[kid].lower() == parse.words[link].lower()]
    heads = (*conjuncts(parse, owner)[1:], *(one for kid in apart for one in parse.kids(kid, "pobj")))
    last = parse.subtree(heads[-1])[-1] if heads else owner
    closed = parse.words[last + 1 : last + 2] in {(",",), (")",), (".",), (";",)}
    listed = "," in parse.words[owner:last] and (len(heads) == 1 or not closed)
    return () if parse.deps[owner] != "pobj" or listed else heads


def _beside_before(context: Context, role_head: int, owner: int) -> tuple[int, ...]:
    """The other body before a role, Acme in "the Acme and Nordal chairman"; without "the" Acme may be no part of it.

    So it is with both lands of "the Kenyan and Peruvian presidents".
    """
    parse = context.parse
    if parse.words[owner - 1].lower() != "and":
        return ()
    if parse.tags[role_head] in {"NNS", "NNPS"} and parse.lemmas[role_head].lower() in HELD_ALONE:
        lands = tuple(kid for kid in parse.kids(role_head, "amod") if parse.label(kid) == "NORP")
        if owner in lands:
            return tuple(one for one in lands if one != owner)
    if parse.child(role_head, "det") is None:
        return ()
    return tuple(kid for kid in parse.kids(role_head, "nmod", "compound") if parse.child(kid, "cc") == owner - 1)


def implied(context: Context, role_head: int) -> tuple[int, ...]:
    """The role itself, where it implies a body; `emit` gives the part the body's name."""
    found = context.roles.get(role_head)
    return (role_head,) if found and found.implied else ()


def deverbal(context: Context, role_head: int) -> tuple[int, ...]:
    """The participle in a role phrase that tells what befell its bearer."""
    found, parse = context.roles.get(role_head), context.parse
    if found is None or not found.deverbal:
        return ()
    return tuple(t for t in range(found.start, found.head) if parse.words[t].lower().startswith(found.deverbal[:3]))[:1]


def leaver(context: Context, verb: int) -> tuple[int, ...]:
    """Who leaves an office: whom somebody sacks or replaces, or the one who resigns."""
    clause = context.clauses.of(verb)
    if clause.passive or context.parse.lemmas[verb] not in DISMISSAL_VERB | FOLLOWING_VERB:
        return clause.subjects
    return context.parse.kids(verb, "dobj")


def newcomer(context: Context, verb: int) -> tuple[int, ...]:
    """Who takes up an office: the one who replaces somebody, be it told in the passive, or the subject."""
    clause = context.clauses.of(verb)
    if not clause.passive:
        return clause.subjects
    follows = context.parse.lemmas[verb] in FOLLOWING_VERB
    return context.parse.kids(next(iter(context.parse.kids(verb, "agent")), verb), "pobj") if follows else ()


def party(context: Context, role_head: int) -> tuple[int, ...]:
    """The party that a role or a predicate noun names: that of a "Labour MP"."""
    found, parse = context.roles.get(role_head), context.parse
    before = (*parse.kids(role_head, "compound", "amod", "nmod"), role_head)
    words = before if found is None else range(found.start, found.head + 1)
    return tuple(token for token in words if token in context.parties)


def owner(context: Context, noun: int) -> tuple[int, ...]:
    """Whose something is: what stands before the noun, or behind its "of"."""
    parse = context.parse
    behind = (parse.child(link, "pobj") for link in parse.kids(noun, "prep") if parse.words[link].lower() == "of")
    return (*parse.kids(noun, "compound", "nmod", "poss"), *(one for one in behind if one is not None))


def candidate(context: Context, verb: int) -> tuple[int, ...]:
    """Who stands for an office or is elected to it: the subject in either voice."""
    return context.clauses.of(verb).subjects


def appointee(context: Context, noun: int) -> tuple[int, ...]:
    """Whose office a noun such as "appointment" tells of: who stands behind its "of", else its possessor."""
    parse = context.parse
    behind = (
        kid
        for link in parse.kids(noun, "prep")
        if parse.words[link].lower() == "of"
        for kid in parse.kids(link, "pobj")
    )
    return tuple(behind) or parse.kids(noun, "poss")


def office(context: Context, noun: int) -> tuple[int, ...]:
    """The "as" behind a noun such as "appointment"; the model hangs it on the verb as well: "began a term as mayor"."""
    parse, after = context.parse, context.parse.subtree(noun)[-1] + 1
    own = tuple(kid for kid in parse.kids(noun, "prep") if parse.words[kid].lower() == "as")
    beside = parse.words[after : after + 1] == ("as",) and parse.heads[after] == parse.heads[noun]
    return own or ((after,) if beside and parse.deps[after] == "prep" else ())


def beyond(context: Context, role_head: int) -> tuple[int, ...]:
    """The "at" or "for" behind a role and its "of": "director of sales at Acme", "head of the Lima office for Acme"."""
    parse = context.parse
    link = next((kid for kid in parse.kids(role_head, "prep") if parse.words[kid].lower() in {"of", "for"}), None)
    if link is None:
        return ()
    below = (kid for field in parse.kids(link, "pobj") for kid in parse.kids(field, "prep"))
    return tuple(kid for kid in (*below, *parse.kids(role_head, "prep")) if kid > link)


ROLES: dict[str, Callable[[Context, int], tuple[int, ...]]] = {
    "role": role,
    "bearer": bearer,
    "organisation": organisation,
    "implied": implied,
    "deverbal": deverbal,
    "leaver": leaver,
    "newcomer": newcomer,
    "party": party,
    "owner": owner,
    "candidate": candidate,
    "appointee": appointee,
    "beyond": beyond,
    "office": office,
}

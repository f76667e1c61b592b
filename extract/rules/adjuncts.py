"""What else depends on a verb, or on a name that is its object: phrases with prepositions, times, adverbs."""

from collections.abc import Iterator

from extract.almanac import WEEKDAYS
from extract.arguments import conjuncts, coordination, governed, literal, phrase, tells
from extract.found import Phrase
from extract.parse import Parse
from extract.relatives import antecedent
from extract.rules.complement_views import NOT_COMPLEMENT
from extract.rules.context import MEASURES, TEMPORAL, Bindings, Context
from extract.rules.parts import part, preposition_words, relation_words
from extract.rules.views import every_preposition
from extract.words import JOINT

NO_ARGUMENT = NOT_COMPLEMENT - {"because", "due", "despite", "without", "via", "amid", "instead", "than", "except"}
"""First words of phrases that give a source or an example, and say nothing of the act."""
BARE_ARGUMENTS = {"npadvmod": "time", "dative": "to", "oprd": "as"}

Argument = tuple[str, Phrase]


def arguments(context: Context, verb: int, bound: Bindings) -> tuple[Argument, ...]:
    """The further arguments, by position."""
    used = set(bound.values())
    places = [verb]
    if "object" in bound and context.is_name(bound["object"]):
        places.append(bound["object"])
    found = [argument for place in places for argument in _phrases(context, place, used, inside=place != verb)]
    found += [argument for place in places for argument in _bare(context, place, used)]
    found += _apart(context, bound, used)
    found += [*_shared(context, verb, used), *_place(context, verb), *_means(context, verb), *_manners(context, verb)]
    return tuple(sorted(_of_this(context, bound, found), key=lambda item: item[1].head))


def _of_this(context: Context, bound: Bindings, found: list[Argument]) -> list[Argument]:
    """The arguments without those of an object listed before: A, of "a cup from A and a plate from B"."""
    parse, thing = context.parse, bound.get("object")
    if thing is None or parse.deps[thing] != "conj":
        return found
    first, own = parse.listed(thing)[-1], {parse.words[link].lower() for link in parse.kids(thing, "prep")}
    return [one for one in found if not (one[0] in own and first < one[1].head < thing)]


def _phrases(context: Context, place: int, used: set[int], *, inside: bool) -> Iterator[Argument]:
    """Phrases with prepositions; `inside` a name those that are no part of it."""
    parse = context.parse
    for link in every_preposition(context, place):
        head = governed(parse, link)
        if link in used or head is None or head in used or parse.words[link].lower() in NO_ARGUMENT:
            continue
        if inside and link < context.mentions[place].end:
            continue
        if parse.words[link].lower() in JOINT and len(conjuncts(parse, head)) > 1:
            yield preposition_words(parse, link), coordination(parse, head)
            continue
        measure = parse.child(link, "npadvmod")
        if measure is not None and context.label(measure) in MEASURES and measure < link:
            yield "extent", Phrase(head, tuple(range(parse.subtree(measure)[0], part(context, head).tokens[-1] + 1)))
            continue
        meant = (antecedent(parse, one) for one in conjuncts(parse, head))  # "men, of whom two escaped"
        yield from ((preposition_words(parse, link), part(context, one)) for one in meant if one is not None)


def _apart(context: Context, bound: Bindings, used: set[int]) -> Iterator[Argument]:
    """What a comma parts from the object, and so is no word of it: "a mild climate, with warm summers"."""
    parse, thing = context.parse, bound.get("object")
    if thing is None or parse.pos[thing] != "NOUN" or context.is_name(thing) or thing < bound.get("relation", thing):
        return
    for link in parse.kids(thing, "prep"):
        head = parse.child(link, "pobj")
        word = parse.words[link].lower()
        if head is not None and link not in used and parse.words[link - 1] == "," and word not in NO_ARGUMENT | {"of"}:
            yield preposition_words(parse, link), part(context, head)


def _bare(context: Context, place: int, used: set[int]) -> Iterator[Argument]:
    """Nouns without preposition: "last week", "ten miles", a recipient."""
    parse = context.parse
    for kid in parse.kids(place, *BARE_ARGUMENTS):
        named = parse.pos[kid] in {"NOUN", "PROPN", "PRON", "NUM"}
        if parse.deps[kid] == "oprd" and parse.pos[kid] == "ADJ":
            yield from _states(context, place, kid, used)
        elif kid not in used and named and not _to_clause(parse, kid):
            role = BARE_ARGUMENTS[parse.deps[kid]]
            yield role if role != "time" or context.label(kid) in TEMPORAL else "extent", part(context, kid)


def _states(context: Context, verb: int, state: int, used: set[int]) -> Iterator[Argument]:
    """What an object is called, found or seen as: "called the plan dangerous", "view it as dangerous"."""
    parse = context.parse
    if parse.child(verb, "dobj") is None or used & {*conjuncts(parse, state)}:
        return
    for one in conjuncts(parse, state):
        found = phrase(parse, one)
        yield "as", Phrase(one, tuple(token for token in found.tokens if parse.words[token].lower() != "as"))


def _to_clause(parse: Parse, noun: int) -> bool:
    """Whether a time only tells how far off a clause is: the hours of "hours after it closed, he left"."""
    behind = parse.subtree(noun)[-1] + 1
    off = behind < len(parse) and parse.deps[behind] == "mark" and parse.words[behind].lower() in {"after", "before"}
    counted = parse.tags[noun] == "NNS" or any(
        parse.words[kid].lower() in {"a", "an"} for kid in parse.kids(noun, "det")
    )
    return off and counted


def _shared(context: Context, verb: int, used: set[int]) -> Iterator[Argument]:
    """What is said of a verb above as well: of one that governs it, and at the opening of a coordination."""
    parse, clause = context.parse, context.clauses.of(verb)
    for above in clause.group:
        if above != verb and parse.pos[above] == "VERB" and not _was_before(parse, verb, above):
            yield from _phrases(context, above, {*used, *clause.group}, inside=False)
            yield from _bare(context, above, used)
    first = parse.heads[verb]
    if parse.deps[verb] == "conj" and clause.inherited and clause.subjects and first not in clause.group:
        opening = min(clause.subjects)
        yield from (
            (role, thing)
            for role, thing in (*_phrases(context, first, used, inside=False), *_bare(context, first, used))
            if thing.head < opening and role != "by"
        )


def _was_before(parse: Parse, verb: int, above: int) -> bool:
    """Whether a verb tells for what the other is done, at another time: "was jailed in May for robbing a bank"."""
    while verb != above and parse.heads[verb] != verb:
        if parse.deps[verb] == "pcomp" and parse.words[parse.heads[verb]].lower() in {"for", "of"}:
            return True
        verb = parse.heads[verb]
    return False


def _place(context: Context, verb: int) -> Iterator[Argument]:
    """The house of "a house where pipes burst", the day of "on 3 May, when pipes burst"."""
    parse, noun = context.parse, context.parse.heads[verb]
    opening = {parse.words[kid].lower() for kid in parse.kids(verb, "advmod")} if parse.deps[verb] == "relcl" else set()
    if "where" in opening:
        yield "in", part(context, noun)
    elif "when" in opening and context.label(noun) in TEMPORAL:
        day = parse.words[noun].lower() in WEEKDAYS or any(
            len(parse.words[kid]) <= 2 for kid in parse.kids(noun, "nummod")
        )
        yield "on" if day else "in", part(context, noun)


def _means(context: Context, verb: int) -> Iterator[Argument]:
    """What is done to do the act: "by adding a door"."""
    parse = context.parse
    for link in parse.kids(verb, "prep"):
        act = parse.child(link, "pcomp")
        if act is not None and parse.words[link].lower() == "by":
            yield "by", literal(parse, act)


def _manners(context: Context, verb: int) -> Iterator[Argument]:
    """Adverbs that are no words of the relation."""
    parse, said = context.parse, set(relation_words(context, verb))
    return (
        ("manner", phrase(parse, kid)) for kid in parse.kids(verb, "advmod") if kid not in said and tells(parse, kid)
    )

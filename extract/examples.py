"""Finds the examples that stand behind a plural noun, of whom holds what holds of all."""

from extract.arguments import conjuncts
from extract.lexicon import heads
from extract.model import EntityType
from extract.parse import Parse
from extract.words import SINGLING_OUT

COUNTS = frozenset("count charge crime offence offense felony".split())
"""Nouns for several crimes, which are named behind "including"."""
_SEVERAL = frozenset({"all", "many", "most", "several", "some"})
"""Words that stand for several without a noun: "all, including Ann Roe, were freed"."""


def examples(parse: Parse, head: int) -> tuple[int, ...]:
    """Names behind a plural noun and "such as", "including", "notably" or a colon: what holds of all holds of them.

    So it does of people who are counted in, "ten people were hurt, including two nurses", and of crimes.
    """
    if parse.tags[head] not in {"NNS", "NNPS", "CD"} and parse.words[head].lower() not in _SEVERAL:
        return ()
    found: list[int] = []
    for kid in parse.kids(head, "appos"):
        singled = any(parse.words[one].lower() in SINGLING_OUT for one in parse.kids(kid, "advmod"))
        if kid > head and (singled or parse.words[parse.subtree(kid)[0] - 1] == ":"):
            found += [one for one in conjuncts(parse, kid) if parse.tags[one] in {"NNP", "NNPS"}]
    for kid in parse.kids(head, "prep"):
        such = is_such_as(parse, kid)
        partner = parse.child(kid, "pobj")
        counted = parse.words[kid].lower() == "including"
        crimes = counted and parse.lemmas[head] in COUNTS
        if partner is not None and (such or counted or parse.words[kid].lower() == "like"):
            found += [
                one
                for one in conjuncts(parse, partner)
                if parse.tags[one] in {"NNP", "NNPS"} or crimes or (counted and _are_people(parse, one))
            ]
    return tuple(found)


def instances(parse: Parse, head: int) -> tuple[int, ...]:
    """Things and people without a name behind several and "such as" or "including": "goods such as tea and salt".

    So it is with what has no plural: "equipment such as pumps". A noun listed beside the class may be the class meant.
    """
    if not holds_several(parse, head):
        return ()
    found: list[int] = []
    for kid in parse.kids(head, "prep"):
        partner = parse.child(kid, "pobj")
        told = is_such_as(parse, kid) or (parse.words[kid].lower() == "including" and parse.tags[head] == "NNS")
        if partner is not None and told and not any(parse.deps[one] == "conj" for one in range(head + 1, kid)):
            found += [one for one in conjuncts(parse, partner) if parse.tags[one] in {"NN", "NNS"}]
    return tuple(found)


def is_such_as(parse: Parse, link: int) -> bool:
    """Whether a preposition is the "as" of "such as"."""
    return parse.words[link].lower() == "as" and any(parse.words[one].lower() == "such" for one in parse.children[link])


def holds_several(parse: Parse, noun: int) -> bool:
    """Whether a common noun stands for several, or, without an article, for so much of what is not counted."""
    if parse.tags[noun] == "NN":
        return parse.child(noun, "det", "poss", "nummod") is None
    return parse.tags[noun] == "NNS"


def _are_people(parse: Parse, noun: int) -> bool:
    """Whether a noun names several people, as far as its word tells."""
    return parse.tags[noun] == "NNS" and heads().types.get(parse.lemmas[noun].lower()) is EntityType.PERSON

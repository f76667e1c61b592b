"""Pairs two lists where the sentence says so: "Ann Roe and Tom Lee chair Acme and Globex respectively".

An office that one alone holds says so too: "the presidents of Kenya and Peru, Ann Roe and Tom Lee", "the Kenyan and
Peruvian presidents".

Source: Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 15, §1.3.3 on "respectively".
"""

from collections.abc import Iterator, Sequence

from extract.arguments import conjuncts
from extract.found import Candidate
from extract.parse import Parse
from extract.rules.context import Context


def in_turn(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates without those that link members of two lists that do not belong together."""
    parse = context.parse
    turned = {parse.sentence_of[at] for at, word in enumerate(parse.words) if word.lower() == "respectively"}
    for one in found:
        single = parse.tags[one.trigger] == "NNS" and parse.lemmas[one.trigger].lower() in HELD_ALONE
        if one.object is None or not (single or parse.sentence_of[one.trigger] in turned):
            yield one
            continue
        lists = [_members(parse, head) for head in (one.subject.head, one.object.head)]
        places = [members.index(head) for members, head in zip(lists, (one.subject.head, one.object.head), strict=True)]
        paired = len(lists[0]) == len(lists[1]) > 1 and lists[0] != lists[1]
        if not paired or places[0] == places[1]:
            yield one


HELD_ALONE = frozenset(
    "president premier chancellor king queen governor mayor minister secretary ambassador leader head chief".split()
)


def _members(parse: Parse, head: int) -> tuple[int, ...]:
    """The list that a noun, or an adjective of a land, is a member of."""
    lands = tuple(kid for kid in parse.kids(parse.heads[head], "amod") if parse.label(kid) == "NORP")
    if head in lands:
        return lands
    first = head
    while parse.deps[first] == "conj" and parse.pos[parse.heads[first]] not in {"VERB", "AUX"}:
        first = parse.heads[first]
    found = conjuncts(parse, first)
    return found if head in found else (head,)

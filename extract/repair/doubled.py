"""Mends clauses in which the model sees two subjects, of which one only says who the other is."""

from extract.model import EntityType
from extract.repair.draft import BODIES, NAMED_KINDS, PROPER, Draft, kind_of, name_ends

_SINGLE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})
"""What stands once in a clause or phrase."""


def part_double_subject(draft: Draft) -> None:
    """In "head of the council Ann Roe said", where the model sees two subjects, the first is in apposition.

    So it is with something between them ("the president, head of state, Ann Roe met"), and in other places of the
    clause: "directed the film Silent Rivers".
    """
    parse = draft.parse
    people, bodies = name_ends(parse, "PERSON"), name_ends(parse, "ORG", "GPE", "LOC")
    for name in parse.with_tag(*PROPER, before=1):
        place = parse.deps[name]
        if place not in _SINGLE:
            continue
        first = parse.child(parse.heads[name], place)
        kind = None if first is None else kind_of(parse, first)
        if first is None or first >= name or kind not in NAMED_KINDS:
            continue
        if kind is EntityType.EVENT and name in people:  # "the raid Ann Roe planned failed"
            continue
        apart = range(parse.subtree(first)[-1] + 1, parse.subtree(name)[0])
        beside = not apart or (place == "nsubj" and [parse.words[token] for token in apart] == [","])
        nearest = parse.subtree(name)[0] - 1
        one = kind is EntityType.PERSON and (parse.tags[first] != "NNS" or kind_of(parse, nearest) is kind)
        one = one and not (name in bodies and kind_of(parse, nearest) in BODIES)  # "the head of the firm Acme said"
        if not apart and nearest != first and not one:
            if kind_of(parse, nearest) is not None and parse.tags[nearest] == "NN":
                draft.hang(name, nearest, "appos")  # "an email sent to the website Acme said"
        elif beside and parse.tags[first] in {"NN", "NNP"}:
            draft.hang(first, name, "appos")


def return_described_subject(draft: Draft) -> None:
    """In "the head of security, Ann Roe says it is safe", she is the head, though no comma closes the description."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for name in sorted(people):
        if parse.deps[name] != "nsubj" or parse.words[parse.subtree(name)[0] - 1] != ",":
            continue
        for noun in parse.kids(parse.heads[name], "dep", "npadvmod"):
            near = noun < name and parse.subtree(noun)[-1] == parse.subtree(name)[0] - 2
            if near and parse.child(noun, "det", "poss") is not None and kind_of(parse, noun) is EntityType.PERSON:
                draft.hang(noun, name, "appos")

"""Hangs names on the words for what somebody is that stand before them, and parts those who are listed so."""

from extract.nouns import KIN_NOUN
from extract.parse import Parse
from extract.repair.draft import PROPER, Draft, is_role, name_ends
from extract.spans import DASHES

_BEFORE = frozenset({"compound", "nmod", "appos", "dobj"})
_LISTING = frozenset({":", *DASHES})


def name_kin(draft: Draft) -> None:
    """In "whose sons Karl and Tom play", they are the sons of somebody, who are named behind the word."""
    parse = draft.parse
    persons = name_ends(parse, "PERSON")
    for kin in parse.with_dep(*_BEFORE, before=1, behind=1):
        if not _is_kin(parse, kin) or parse.child(kin, "poss") is None:
            continue
        name = _named_behind(parse, kin, persons)
        first = kin + 1 + (parse.words[kin + 1] in _LISTING)
        if name is not None and all(parse.tags[token] in PROPER for token in range(first, name + 1)):
            draft.take_place(name, kin, "appos")


def _named_behind(parse: Parse, kin: int, persons: frozenset[int]) -> int | None:
    """The name that a word of kinship hangs on, or that is a subject of the same verb behind it."""
    above = parse.heads[kin]
    if parse.deps[kin] != "dobj":
        return above if above > kin else None
    return next((one for one in parse.kids(above, "nsubj") if kin < one < above and one in persons), None)


def list_kin(draft: Draft) -> None:
    """In "their children: Ann, Karl and Tom", the names are those of the children."""
    parse = draft.parse
    for mark in parse.with_word(*_LISTING, before=1, behind=1):
        kin, name = mark - 1, mark + 1
        while name + 1 < len(parse) and parse.deps[name] == "compound" and parse.heads[name] > name:
            name = parse.heads[name]
        listed = _is_kin(parse, kin) and parse.tags[kin] == "NNS"
        if listed and parse.tags[name] in PROPER and parse.heads[name] != kin and parse.heads[kin] != name:
            draft.hang(name, kin, "appos")


def name_listed_kin(draft: Draft) -> None:
    """In "her children, Ann and Karl, live in Lima", the two are the children, and no others beside them."""
    parse = draft.parse
    for name in parse.with_dep("conj", before=2):
        kin = parse.heads[name]
        if parse.tags[name] not in PROPER or not _is_kin(parse, kin) or kin > name:
            continue
        start, end = parse.subtree(name)[0], parse.subtree(name)[-1] + 1
        apart = parse.words[start - 1] == "," and parse.words[end : end + 1] == (",",)
        if apart and parse.tags[kin] == "NNS" and parse.child(kin, "cc") is None and parse.subtree(kin)[-1] >= end - 1:
            draft.hang(name, kin, "appos")


def part_listed(draft: Draft) -> None:
    """In "a son, Karl, and a daughter, Ann" and "the baker Karl Holm and Ann Roe", two are listed: who is named twice.

    The second is no further name of the first.
    """
    parse = draft.parse
    persons = name_ends(parse, "PERSON")
    for second in parse.with_dep("conj", before=3):
        name = parse.heads[second]
        noun = parse.heads[name]
        if parse.deps[name] != "appos" or not noun < name < second:
            continue
        if parse.tags[noun] != "NN" or not _is_kind(parse, noun) or parse.tags[name] not in PROPER:
            continue
        own = parse.child(second, "det", "poss") is not None
        kind = (parse.tags[second] == "NN" and _is_kind(parse, second) and own) or _is_kin(parse, second)
        close = parse.subtree(name)[0] == noun + 1 and parse.child(noun, "det") is not None
        if kind or (close and {name, second} <= persons):
            draft.list_beside(second, noun)
            called = next(iter(parse.kids(second, "conj")), None) if _is_kin(parse, second) else None
            if called == second + 2 and parse.words[second + 1] == "," and parse.tags[called] in PROPER:
                draft.hang(called, second, "appos")  # "and two sons, Karl and Tom"


def lower_named(draft: Draft) -> None:
    """In "the mother of the baker Karl Holm and the singer Tom Lee", she is the mother of both, and no singer."""
    parse = draft.parse
    persons = name_ends(parse, "PERSON")
    for second in parse.with_dep("conj", before=4):
        kin = parse.heads[second]
        if not _is_kin(parse, kin):
            continue
        link = parse.child(kin, "prep")
        first = None if link is None else parse.child(link, "pobj")
        if first is None or not first < second:
            continue
        name = parse.child(second, "appos")
        named = name is not None and name in persons and parse.subtree(name)[0] == second + 1
        if named and parse.tags[second] == "NN" and is_role(parse, second) and parse.child(second, "prep") is None:
            draft.list_beside(second, first)


def lower_bare_title(draft: Draft) -> None:
    """In "the brother of baker Karl Holm", he is the brother of Karl Holm, who is a baker."""
    parse = draft.parse
    for start, end, label in parse.entities:
        name, role = end - 1, start - 1
        link = parse.heads[role]
        beside = parse.deps[name] == "appos" and parse.heads[link] == parse.heads[name] < link
        if label != "PERSON" or not beside or parse.deps[role] != "pobj" or parse.tags[role] != "NN":
            continue
        if is_role(parse, role) and parse.child(role, "det", "poss", "prep") is None:
            draft.hang(name, link, "pobj")
            draft.hang(role, name, "compound")
            for kid in parse.kids(role, "amod", "compound", "nmod"):
                draft.hang(kid, role, parse.deps[kid])


def _is_kin(parse: Parse, noun: int) -> bool:
    return parse.tags[noun] in {"NN", "NNS"} and parse.lemmas[noun].lower() in KIN_NOUN


def _is_kind(parse: Parse, noun: int) -> bool:
    return _is_kin(parse, noun) or is_role(parse, noun)

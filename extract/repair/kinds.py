"""Parts two names with a noun of their kind before each, and gives examples the class that they are of."""

from extract.model import EntityType
from extract.nouns import GROUPING_NOUN
from extract.parse import Parse
from extract.repair.draft import PROPER, SUBJECTS, Draft, is_role, kind_of

_BETWEEN = frozenset({"NN", "JJ", "NNP"})
_LOOSE = frozenset({"advmod", "prep", "prt"})
_MODIFYING = frozenset({"nmod", "compound"})


def part_kinds(draft: Draft) -> None:
    """In "the airline Acme and oil firm Nordal merged", both firms merged, and each name has the noun before it."""
    parse = draft.parse
    for noun in parse.with_tag("NN", before=4, behind=1):
        name = noun + 1
        if parse.tags[name] != "NNP" or kind_of(parse, noun) in {None, EntityType.PERSON}:
            continue
        found = _first_of_two(parse, noun)
        if found is None:
            continue
        kind, first, link = found
        if parse.heads[noun] == first and parse.deps[noun] == "conj" and parse.heads[name] in {kind, first}:
            draft.hang(name, noun, "appos")
            if parse.heads[name] == kind:
                draft.hang(noun, kind, "conj")
                draft.hang(link, kind, "cc")
        elif parse.heads[first] == noun and parse.deps[first] in _MODIFYING and parse.heads[noun] == name:
            _part(draft, kind, first, noun)


def _first_of_two(parse: Parse, noun: int) -> tuple[int, int, int] | None:
    """The noun before the first name, that name and the "and" behind it, for the noun before the second name."""
    link = next((at for at in range(noun - 1, noun - 4, -1) if parse.words[at].lower() == "and"), None)
    if link is None or any(parse.tags[at] not in _BETWEEN for at in range(link + 1, noun)):
        return None
    kind = next((at for at in range(link - 2, max(link - 5, -1), -1) if parse.tags[at] == "NN"), None)
    if kind is None or any(parse.tags[at] != "NNP" for at in range(kind + 1, link)) or kind_of(parse, kind) is None:
        return None
    return kind, link - 1, link


def _part(draft: Draft, kind: int, first: int, noun: int) -> None:
    """Takes the first kind and name out of the phrase of the second."""
    parse, name = draft.parse, noun + 1
    host = kind
    if parse.heads[kind] == noun:  # all hangs on the second name
        host = first
        draft.hang(first, parse.heads[name] if parse.heads[name] != name else first, parse.deps[name])
        draft.hang(kind, first, "compound")
    elif name in parse.ancestors(kind):
        return
    else:
        draft.hang(first, kind, "appos")
    draft.hang(name, host, "conj")
    draft.hang(noun, name, "compound")
    draft.hang(first + 1, host, "cc")
    for at in range(first + 2, noun):
        draft.hang(at, noun, "amod" if parse.tags[at] == "JJ" else "compound")


def lower_managing(draft: Draft) -> None:
    """In "Ann Roe is managing editor of the Globe", she is that, and manages no editor."""
    parse = draft.parse
    for managing in parse.with_lemma("manage", before=2, behind=1):
        role, be = managing + 1, managing - 1
        bare = parse.heads[role] == managing and parse.deps[role] == "dobj" and parse.tags[role] == "NN"
        if not bare or not is_role(parse, role):
            continue
        if parse.lemmas[be] == "be" and parse.heads[be] == managing:
            draft.take_place(managing, be, "compound")
            draft.hang(managing, role, "compound")
            draft.hang(role, be, "attr")
            for kid in parse.children[managing]:
                if kid not in {be, role}:
                    draft.hang(kid, be, parse.deps[kid])


def lower_giant(draft: Draft) -> None:
    """In "the decline of fishing giant Acme will hurt", Acme declined: its kind stands before the name."""
    parse = draft.parse
    for kind in parse.with_word("giant", before=2, behind=1):
        noun, name = kind - 1, parse.heads[kind]
        if parse.words[kind] != "giant" or parse.tags[noun] != "NN" or parse.deps[noun] != "pobj":
            continue
        if name == kind + 1 and parse.tags[name] == "NNP" and name not in parse.ancestors(noun):
            draft.hang(name, parse.heads[noun], "pobj")
            draft.hang(noun, kind, "compound")
            draft.hang(kind, name, "compound")


def lower_rival(draft: Draft) -> None:
    """In "Acme rival Nordal", Nordal is the rival of Acme."""
    parse = draft.parse
    for rival in range(1, len(parse) - 1):
        other, name = rival - 1, parse.heads[rival]
        if parse.lemmas[rival].lower() != "rival" or name != rival + 1 or parse.tags[name] not in PROPER:
            continue
        if parse.heads[other] == name and parse.deps[other] in _MODIFYING and parse.tags[other] in PROPER:
            draft.hang(other, rival, "compound")


def raise_player(draft: Draft) -> None:
    """In "the Natal forward is happy", the player is, and no team; in "Natal forward Ann Roe" that is her title."""
    parse = draft.parse
    people = {start: end - 1 for start, end, label in parse.entities if label == "PERSON"}
    for player in parse.with_tag("NN", before=1, behind=1):
        team, name = player - 1, people.get(player + 1)
        if parse.words[player] != "forward" or parse.deps[player] not in _LOOSE:
            continue
        if name is None and parse.heads[team] == player:
            if parse.child(parse.heads[player], *SUBJECTS) is None:
                draft.hang_subject(player, parse.heads[player])
        elif name is None:
            draft.take_place(team, player, "compound")
        elif parse.heads[team] != name:
            draft.take_place(team, name, "compound")
            for kid in parse.kids(team, "det", "amod"):
                draft.hang(kid, name, parse.deps[kid])
        if name is not None:
            draft.hang(player, name, "compound")


def raise_fair(draft: Draft) -> None:
    """In "invited to its science fair", the fair is what one is invited to, and nothing is fair."""
    parse = draft.parse
    for fair in parse.with_dep(*_APART, before=2):
        named = parse.words[fair].lower() == "fair" and parse.tags[fair] == "NN"
        shown, above = fair - 1, parse.heads[fair]
        if not named:
            continue
        if parse.heads[shown] == fair:
            draft.hang(fair, above, "dobj")
            draft.hang(shown, fair, "compound")
        else:
            draft.take_place(shown, fair, "compound")
        for kid in parse.kids(shown, "det", "poss", "amod", "compound"):
            if kid != fair:
                draft.hang(kid, fair, parse.deps[kid])


_APART = frozenset("advcl oprd amod acomp advmod ccomp xcomp acl dep".split())
"""How the model hangs a noun that it takes for an adjective."""


def raise_examples(draft: Draft) -> None:
    """In "the clubs that left the region, such as Acme and Globex", the examples are clubs, for a region is but one.

    So it is with "towns in the north including Lima".
    """
    parse = draft.parse
    for link in parse.with_dep("prep", before=2):
        one = parse.heads[link]
        such = parse.words[link].lower() == "as" and parse.words[link - 1].lower() == "such"
        among = parse.words[link].lower() == "including" and parse.lemmas[one].lower() not in GROUPING_NOUN
        if not (such or among) or parse.tags[one] not in {"NN", "NNP"}:
            continue
        several = next((noun for noun in parse.ancestors(one) if parse.tags[noun] in {"NNS", "NNPS"}), None)
        named = parse.child(link, "pobj")
        alone = parse.child(one, "det") is not None and parse.words[parse.subtree(one)[0]].lower() == "the"
        if several is not None and several < one and named is not None and (parse.tags[named] in PROPER or alone):
            draft.hang(link, several, "prep")

"""Parts two names with a noun of their kind before each, and gives examples the class that they are of."""

from extract.nouns import GROUPING_NOUN
from extract.repair.draft import PROPER, SUBJECTS, Draft, is_role

_LOOSE = frozenset({"advmod", "prep", "prt"})


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

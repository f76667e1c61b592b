"""Hangs what is told by the way on the thing it tells of: "the house, built by monks", "in what is now Peru"."""

from extract.model import EntityType
from extract.repair.draft import ACTORS, PROPER, Draft, kind_of, name_ends


def lower_held(draft: Draft) -> None:
    """In "drove to the town, held by rebels" and "left the city, once known as Rome", that is told of the place.

    So it is in "she bought the house, built by her father": nobody is built, or written.
    """
    parse = draft.parse
    placed = name_ends(parse, "GPE", "LOC", "FAC")
    for act in parse.with_tag("VBN", before=4):
        if parse.deps[act] not in {"advcl", "conj"}:
            continue
        adverbs = [kid for kid in parse.kids(act, "advmod") if kid < act]
        place, verb = act - len(adverbs) - 2, parse.heads[act]
        if parse.words[place + 1] != "," or place <= verb:
            continue
        named = parse.lemmas[act] in NAMING and parse.words[act + 1 : act + 2] == ("as",)
        held = parse.lemmas[act] in _HOLDING and parse.child(act, "agent") is not None
        there = place in placed or kind_of(parse, place) is EntityType.LOCATION or parse.lemmas[place] in _QUARTERS
        above = parse.heads[parse.heads[place]]
        if parse.lemmas[place] in _QUARTERS and parse.pos[above] == "NOUN":  # "the towns in the north"
            place = above
        told = (named or held) and there
        if (told or _is_made(draft, act, place)) and parse.deps[place] in {"pobj", "dobj"}:
            draft.hang(act, place, "acl")


def _is_made(draft: Draft, act: int, thing: int) -> bool:
    """Whether what is done is done to a thing or a body, where those before the verb are people or bodies."""
    parse, people, bodies = draft.parse, name_ends(draft.parse, "PERSON", "GPE", "NORP"), name_ends(draft.parse, "ORG")
    doer, verb = parse.child(parse.heads[act], "nsubj"), parse.lemmas[act]
    if parse.child(act, "agent") != act + 1 or doer is None or thing in people:
        return False
    person = (
        doer in people or parse.tags[doer] == "PRP" or kind_of(parse, doer) in {EntityType.PERSON, EntityType.GROUP}
    )
    body = thing in bodies or kind_of(parse, thing) is EntityType.ORGANIZATION
    lifeless = parse.tags[thing] == "NN" and kind_of(parse, thing) not in ACTORS
    held = verb in _RUNNING and (lifeless or (body and person))
    return held or (verb in _MAKING and thing not in bodies and not body and (person or doer in bodies))


_MAKING = frozenset(
    "build write compose design publish paint direct draft author manufacture attend organise organize chair".split()
)
_RUNNING = frozenset("hold control run own operate manage found create establish fund finance produce develop".split())
"""What is done to things and bodies."""
_QUARTERS = frozenset("north south east west centre center".split())
_HOLDING = frozenset("hold control run rule govern occupy own inhabit administer seize capture".split())
"""What is done to a place, and seldom to those who go there."""
NAMING = frozenset(("call", "name", "dub", "know", "nickname", "codename"))


def raise_renamed(draft: Draft) -> None:
    """In "died in what is now Kenya", it was in Kenya: the name that a place or body has now stands for it."""
    parse = draft.parse
    for what in parse.with_word("what", before=1, behind=4):
        verb, when = what + 1, what + 2
        link = parse.heads[verb]
        if parse.lemmas[verb] != "be" or parse.deps[what] != "nsubj":
            continue
        if parse.words[when].lower() not in _AT_SOME_TIME or parse.heads[what] != verb or link != what - 1:
            continue
        thing = parse.child(verb, "attr")
        if thing is None or not (
            parse.deps[verb] == "pcomp" or (parse.deps[verb] == "ccomp" and parse.tags[thing] in PROPER)
        ):
            continue
        draft.hang(thing, link, "pobj" if parse.deps[verb] == "pcomp" else "dobj")
        draft.hang(verb, thing, "relcl")
        for kid in parse.children[verb]:
            if kid > thing:
                draft.hang(kid, parse.heads[link] if parse.deps[verb] == "pcomp" else link, parse.deps[kid])


_AT_SOME_TIME = frozenset("now today then once still currently".split())

"""Gives roles that stand without a comma, or one after the other, to the names behind them."""

from extract.lexicon import given_names, heads, titles
from extract.model import EntityType
from extract.names import is_body_word
from extract.nouns import TIE_NOUN
from extract.parse import Parse
from extract.repair.draft import PROPER, Draft, is_role, kind_of, name_ends


def lower_opening_title(draft: Draft) -> None:
    """In "speaking in Lima, former head of the union Ann Roe said", she was the head: a title needs no comma."""
    parse = draft.parse
    people: dict[int, int] = {}
    for title in parse.with_dep("appos", before=3, behind=3):
        place = parse.heads[title]
        if parse.tags[title] != "NN" or not is_role(parse, title):
            continue
        words = parse.subtree(title)
        bare = parse.child(title, "det", "poss") is None and parse.words[words[0] - 1] == ","
        people = people or {parse.subtree(end)[0]: end for end in sorted(name_ends(parse, "PERSON"), reverse=True)}
        name = people.get(words[-1] + 1)
        if name is None or not bare or parse.deps[name] not in {"nsubj", "nsubjpass"}:
            continue
        if parse.deps[place] in {"pobj", "dobj", "attr"} and parse.heads[name] in parse.ancestors(place):
            draft.hang(title, name, "appos")


def raise_bearer(draft: Draft) -> None:
    """In "met the ambassador to the US Ann Roe in May", she is, and is met with whoever is met besides."""
    parse = draft.parse
    for start, end, label in parse.entities:
        name, body = end - 1, start - 1
        link = parse.heads[body]
        second = parse.deps[name] == "pobj" and parse.heads[name] == link
        if label != "PERSON" or end - start < 2 or body < 3 or not (second or parse.deps[name] in _LOOSE):
            continue
        role = link - 1
        near = parse.deps[body] == "pobj" and parse.words[link] in _TYING and parse.subtree(body)[0] == link + 1
        tied = not second and name in parse.subtree(role) and parse.child(name, "conj") is None
        if not near or tied or parse.subtree(body)[-1] != body or parse.subtree(name)[0] != start:
            continue
        if parse.tags[role] not in {"NN", "NNP"} or not is_role(parse, role) or parse.words[end : end + 1] == ("'s",):
            continue
        if parse.tags[body] in PROPER or kind_of(parse, body) in _BODIES:
            draft.hang(link, role, "prep")
            draft.take_place(role, name, "appos")


_LOOSE = frozenset(("npadvmod", "dep", "dobj", "appos", "oprd", "attr"))
"""Labels of a name that the model has no place for."""
_TYING = frozenset(("of", "to", "for", "at"))
_BODIES = frozenset({EntityType.ORGANIZATION, EntityType.LOCATION})


def part_listed_office(draft: Draft) -> None:
    """In "met Ann Roe, chairman of the board Tom Lee and Karl Holm", the office is of the name right behind it."""
    parse = draft.parse
    for name in sorted(name_ends(parse, "PERSON")):
        office = parse.heads[name]
        first = parse.heads[office]
        if parse.deps[name] != "conj" or parse.deps[office] != "appos" or not first < office < name:
            continue
        body = parse.subtree(name)[0] - 1
        owned = parse.words[body] not in {",", "and", "or", "&"} and office < body and body in parse.subtree(office)
        if owned and is_role(parse, office) and parse.child(office, "cc") is None:
            draft.hang(name, first, "conj")
            draft.hang(office, name, "nmod")


def part_run_on(draft: Draft) -> None:
    """In "head of the ministry's Nordal fund Ann Roe", read as one name, the head is Ann Roe: her given name opens it.

    So it is where what she heads is told by more than a name: "chairman of the committee on trade Ann Roe".
    """
    parse = draft.parse
    for link in parse.with_dep("prep", before=1, behind=4):
        name = parse.child(link, "pobj")
        if name is None or name < link + 3 or parse.tags[name] not in PROPER:
            continue
        first, role = _given_behind(parse, link, name), _role_above(parse, link)
        if first is None or role is None:
            continue
        draft.part_person(role, first - 1, name)


def _given_behind(parse: Parse, link: int, name: int) -> int | None:
    """The given name of a person that ends in a name, if what stands between it and a preposition is no person."""
    if parse.words[name].lower() in heads().types or is_body_word(parse.words[name].lower()):
        return None
    for first in range(link + 2, name):
        body, words = first - 1, range(first, name + 1)
        whole = all(parse.tags[token] in PROPER and parse.heads[token] == name for token in words[:-1])
        if not whole or parse.words[first].casefold() not in given_names() or parse.heads[body] != name:
            continue
        somebody = is_role(parse, body) or parse.lemmas[body].lower() in titles().courtesy
        other = parse.words[body].casefold() in given_names() or parse.deps[body] not in {"compound", "nmod"}
        return None if somebody or other or kind_of(parse, body) is EntityType.PERSON else first
    return None


def _role_above(parse: Parse, link: int) -> int | None:
    """The office that a phrase behind a preposition belongs to, through the bodies between: "head of a unit of"."""
    noun = parse.heads[link]
    while parse.deps[noun] == "pobj" and not is_role(parse, noun) and parse.deps[parse.heads[noun]] == "prep":
        noun = parse.heads[parse.heads[noun]]
    office = is_role(parse, noun) and parse.tags[noun] in {"NN", "NNP"} and parse.lemmas[noun].lower() not in TIE_NOUN
    return noun if office and parse.child(noun, "appos") is None else None


def list_bearers(draft: Draft) -> None:
    """In "met head of Lima Ann Roe, head of Natal Tom Lee and others", each role is of the name behind it.

    So it is in "led by director, Ann Roe, and producer, Tom Lee".
    """
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for name in sorted(people):
        role = parse.heads[name]
        bare = is_role(parse, role) and parse.child(role, "det", "poss") is None and role < parse.subtree(name)[0]
        if not bare or parse.tags[role] not in {"NN", "NNP"}:
            continue
        comma = parse.words[parse.subtree(name)[0] - 1] == ","
        first = parse.heads[role]
        if parse.deps[name] == parse.deps[role] == "appos" and first in people and not comma and first < role:
            draft.hang(name, first, "conj")
            draft.hang(role, name, "nmod" if parse.tags[role] == "NNP" else "appos")
        closed = parse.words[name + 1 : name + 3] == (",", "and") and parse.subtree(name)[0] == role + 2
        if parse.deps[name] == "conj" and comma and closed and parse.child(role, "cc") is None:
            draft.hang(name, role, "appos")
            for kid in parse.kids(name, "conj", "cc"):
                draft.hang(kid, role, parse.deps[kid])


def raise_second_role(draft: Draft) -> None:
    """In "Ann Roe, wife of Tom Lee and mother of Karl Lee", she is the mother: a bare noun is no sibling of a name."""
    parse = draft.parse
    for second in parse.with_dep("conj", before=5, behind=2):
        name = parse.heads[second]
        link = parse.heads[name]
        first = parse.heads[link]
        if parse.deps[name] != "pobj" or parse.tags[second] != "NN":
            continue
        named = parse.tags[name] in PROPER and parse.words[link].lower() == "of" and name < second
        bare = all(parse.child(one, "det", "poss") is None for one in (first, second))
        roles = parse.tags[first] == "NN" and {kind_of(parse, first), kind_of(parse, second)} == {EntityType.PERSON}
        if named and bare and roles and parse.words[second + 1].lower() == "of":
            draft.list_beside(second, first)


def raise_stacked_role(draft: Draft) -> None:
    """In "Ann Roe, Vice Chair, former CEO of Acme", she was the CEO, and no chair was."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for second in parse.with_dep("appos", before=4):
        first = parse.heads[second]
        if parse.deps[first] != "appos" or parse.heads[first] not in people:
            continue
        if first not in people and is_role(parse, first) and is_role(parse, second) and first < second:
            draft.hang(second, parse.heads[first], "appos")


def lower_second_body(draft: Draft) -> None:
    """In "she is a member of Acme, the Nordal Fund and its board", she is a member of all three: nobody is a fund."""
    parse = draft.parse
    bodies = name_ends(parse, "ORG")
    for second in parse.with_dep("conj", "appos", before=4):
        role = parse.heads[second]
        links = (kid for kid in parse.kids(role, "prep") if role < kid < second)
        link = next((kid for kid in links if parse.words[kid].lower() in {"of", "for"}), None)
        first = None if link is None else parse.child(link, "pobj")
        listed = parse.deps[second] == "conj" or parse.child(second, "conj")
        if first is None or not listed or first not in bodies:
            continue
        owned = kind_of(parse, second) is EntityType.ORGANIZATION and parse.child(second, "poss") is not None
        if is_role(parse, role) and parse.tags[role] == "NN" and (second in bodies or owned):
            draft.list_beside(second, first)


def lower_shared_body(draft: Draft) -> None:
    """In "she is the founder and chairman of Acme", she is the chairman of Acme too."""
    parse = draft.parse
    for link in parse.with_word("of", before=4):
        first, second = parse.heads[link], link - 1
        joined = parse.deps[second] == "conj" and parse.heads[second] == first and parse.deps[link] == "prep"
        roles = joined and all(parse.tags[one] == "NN" and is_role(parse, one) for one in (first, second))
        if roles and parse.words[first + 1].lower() == "and":
            draft.hang(link, second, "prep")

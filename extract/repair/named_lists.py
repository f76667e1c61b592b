"""Lists of names that the model reads as something else, and names of firms and lands that it reads as lists."""

from collections.abc import Sequence
from functools import cache

from extract.arguments import conjuncts
from extract.lexicon import places
from extract.model import EntityType
from extract.names import known
from extract.parse import Parse
from extract.repair.draft import ACTORS, PROPER, SUBJECTS, Draft, kind_of, name_ends
from extract.spans import DASHES
from extract.verbs import joins_verbs


def list_names(draft: Draft) -> None:
    """In "Chile, Peru, and Kenya sent help", the second of three countries is one of the list, and not in the first."""
    parse = draft.parse
    kinds = {end - 1: label for _, end, label in parse.entities if label in _LISTED}
    starts = {end - 1: start for start, end, _ in parse.entities}
    for second in sorted(kinds):
        first = parse.heads[second]
        if parse.deps[second] != "appos" or kinds.get(first) != kinds[second] or _is_apart(parse, first, second):
            continue
        link, third = _last_listed(parse, first, second)
        if link is None or third is None or link < second or kinds.get(third) != kinds[second]:
            continue
        names = [parse.quote(range(starts[one], one + 1)).casefold() for one in (first, second)]
        countries = [name.removeprefix("the ") in _countries() for name in names]
        if kinds[second] != "GPE" or countries[0] == countries[1]:
            draft.hang(second, first, "conj")
            if parse.heads[third] != second:
                draft.hang(third, second, "conj")
            if parse.heads[link] == first:
                draft.hang(link, second, "cc")


def _is_apart(parse: Parse, first: int, second: int) -> bool:
    """Whether a dash parts two names, or another subject or their noun stands before: "the two, Ann Roe, Tom Lee"."""
    above = parse.heads[first]
    subjects = [kid for kid in parse.kids(above, *SUBJECTS) if kid < first] if parse.deps[first] in SUBJECTS else []
    between = parse.words[first + 1 : parse.subtree(second)[0]]
    return bool(subjects) or not DASHES.isdisjoint(between) or parse.deps[first] == "appos"


def list_last_name(draft: Draft) -> None:
    """In "guards in states including Ohio, Utah and the Isle of Roe left", the guards left, and no third state."""
    parse = draft.parse
    kinds = {token: label for start, end, label in parse.entities for token in range(start, end) if label in _LISTED}
    for second, kind in kinds.items():
        verb = parse.heads[second]
        subjects = [kid for kid in parse.kids(verb, "nsubj", "nsubjpass") if kid < verb]
        if len(subjects) != 2 or subjects[1] != second:
            continue
        link = parse.subtree(second)[0] - 1
        if link < 2 or parse.deps[link] != "cc":
            continue
        first = parse.heads[link]
        if kinds.get(first) == kind and subjects[0] in parse.ancestors(first):
            draft.hang(second, first, "conj")


def _last_listed(parse: Parse, first: int, second: int) -> tuple[int | None, int | None]:
    """The "and" of a list and what follows it, on the first name or on the second one."""
    for name in (first, second):
        third = next((kid for kid in parse.kids(name, "conj") if kid > second), None)
        if third is not None:
            listed = (name, *conjuncts(parse, third))
            return next((link for one in listed for link in parse.kids(one, "cc")), None), third
    link = parse.child(first, "cc")
    subjects = parse.kids(parse.heads[first], "nsubj", "nsubjpass") if link is not None and link > second else ()
    return link, next((kid for kid in subjects if link is not None and parse.subtree(kid)[0] == link + 1), None)


@cache
def _countries() -> frozenset[str]:
    """Names of countries, in lower case."""
    return frozenset(name.casefold() for name in places().countries)


_LISTED = frozenset({"GPE", "PERSON", "ORG"})
_HOUSE = frozenset("Co Company Sons Bros Brothers Daughters Partners Associates".split())
"""What the name of a firm ends with, behind those of its founders."""


def join_known_pair(draft: Draft) -> None:
    """In "the firm Ernst and Young sued", one firm sued, which a known name tells. So does the end of "Roe & Sons"."""
    parse = draft.parse
    for link in parse.with_word("and", "&", before=1, behind=1):
        first, second = link - 1, link + 1
        if parse.words[link] not in {"and", "&"} or parse.tags[first] not in PROPER or parse.tags[second] not in PROPER:
            continue
        house = parse.words[link] == "&" and parse.words[second].rstrip(".") in _HOUSE
        told = house or known(f"{parse.words[first]} and {parse.words[second]}") is not None
        if parse.heads[second] == first and told:
            draft.hang(link, first, "compound")
            draft.hang(second, first, "compound")


def lower_wider_place(draft: Draft) -> None:
    """In "ran from Lima, Ohio and on to Peru", Ohio is where Lima is: a list of two names has an "and"."""
    parse = draft.parse
    names = {start: end for start, end, label in parse.entities if label in {"GPE", "LOC"}}
    for end in names.values():
        city, land = end - 1, names.get(end + 1, 0) - 1
        if land < 0 or parse.heads[land] != city or parse.deps[land] != "conj" or parse.words[end] != ",":
            continue
        links = {land + 1} if parse.words[land + 1 : land + 2] in {("and",), ("or",)} else set[int]()
        links.update(parse.kids(city, "cc"), parse.kids(land, "cc"))
        listed = parse.deps[city] in {"conj", "appos"} or not all(joins_verbs(parse, link) for link in links)
        alone = parse.child(land, "conj", "appos", "det") is None and len(parse.kids(city, "conj", "appos")) == 1
        if alone and not listed:
            draft.hang(land, city, "appos")
            verb = next((above for above in parse.ancestors(city) if parse.pos[above] == "VERB"), city)
            for link in parse.kids(city, "cc"):
                draft.hang(link, verb, "cc")


def join_two_lands(draft: Draft) -> None:
    """In "the Islamic State of Iraq and the Levant (ISIL) left", one group left, and no Levant did."""
    parse = draft.parse
    for state in parse.with_word("state", before=1, behind=4):
        link, land = state + 1, state + 2
        last = land + 2 + (parse.words[land + 2].lower() == "the")
        if parse.words[state] != "State" or parse.words[land + 1] != "and" or last >= len(parse):
            continue
        if known(parse.quote(range(state - 1, last + 1))) is None:
            continue
        above = parse.heads[last]
        if parse.words[last + 1 : last + 2] == ("(",) and above == last + 2:
            draft.hang(above, state, "appos")
        draft.hang(link, state, "prep")
        draft.hang(land, link, "pobj")
        draft.hang(land + 1, land, "cc")
        draft.hang(last, land, "conj")
        if last == land + 3:
            draft.hang(last - 1, last, "det")
        for kid in parse.kids(last, "cc", "conj", "appos"):
            if kid > last:
                draft.hang(kid, state, parse.deps[kid])


def lower_alike(draft: Draft) -> None:
    """In "the work of the lab and the bank ended", both work: the bank is as much a body as the lab, and no work is."""
    parse = draft.parse
    kinds = [(name_ends(parse, *labels), kind) for labels, kind in _NAMED]
    for second in parse.with_dep("conj", before=5):
        first = parse.heads[second]
        if first > second or parse.pos[first] != "NOUN":
            continue
        near = [noun for link in parse.kids(first, "prep") if link < second for noun in parse.kids(link, "pobj")]
        inner = near[-1] if near and near[-1] < second else None
        if inner is None or _is_sole_actor(parse, first):
            continue
        outer, own, other = (_kind_at(draft, noun, kinds) for noun in (first, inner, second))
        if own is not None and own is other and own is not outer:
            last = max((kid for kid in parse.kids(inner, "conj") if kid < second), default=inner)
            draft.list_beside(second, last)


_NAMED = (
    (("GPE", "LOC"), EntityType.LOCATION),
    (("PERSON",), EntityType.PERSON),
    (("ORG",), EntityType.ORGANIZATION),
)
"""Labels of names, and what they name."""


def _kind_at(draft: Draft, noun: int, kinds: Sequence[tuple[frozenset[int], EntityType]]) -> EntityType | None:
    """What a noun or the name that ends with it names."""
    return next((kind for ends, kind in kinds if noun in ends), kind_of(draft.parse, noun))


def _is_sole_actor(parse: Parse, noun: int) -> bool:
    """Whether it is one who acts, to whom "and" may add another: "the mayor of Lima and Peru signed it"."""
    return parse.deps[noun] in SUBJECTS and parse.tags[noun] in {"NN", "NNP"} and kind_of(parse, noun) in ACTORS

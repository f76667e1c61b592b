"""Mends parse errors between roles and the names of those who bear them: titles side by side, names behind bodies."""

from collections.abc import Iterator

from extract.draft import Draft
from extract.lexicon import given_names, heads, names_role
from extract.model import EntityType
from extract.parse import Parse

_PROPER = frozenset({"NNP", "NNPS"})
_ROLES = frozenset("nsubj nsubjpass dobj pobj attr appos conj dative agent".split())
_NAMED = frozenset({EntityType.ORGANIZATION, EntityType.PERSON, EntityType.LOCATION})
_OWNING = frozenset({"of", "for", "at"})


def part_double_subject(draft: Draft) -> bool:
    """In "head of the council Ann Roe said", where the model sees two subjects, the first is in apposition.

    So it is with something between them: "the president, head of state, Ann Roe met".
    """
    parse, mended = draft.parse, False
    for name in range(1, len(parse)):
        if parse.deps[name] != "nsubj" or parse.tags[name] not in _PROPER:
            continue
        first = parse.child(parse.heads[name], "nsubj")
        if first is None or first >= name or heads().types.get(parse.lemmas[first].lower()) not in _NAMED:
            continue
        apart = range(parse.subtree(first)[-1] + 1, parse.subtree(name)[0])
        beside = not apart or [parse.words[token] for token in apart] == [","]
        if beside and parse.tags[first] in {"NN", "NNP"}:
            draft.hang(first, name, "appos")
            mended = True
    return mended


def raise_name(draft: Draft) -> bool:
    """In "the founder of Acme, Ann Roe", a person's name is in apposition to the founder and not to Acme.

    So it is in "the head of the agency Ann Roe", but not in "a son of the minister Ann Roe".
    """
    parse, mended = draft.parse, False
    people = {token for start, end, label in parse.entities if label == "PERSON" for token in range(start, end)}
    for name in sorted(people):
        body = parse.heads[name]
        link = parse.heads[body]
        noun = parse.heads[link]
        if parse.deps[name] != "appos" or body in people or parse.deps[body] != "pobj" or parse.words[link] != "of":
            continue
        apart = parse.words[parse.subtree(name)[0] - 1] == ","
        nobody = heads().types.get(parse.lemmas[body].lower()) is EntityType.ORGANIZATION
        if (apart or nobody) and parse.tags[noun] == "NN" and _is_person(parse, noun):
            draft.hang(name, noun, "appos")
            mended = True
    return mended


def part_body_and_bearer(draft: Draft) -> bool:
    """In "spokesperson for Acme Ann Roe", which the model reads as one name, the role is Ann Roe's in Acme."""
    parse, mended = draft.parse, False
    for body, name in _run_on(parse):
        link = parse.heads[name]
        role = parse.heads[link]
        if parse.deps[name] != "pobj" or parse.words[link].lower() not in _OWNING or not _is_person(parse, role):
            continue
        draft.take_place(role, name, "appos")
        draft.hang(body, link, "pobj")
        for kid in parse.children[name]:
            if kid < body:
                draft.hang(kid, body, parse.deps[kid])
        draft.hand_on(role, name)
        mended = True
    return mended


def _run_on(parse: Parse) -> Iterator[tuple[int, int]]:
    """Last words of the names of a body and of a person right behind it, of which the model makes one phrase."""
    named = {start: (end, label) for start, end, label in parse.entities}
    for _, end, label in parse.entities:
        if label not in {"ORG", "GPE", "NORP"} or end >= len(parse) or parse.tags[end] not in _PROPER:
            continue
        after = named.get(end)
        last = end
        while (
            last + 1 < len(parse) and parse.tags[last + 1] in _PROPER | {"NNS"} and parse.words[last + 1][0].isupper()
        ):
            last += 1
        person = (after is not None and after == (last + 1, "PERSON")) or (
            last > end and parse.words[end].casefold() in given_names()
        )
        body = end - 1
        if person and last in parse.ancestors(body):
            yield body, last


def join_titles(draft: Draft) -> bool:
    """In "academic and professor Ann Roe" and "a writer and former banker Ann Roe", both nouns are of the one name."""
    parse, mended = draft.parse, False
    for title in range(len(parse)):
        if parse.tags[title] != "NN" or parse.deps[title] not in _ROLES or not _is_role(parse, title):
            continue
        link, other = parse.child(title, "cc"), parse.child(title, "conj")
        pair = None if link is None or other is None else _second(parse, title, link, other)
        if pair is None or title + 1 != link:
            continue
        second, name = pair
        draft.take_place(title, name, "nmod")
        draft.hang(second, title, "conj")
        draft.hand_on(title, name)
        draft.hand_on(second, name)
        mended = True
    return mended


def _second(parse: Parse, title: int, link: int, other: int) -> tuple[int, int] | None:
    """The second of two titles that stand side by side without article, and the name behind it."""
    owner = parse.child(title, "det", "poss")
    if parse.tags[other] == "NNP":
        loose = owner is None or parse.words[owner].lower() in {"a", "an"}  # "the president and Minister Roe" are two
        second = max((kid for kid in parse.kids(other, "compound", "nmod") if _is_role(parse, kid)), default=-1)
        opens = all(parse.tags[token] in {"JJ", "NN"} for token in range(link + 1, second))
        return (second, other) if loose and link < second < other and opens else None
    name = next((kid for noun in (title, other) for kid in parse.kids(noun, "appos") if parse.tags[kid] == "NNP"), None)
    if name is None or parse.tags[other] != "NN" or not _is_role(parse, other) or parse.child(other, "det", "poss"):
        return None
    return (other, name) if parse.subtree(name)[0] == other + 1 else None


def lower_plural_title(draft: Draft) -> bool:
    """In "actors Ann Roe and Tom Lee danced", two persons danced; what they are stands before their names."""
    parse, mended = draft.parse, False
    for title in range(len(parse) - 1):
        if parse.tags[title] != "NNS" or parse.deps[title] not in _ROLES or not _is_person(parse, title):
            continue
        name = parse.child(title, "appos")
        if name is None or parse.tags[name] not in _PROPER or parse.subtree(name)[0] != title + 1:
            continue
        if parse.child(title, "det", "nummod", "poss") is not None or parse.child(name, "conj") is None:
            continue
        draft.take_place(title, name, "compound")
        draft.hand_on(title, name)
        mended = True
    return mended


def _is_person(parse: Parse, token: int) -> bool:
    """Whether a noun names a kind of person."""
    lemma = parse.lemmas[token].lower()
    return parse.tags[token][:2] == "NN" and heads().types.get(lemma) is EntityType.PERSON


def _is_role(parse: Parse, token: int) -> bool:
    """Whether the word can be a title."""
    return names_role(parse.words[token].lower(), parse.lemmas[token].lower())

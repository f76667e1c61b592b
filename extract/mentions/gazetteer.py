"""Finds the known names of several words in a text, whatever the model made of them."""

from collections.abc import Iterator, Mapping
from functools import cache

from extract.lexicon import places
from extract.model import EntityType
from extract.names import known, known_names, known_type
from extract.parse import Parse


@cache
def _by_first_word() -> Mapping[str, tuple[tuple[tuple[str, ...], EntityType], ...]]:
    """Known names of two words or more by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], EntityType]]] = {}
    for key, (_, kind) in known_names().items():
        words = tuple(key.split())
        if len(words) > 1:
            found.setdefault(words[0], []).append((words, kind))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0]))) for first, rows in found.items()}


def known_spans(parse: Parse) -> Iterator[tuple[int, int, EntityType]]:
    """Token ranges of known names, by position, not overlapping; the first word has a capital letter, "al" apart."""
    table = _by_first_word()
    free = 0
    for token, word in enumerate(parse.words):
        if token < free or not (word[0].isupper() or word == "al"):
            continue
        kind_only = parse.words[token - 1 : token] in {("a",), ("an",)} and parse.words[token + 1 : token + 2] != ()
        if kind_only and parse.words[token + 1].islower():  # "to create an Islamic state"
            continue
        for words, kind in table.get(word.lower(), ()):
            end = _match(parse, token, words)
            if end is not None:
                yield token, end, kind
                free = end
                break


def _match(parse: Parse, start: int, words: tuple[str, ...]) -> int | None:
    """Token after a name that begins here, hyphens and genitives passed over; None if other words stand here."""
    token = start
    for word in words:
        while token > start and token < len(parse) and parse.words[token] in {"-", "'s"}:
            token += 1
        if token >= len(parse) or parse.words[token].lower() not in ({word, "&"} if word == "and" else {word}):
            return None
        token += 1
    return token


def pairs(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """The two tokens of countries or alliances that a hyphen joins, each with the place it means where that is hidden.

    "Iran-Iraq relations" and "Sino-US ties" are those of two; Guinea-Bissau is one, and so is the Iran-Iraq War.
    """
    for link in range(1, len(parse) - 1):
        first, second = link - 1, link + 1
        if parse.words[link] not in {"-", "–"} or parse.starts[link] != parse.ends[first]:
            continue
        after = "".join(parse.words[second + 1 : second + 2])[:1]
        if parse.starts[second] != parse.ends[link] or after == "-" or after.isupper():
            continue
        hidden = _PREFIXES.get(parse.words[first], "")
        sides = (hidden or _is_side(parse.words[first])) and _is_side(parse.words[second])
        if sides and known(parse.quote(range(first, second + 1))) is None and not _is_inside(parse, first, second):
            yield first, second, hidden


_PREFIXES = {"Sino": "China", "Franco": "France", "Russo": "Russia", "Anglo": "United Kingdom"}
"""What stands for the first of two countries before a hyphen."""


def _is_side(word: str) -> bool:
    """Whether a word is the name or the adjective of a country, a region or a known body."""
    key, kind = word.casefold(), known_type(word)
    place = key in places().names or key in places().adjectives
    return word[0].isupper() and (place or (kind is EntityType.LOCATION or (kind is not None and word.isupper())))


def _is_inside(parse: Parse, first: int, second: int) -> bool:
    """Whether the model sees a person there, or a longer name: "the Iran-Iraq War"."""
    return any(
        (start < first and parse.words[start].lower() != "the") or end > second + 1 or label == "PERSON"
        for start, end, label in parse.entities
        if start <= second and end > first
    )


def own_acronyms(parse: Parse) -> frozenset[str]:
    """Acronyms that a text gives to a name of its own, in brackets behind it, whatever else they are known for."""
    found = set[str]()
    for token in range(2, len(parse) - 1):
        word = parse.words[token]
        if not (word.isupper() and len(word) > 1 and parse.words[token - 1] == "(" and parse.words[token + 1] == ")"):
            continue
        first = token - 2
        while first > 0 and (parse.words[first - 1][0].isupper() or parse.words[first - 1] in _SMALL):
            first -= 1
        initials = "".join(one[0] for one in parse.words[first : token - 1] if one[0].isupper())
        if initials.endswith(word) and known(parse.quote(range(first, token - 1))) is None:
            found.add(word)
    return frozenset(found)


_SMALL = frozenset(("of", "for", "and", "the", "on"))

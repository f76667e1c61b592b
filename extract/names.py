"""Folds names to what identifies them, and knows the names that mean one thing everywhere."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from extract.lexicon import heads, known_rows, places, titles
from extract.model import EntityType

DETERMINERS = frozenset("the a an this that these those its his her their our my your some any another".split())
"""Words that are dropped from the start of a name."""

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_LATIN = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ł": "l",
    "ı": "i",
    "ħ": "h",
    "ə": "e",
}
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў",
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya e i yi ye g u".split(" "),
        strict=True,
    )
)
_GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True)
)
_LETTERS = str.maketrans(_LATIN | _CYRILLIC | _GREEK)
_DOTS = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$|,)")
_WORDS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Key under which equal names are found: lower case, no accents, no determiner or title before it, single blanks.

    Non-Latin letters are spelled in Latin where one letter has one usual spelling; the others stay. Never empty for a
    name with a letter or digit in it.
    """
    return " ".join(tokens(name))


@lru_cache(maxsize=4096)  # an article asks of each of its names again and again
def tokens(name: str) -> tuple[str, ...]:
    """Folded words of a name, without determiners and titles before it.

    What reads like a title in the name of a body or place is a part of it: "Justice Department", "Conservative Party".
    """
    found = _words(name)
    while len(found) > 1 and found[0] in DETERMINERS:
        found = found[1:]
    if is_body_word(found[-1] if found else ""):
        return tuple(found)
    skip = titles().courtesy | titles().roles
    while len(found) > 1 and found[0] in skip and found[1] not in {"of", "for", "at", "to"}:
        found = found[1:]
    return tuple(found)


def is_body_word(word: str) -> bool:
    """Whether the last word of a name says that it is the name of a body or a place, and of no person."""
    return word in _FIRMS or heads().types.get(word) in {EntityType.ORGANIZATION, EntityType.LOCATION}


_FIRMS = frozenset("electric motors mills dynamics atomics foods airlines bank insurance health".split())
"""Last words of names of firms that are no words for a body by themselves."""


def all_tokens(name: str) -> tuple[str, ...]:
    """Folded words of a name with its determiners and titles, as `compare` needs them."""
    return tuple(_words(name))


def _words(name: str) -> list[str]:
    """Folded words of a name, all of them."""
    text = name.translate(_APOSTROPHES).casefold()
    text = re.sub(r"'s\b|(?<=s)'(?=\s|$)", "", text).replace("&", " and ")
    if not text.isascii():
        text = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
        text = text.casefold().translate(_LETTERS)
    text = _DOTS.sub("", text).replace("'", "")
    return _WORDS.findall(text)


def is_foreign(text: str) -> bool:
    """Whether there are letters in it and all of them are of another script than Latin."""
    if text.isascii():
        return False
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and not any("LATIN" in unicodedata.name(letter, "") for letter in letters)


@cache
def known_names() -> Mapping[str, tuple[str, EntityType]]:
    """Folded known names with the canonical name and type of what they mean; countries are among them."""
    found: dict[str, tuple[str, EntityType]] = {}
    for canonical, kind, others in known_rows():
        found.update(dict.fromkeys(map(fold, (canonical, *others)), (canonical, kind)))
    for name, place in places().names.items():
        found.setdefault(fold(name), (place, EntityType.LOCATION))
    return found


def known(name: str) -> str | None:
    """Canonical name of a known thing ("Islamic State" for "Isis"), or None."""
    found = known_names().get(fold(name))
    return found[0] if found else None


def known_type(name: str) -> EntityType | None:
    """Type of a known thing, or None."""
    found = known_names().get(fold(name))
    return found[1] if found else None


def stands_alone(type: EntityType, name: str, *, proper: bool) -> bool:  # noqa: A002  # the field's own word
    """Whether equal names of this kind in two texts mean one thing: a person's needs two name words."""
    return proper and (type is not EntityType.PERSON or len(tokens(name)) >= 2)

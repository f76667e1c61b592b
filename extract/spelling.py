"""Says how likely two words are spellings of one: letters, sound, initials, short forms, abbreviations; pure."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

ALIKE = 0.72
"""Least likeness of two words that may be spellings of one: one letter in four may differ."""

_SOUNDS = (
    ("ph", "f"), ("kh", "h"), ("ck", "k"), ("sch", "sh"), ("tsch", "ch"), ("dj", "j"), ("zh", "j"), ("q", "k"),
    ("c", "k"), ("w", "v"), ("y", "i"), ("x", "ks"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("z", "s"),
)  # fmt: skip
"""Spellings of one sound in different transliterations, longest first where one holds the other."""

_NUMBERS = {
    word: digits
    for digits, words in {
        "1": "one first 1st i", "2": "two second 2nd ii", "3": "three third 3rd iii", "4": "four fourth 4th iv",
        "5": "five fifth 5th", "6": "six sixth 6th vi", "7": "seven seventh 7th vii", "8": "eight eighth 8th viii",
        "9": "nine ninth 9th ix", "10": "ten tenth 10th",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words for small numbers; "v" and "x" are letters more often."""

_NICKNAME, _SOUND, _INITIAL, _ABBREVIATION = 0.9, 0.95, 0.85, 0.85


def likeness(one: str, other: str) -> float:
    """How alike two folded words are, in [0, 1]; the order of the words makes no difference."""
    if one == other:
        return 1.0
    if _number(one) or _number(other):
        return _SOUND if _number(one) == _number(other) else 0.0
    if len(one) == 1 or len(other) == 1:
        return _INITIAL if one[0] == other[0] else 0.0
    if sound(one) == sound(other):
        return _SOUND
    if _is_nickname(one, other):
        return _NICKNAME
    spelled = 1.0 - distance(one, other) / max(len(one), len(other))
    return max(spelled, _ABBREVIATION) if _is_abbreviation(one, other) else spelled


def _number(word: str) -> str:
    """The digits of a word that is a number, else nothing."""
    return word if word.isdigit() else _NUMBERS.get(word, "")


def _is_nickname(one: str, other: str) -> bool:
    return other in _nicknames().get(one, ()) or one in _nicknames().get(other, ())


@cache
def _nicknames() -> Mapping[str, frozenset[str]]:
    """The given names that a short form may stand for."""
    text = files("extract").joinpath("data", "nicknames.toml").read_text(encoding="utf-8")
    return {short: frozenset(full.split()) for short, full in tomllib.loads(text)["names"].items()}


def _is_abbreviation(one: str, other: str) -> bool:
    """Whether the shorter is a beginning of the longer, or leaves out letters between its first and last ("intl")."""
    short, long = sorted((one, other), key=len)
    if len(short) < 3 or len(long) < len(short) + 3:
        return False
    if long.startswith(short):
        return True
    return short[0] == long[0] and short[-1] == long[-1] and leaves_out(short, long)


def leaves_out(short: str, long: str) -> bool:
    """Whether the letters of the shorter are in the longer, in their order."""
    rest = iter(long)
    return all(letter in rest for letter in short)


def sound(word: str) -> str:
    """Rough sound of a word: one spelling a sound, doubled letters once, no h, no vowel but the first letter."""
    for spelled, plain in _SOUNDS:
        word = word.replace(spelled, plain)
    kept = [at for at in range(len(word)) if at == 0 or (word[at] not in "aeiouh" and word[at] != word[at - 1])]
    return "".join(word[at] for at in kept) if len(kept) > 1 else word


def distance(one: str, other: str) -> int:
    """Fewest letters to put in, take out, change or swap with the next. Source: Damerau-Levenshtein, restricted."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]

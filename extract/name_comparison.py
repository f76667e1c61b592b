"""Says how likely two names are spellings of one name: order, initials, transliteration, left-out parts; pure."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from extract.model import EntityType
from extract.names import all_tokens
from extract.spelling import ALIKE, likeness

SAME = 0.5
"""Score from which two names are taken as one."""

WEIGHTS = "name_weights.json"
"""The file of `extract/data` that training writes."""

_PARTICLES = frozenset("al el ul bin ibn ben bint abu de da di del la le van von der den dos du y e".split())
_FORMS = frozenset(
    """inc incorporated corp corporation ltd limited plc llc lp llp co company ag sa sarl gmbh nv bv oao ooo zao
    pao ojsc pjsc jsc spa srl as ab oy kg kgaa holding holdings the of and open joint stock public""".split()
)
_JOINED = 0.85
"""Least likeness of two words written as one and a word of the other name."""
_ONE_WORD = 0.45
"""Highest score of a person's single name and a fuller one."""
_INITIALS = 0.75
"""Score of a body's initials and its name."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two names are.

    Attributes:
        score: in [0, 1]; from `SAME` on they are taken as one.
        reason: in words.
    """

    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of two names side by side.

    Attributes:
        pairs: words that may be one, with their likeness, the likest first.
        left, right: words that only one of the names has.
    """

    pairs: tuple[tuple[str, str, float], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]


def compare(one: str, other: str, kind: EntityType, *, weights: Mapping[str, float] | None = None) -> Comparison:
    """Compares two names of things of a kind; the order of the names makes no difference.

    Args:
        weights: what each sign adds to the log-odds, in place of the trained ones.
    """
    first, second = significant(one, kind), significant(other, kind)
    if not first or not second:
        return Comparison(0.0, "a name without words")
    if sorted(first) == sorted(second):
        return Comparison(1.0, "equal words" if first == second else "equal words in another order")
    if "".join(first) == "".join(second):
        return Comparison(0.97, "equal but for blanks")
    for short, long in ((one, other), (other, one)):
        if kind is not EntityType.PERSON and _are_initials(short, long):
            return Comparison(_INITIALS, f"{short} are the initials of {long}")
    aligned = align(first, second)
    if not aligned.pairs:
        return Comparison(0.0, "no word in common")
    known = _weights() if weights is None else weights
    odds = sum(known.get(sign, 0.0) * value for sign, value in signs(aligned, kind).items())
    score = 1.0 / (1.0 + exp(-odds))
    return Comparison(min(score, _ONE_WORD) if _is_bare(aligned, kind) else score, _reason(aligned))


def _is_bare(aligned: Alignment, kind: EntityType) -> bool:
    """Whether a person's one word is all that the two names share: it may be anybody's."""
    return kind is EntityType.PERSON and len(aligned.pairs) == 1 and bool(aligned.left or aligned.right)


def significant(name: str, kind: EntityType) -> list[str]:
    """Words of a name that tell it from others: without particles for people, without legal forms for the rest."""
    dropped = _PARTICLES if kind is EntityType.PERSON else _FORMS
    found = all_tokens(name)
    return [word for word in found if word not in dropped] or list(found)


def _are_initials(short: str, long: str) -> bool:
    """Whether one name is the initials of the words of the other, with or without the small ones."""
    letters = "".join(all_tokens(short))
    words = all_tokens(long)
    large = [word for word in words if word not in _FORMS]
    return len(letters) > 1 and letters in {"".join(word[0] for word in some) for some in (words, large)}


def align(first: Sequence[str], second: Sequence[str]) -> Alignment:
    """Pairs the words of two names, the likest first, after joining what only one of them writes as two."""
    one, two = _joined(first, second), _joined(second, first)
    scored = sorted(((likeness(a, b), -i, -j) for i, a in enumerate(one) for j, b in enumerate(two)), reverse=True)
    pairs: list[tuple[str, str, float]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in scored:
        if score >= ALIKE and -i not in used[0] and -j not in used[1]:
            used[0].add(-i)
            used[1].add(-j)
            pairs.append((one[-i], two[-j], score))
    left = tuple(word for i, word in enumerate(one) if i not in used[0])
    right = tuple(word for j, word in enumerate(two) if j not in used[1])
    return Alignment(tuple(pairs), left, right)


def _joined(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words, two neighbours as one where the other name writes them so ("patr ushev" beside "patrushev")."""
    found = list(words)
    at = 0
    while at + 1 < len(found):
        apart = {found[at], found[at + 1]}.isdisjoint(others)
        whole = found[at] + found[at + 1]
        if apart and any(len(word) > 3 and likeness(whole, word) >= _JOINED for word in others):
            found[at : at + 2] = [whole]
        at += 1
    return found


def signs(aligned: Alignment, kind: EntityType) -> Mapping[str, float]:
    """What an alignment shows, each sign for all names and once more for people; the weights are trained on these."""
    matched = _weight(word for pair in aligned.pairs for word in pair[:2])
    lost, gained = _weight(aligned.left), _weight(aligned.right)
    total = matched + lost + gained
    fewer, more = sorted((len(aligned.left), len(aligned.right)))
    strangers = [likeness(a, b) for a in aligned.left for b in aligned.right]
    shown = {
        "always": 1.0,
        "matched": matched / total,
        "misspelled": sum((1 - score) * _weight((a, b)) for a, b, score in aligned.pairs) / matched,
        "contradicted": 2 * min(lost, gained) / total,
        "omitted": abs(lost - gained) / total,
        "strangers alike": max(strangers, default=0.0),
        "equal words": float(sum(score == 1.0 for *_, score in aligned.pairs)),
        "words contradicted": float(fewer),
        "words omitted": float(more - fewer),
    }
    if kind is EntityType.PERSON:
        shown |= {f"person: {sign}": value for sign, value in shown.items()}
    return shown


def _weight(words: Iterable[str]) -> float:
    """What words count for: long ones tell more."""
    return sum(0.3 if len(word) == 1 else min(len(word), 8) / 4 for word in words)


@cache
def _weights() -> Mapping[str, float]:
    """What each sign adds to the log-odds that two names are one."""
    found: Mapping[str, float] = json.loads(files("extract").joinpath("data", WEIGHTS).read_text(encoding="utf-8"))
    return found


def _reason(aligned: Alignment) -> str:
    left, right = aligned.left, aligned.right
    if left and right:
        return f"{left[0]} is not {right[0]}"
    if left or right:
        return f"only one has {(left or right)[0]}"
    one, other, _ = aligned.pairs[-1]
    return f"{one} may be {other}"

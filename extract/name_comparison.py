"""Says how likely two names are spellings of one name: order, initials, transliteration, left-out parts; pure."""

from dataclasses import dataclass

from extract.model import EntityType
from extract.names import all_tokens

SAME = 0.5
"""Score from which two names are taken as one."""

_PARTICLES = frozenset("al el ul bin ibn ben bint abu de da di del la le van von der den dos du y e".split())
_FORMS = frozenset(
    """inc incorporated corp corporation ltd limited plc llc lp llp co company ag sa sarl gmbh nv bv oao ooo zao
    pao ojsc pjsc jsc spa srl as ab oy kg kgaa holding holdings the of and open joint stock public""".split()
)
_SOUNDS = (
    ("ph", "f"), ("kh", "h"), ("ck", "k"), ("sch", "sh"), ("tsch", "ch"), ("dj", "j"), ("zh", "j"), ("q", "k"),
    ("c", "k"), ("w", "v"), ("y", "i"), ("x", "ks"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("z", "s"),
)  # fmt: skip
"""Spellings of one sound in different transliterations, longest first where one holds the other."""

_ALIKE = 0.72
"""Least likeness of two words that may be spellings of one: one letter in four may differ."""

_FLOOR = 0.52
"""Likeness of words at which two names are as good as different; the weights below put `SAME` halfway from it to 1.

Source: chosen on the name pairs of nomenklatura's benchmark; to be tuned with more of them.
"""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two names are.

    Attributes:
        score: in [0, 1]; from `SAME` on they are taken as one.
        reason: in words.
    """

    score: float
    reason: str


def compare(one: str, other: str, kind: EntityType) -> Comparison:
    """Compares two names of things of a kind; the order of the names makes no difference."""
    first, second = _significant(one, kind), _significant(other, kind)
    if not first or not second:
        return Comparison(0.0, "a name without words")
    if sorted(first) == sorted(second):
        return Comparison(1.0, "equal words" if first == second else "equal words in another order")
    if "".join(first) == "".join(second):
        return Comparison(0.97, "equal but for blanks")
    pairs, left, right = _align(first, second)
    return _judge(pairs, left, right, kind)


def _significant(name: str, kind: EntityType) -> list[str]:
    """Words of a name that tell it from others: without particles for people, without legal forms for the rest."""
    dropped = _PARTICLES if kind is EntityType.PERSON else _FORMS
    found = all_tokens(name)
    return [word for word in found if word not in dropped] or list(found)


def _align(first: list[str], second: list[str]) -> tuple[list[tuple[str, str, float]], list[str], list[str]]:
    """Pairs of words that may be one, best first, and the words left over on either side."""
    scored = sorted(((likeness(a, b), -i, -j) for i, a in enumerate(first) for j, b in enumerate(second)), reverse=True)
    pairs: list[tuple[str, str, float]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in scored:
        if score >= _ALIKE and -i not in used[0] and -j not in used[1]:
            used[0].add(-i)
            used[1].add(-j)
            pairs.append((first[-i], second[-j], score))
    left = [word for i, word in enumerate(first) if i not in used[0]]
    right = [word for j, word in enumerate(second) if j not in used[1]]
    return pairs, left, right


def _judge(pairs: list[tuple[str, str, float]], left: list[str], right: list[str], kind: EntityType) -> Comparison:
    """The score of an alignment: words that contradict each other weigh more than words that one name leaves out."""
    if not pairs:
        return Comparison(0.0, "no word in common")
    alike = sum(score * (_weight(a) + _weight(b)) for a, b, score in pairs) / sum(
        _weight(a) + _weight(b) for a, b, _ in pairs
    )
    matched = sum(_weight(a) + _weight(b) for a, b, _ in pairs)
    lost, gained = sum(map(_weight, left)), sum(map(_weight, right))
    contradicted = 2 * min(lost, gained) / (matched + lost + gained)
    omitted = abs(lost - gained) / (matched + lost + gained)
    single = 0.45 if kind is EntityType.PERSON and len(pairs) == 1 and (left or right) else 0.0
    raw = alike**2 - 1.6 * contradicted - 0.45 * omitted - single
    score = max(0.0, (raw - _FLOOR) / (1.0 - _FLOOR))
    if contradicted:
        return Comparison(score, f"{left[0]} is not {right[0]}")
    if left or right:
        return Comparison(score, f"only one has {(left or right)[0]}")
    a, b, _ = min(pairs, key=lambda pair: pair[2])
    return Comparison(score, f"{a} may be {b}")


def _weight(word: str) -> float:
    """What a word counts for: long ones tell more."""
    return 0.3 if len(word) == 1 else min(len(word), 8) / 4


def likeness(one: str, other: str) -> float:
    """How alike two folded words are, in [0, 1]: letters to change, less where they sound the same; initials count."""
    if one == other:
        return 1.0
    if one.isdigit() or other.isdigit():
        return 0.0
    if len(one) == 1 or len(other) == 1:
        return 0.85 if one[0] == other[0] else 0.0
    if sound(one) == sound(other):
        return 0.95
    return 1.0 - distance(one, other) / max(len(one), len(other))


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

"""Whether two folded names are one but for initials and left-out middle names: "a roe", "ann roe". Pure."""

from collections.abc import Sequence


def fits(asked: str, name: str) -> bool:
    """Whether the one name may be written as the other, in either direction.

    The last words must be equal, the first ones equal or one the initial of the other, and the middle ones in order.

    >>> fits("a roe", "ann roe"), fits("ann m roe", "ann roe"), fits("ann roe", "a m roe"), fits("ann roe", "bob roe")
    (True, True, True, False)
    """
    one, other = asked.split(), name.split()
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:
        return False
    return _one(one[0], other[0]) and _aligned(one[1:-1], other[1:-1])


def _one(word: str, other: str) -> bool:
    """Whether they are equal, or one is the initial of the other."""
    return word == other or (1 in {len(word), len(other)} and word[0] == other[0])


def _aligned(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the middle words of the one that has fewer stand in the other in order."""
    fewer, more = sorted((one, other), key=len)
    at = 0
    for word in fewer:
        while at < len(more) and not _one(word, more[at]):
            at += 1
        if at == len(more):
            return False
        at += 1
    return True

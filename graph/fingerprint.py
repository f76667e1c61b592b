"""Tells near copies of one text: a fingerprint that changes little where the text changes little. Pure.

Source: Charikar, "Similarity estimation techniques from rounding algorithms" (2002); Manku et al., "Detecting
near-duplicates for web crawling" (2007).
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b

BITS = 64
SHINGLE = 4
"""Words that are taken together."""

NEAR = 10
"""Most bits in which the fingerprints of copies differ.

Source: on 76 news articles no two came nearer than 19; of their copies nine in ten were as near as 10 after every
hundredth word was changed or the last tenth cut off, but only one to two in ten as near as 3, which serves those who
compare billions of texts and not the few of one fact.
"""

_LANE = 32
_SPREAD = tuple(sum(1 << _LANE * bit for bit in range(8) if byte >> bit & 1) for byte in range(256))
"""For each byte its bits, each in a lane of its own, so that one sum counts eight of them."""

_WORD = re.compile(r"\w+")


def fingerprint(text: str) -> str:
    """The fingerprint of a text as 16 hexadecimal digits; case and what stands between the words do not matter.

    >>> fingerprint("Rain fell on Port Ellis.") == fingerprint("rain  fell on PORT ELLIS")
    True
    """
    counts = [0] * (BITS // 8)
    number = 0
    for shingle in _shingles(_WORD.findall(text.casefold())):
        digest = blake2b(shingle.encode("utf-8", "surrogatepass"), digest_size=BITS // 8).digest()
        counts = [count + _SPREAD[byte] for count, byte in zip(counts, digest, strict=True)]
        number += 1
    bits = [count >> _LANE * bit & (1 << _LANE) - 1 for count in counts for bit in range(8)]
    return f"{sum(1 << at for at, count in enumerate(bits) if 2 * count > number):0{BITS // 4}x}"


def independent(fingerprints: Sequence[str]) -> int:
    """Number of texts that are no copies of each other, copies of copies taken as one; the order does not matter."""
    numbers = [int(each, 16) for each in sorted(set(fingerprints))]
    groups = 0
    while numbers:
        groups += 1
        reached = [numbers.pop()]
        while reached:
            one = reached.pop()
            near = [other for other in numbers if (one ^ other).bit_count() <= NEAR]
            numbers = [other for other in numbers if (one ^ other).bit_count() > NEAR]
            reached += near
    return groups


def _shingles(words: Sequence[str]) -> Iterator[str]:
    """Runs of words; all of them where there are fewer."""
    return (" ".join(words[at : at + SHINGLE]) for at in range(max(len(words) - SHINGLE + 1, 1)))

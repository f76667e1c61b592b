"""Forms of verbs that a fact needs and the text does not show."""

from collections.abc import Mapping

IRREGULAR: Mapping[str, str] = {
    pair.split(":")[0]: pair.split(":")[1]
    for pair in """bring:brought take:taken send:sent lead:led drive:driven fly:flown hold:held shoot:shot find:found
    hang:hanged sell:sold put:put withdraw:withdrawn strike:struck beat:beaten throw:thrown hurt:hurt
    cut:cut shrink:shrunk""".split()
}
"""Participles of the verbs of motion, of befalling and of changing that are not made by rule."""


def participle(lemma: str) -> str:
    """The past participle of a verb of the classes above."""
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    doubled = lemma in {"drag", "ship", "transfer", "deter", "stab", "kidnap", "acquit", "expel", "trim", "cap"}
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return f"{lemma[:-1]}ied"
    return f"{lemma}d" if lemma.endswith("e") else f"{lemma}{lemma[-1] if doubled else ''}ed"

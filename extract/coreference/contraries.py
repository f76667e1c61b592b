"""Words before nouns that say the contrary of one another: what is legal is not illegal, no eastern town is western."""

from collections.abc import Iterator


def contraries(word: str) -> Iterator[str]:
    """Words that say the contrary of another: "illegal" of "legal" and back, "anti-union" of "union"."""
    for prefix in _NOT:
        yield prefix + word
        if word.startswith(prefix):
            yield word.removeprefix(prefix)
    side, _, bare = word.partition("-")
    if side in SIDES:
        yield bare
    yield from (f"{other}-{bare if side in SIDES else word}" for other in SIDES - {side})
    for group in _CONTRARY:
        if word in group:
            yield from group - {word}


SIDES = frozenset(("anti", "pro", "non", "counter"))
"""What a hyphen ties to the word for what somebody is for, against or apart from: no "union worker" is anti-union."""

_NOT = ("il", "un", "in", "im", "ir", "non", "dis")
_CONTRARY = tuple(
    frozenset(words.split())
    for words in (
        "legal illicit clandestine",
        "eastern western northern southern",
        "male female",
        "public private",
        "military civilian civil",
        "domestic foreign overseas",
        "rural urban",
        "upper lower",
        "winter summer autumn spring",
        "presidential parliamentary mayoral municipal",
        "right-wing left-wing",
        "conservative liberal",
        "maternal paternal",
        "primary secondary",
        "district appellate supreme",
        "younger elder older",
    )
)
"""Words of which one and the same thing is mostly narrowed by no more than one."""

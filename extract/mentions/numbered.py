"""Finds the texts of a body that only a number tells apart: "Resolution 2254" is not Resolution 2249."""

from collections.abc import Iterable, Iterator

from extract.parse import Parse

Found = tuple[int, int, str]
_TEXTS = frozenset("Resolution Directive Regulation Proposition Amendment Protocol".split())
"""Capitalised nouns for what a body adopts many of."""


def with_numbers(parse: Parse, entities: Iterable[Found]) -> tuple[Found, ...]:
    """The model's entities, with those that end in a number whole, and what stood before them in one an entity still.

    "UN Security Council Resolution 2254" gives "UN Security Council" and "Resolution 2254".
    """
    whole = tuple(_numbered(parse))
    starts = {token: start for start, end, _ in whole for token in range(start, end)}
    kept: list[Found] = []
    for start, end, label in entities:
        cut = next((starts[token] for token in range(start, end) if token in starts), end)
        if start < cut:
            kept.append((start, cut, "ORG" if cut < end and label == "LAW" else label))
    return tuple(sorted([*whole, *kept]))


def _numbered(parse: Parse) -> Iterator[Found]:
    """A text and its number."""
    for number in range(1, len(parse)):
        text = number - 1
        proper = parse.words[text] in _TEXTS and parse.tags[text] in {"NNP", "NNPS"}
        if proper and parse.words[number].isdigit() and parse.heads[number] == text:
            yield text, number + 1, "LAW"

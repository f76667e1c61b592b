"""Joins the two names of a firm called by its partners: "the law firm Lund and Holm"."""

from collections.abc import Iterable, Iterator

from extract.parse import Parse

_PROPER = frozenset({"NNP", "NNPS"})
_AND = frozenset({"and", "&"})
Found = tuple[int, int, str]


def with_partners(parse: Parse, entities: Iterable[Found]) -> tuple[Found, ...]:
    """The model's entities, with those that are halves of a firm's name made one."""
    told = tuple(entities)
    written = {
        (parse.words[at - 1], parse.words[at + 1])
        for start, end, label in told
        for at in range(start + 1, end - 1)
        if parse.words[at] == "&" and label == "ORG"
    }
    whole = tuple(_partners(parse, written))
    inside = {token for start, end, _ in whole for token in range(start, end)}
    kept = (one for one in told if inside.isdisjoint(range(*one[:2])))
    return tuple(sorted([*whole, *kept]))


def _partners(parse: Parse, written: set[tuple[str, str]]) -> Iterator[Found]:
    """Two words with "and" between them that the text writes with "&" as well, or that "law firm" precedes."""
    for link in range(1, len(parse) - 1):
        first, second = link - 1, link + 1
        if parse.words[link] not in _AND or not {parse.tags[first], parse.tags[second]} <= _PROPER:
            continue
        if (parse.words[first], parse.words[second]) in written or _is_firm(parse, first, second):
            yield first, second + 1, "ORG"


def _is_firm(parse: Parse, first: int, second: int) -> bool:
    """Whether words for a firm of partners stand before two coordinated words: "law firm"."""
    noun, beside = first - 1, parse.heads[second] == first and parse.deps[second] == "conj"
    if noun < 1 or not beside or parse.subtree(second)[-1] != second:
        return False
    word = parse.words[noun].lower()
    return word == "firm" and parse.words[noun - 1].lower() in _CALLINGS


_CALLINGS = frozenset(
    "law legal accountancy accounting audit auditing advisory consulting consultancy brokerage".split()
)

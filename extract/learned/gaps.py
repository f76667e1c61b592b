"""What stands between two ends of a sentence, but for closed brackets and the lists that the ends are in."""

from collections.abc import Mapping, Sequence

from extract.learned.end import End
from extract.parse import Parse

JOINING = frozenset((",", "and", "or", "&", ";", "/", "the"))
"""What stands between the members of a list."""

Range = tuple[int, int]


def lists_of(parse: Parse, row: Sequence[End]) -> Mapping[Range, Range]:
    """The list that each name stands in, "Porto, Minho and Braga"; of one that stands alone its own tokens."""
    groups: list[list[End]] = []
    for end in row:
        if end.form != "name":
            continue
        if groups and _joined(parse, groups[-1][-1], end):
            groups[-1].append(end)
        else:
            groups.append([end])
    return {(end.start, end.end): (group[0].start, group[-1].end) for group in groups for end in group}


def _joined(parse: Parse, one: End, other: End) -> bool:
    """Whether a name goes on with a list that the one before it is in."""
    apart = one.end < other.start and one.kind == other.kind
    return apart and all(parse.words[token] in JOINING for token in range(one.end, other.start))


def brackets_of(parse: Parse, first: int, last: int) -> Mapping[int, int]:
    """Where each bracket that opens in the tokens `[first, last)` closes there, by the token of its opening."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    for token in range(first, last):
        if parse.words[token] in {"(", "["}:
            opened.append(token)
        elif parse.words[token] in {")", "]"} and opened:
            closed[opened.pop()] = token
    return closed


def without_brackets(brackets: Mapping[int, int], start: int, stop: int) -> list[int]:
    """The tokens of `[start, stop)` without brackets that close before its end."""
    found: list[int] = []
    token = start
    while token < stop:
        close = brackets.get(token, stop)
        if close < stop:
            token = close
        else:
            found.append(token)
        token += 1
    return found

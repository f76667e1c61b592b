"""Finds what sets lines apart though no empty line does: the ends of headings, items, cells and lines of an address."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.markup import ITEM, PARAGRAPH, QUOTED, cells
from extract.posts import post

NARROWEST, WIDEST = 40, 120
"""Code points of the widest line where a program has wrapped a text."""
MARGIN, MOST_WIDER = 10, 0.1
"""Code points by which a line is wider than others before it counts as such, and the share of a wrapped text's lines
that may be: addresses of pages."""

_LINE = re.compile(r"[^\n]+")
_SMALL = re.compile(r"[a-z]")
_QUOTATION = re.compile(r"[\"'“‘«]")
_GOES_ON = re.compile(
    r"(?:[,(&/–—-]|\b(?:the|an?|of|and|or|to|in|on|at|by|for|from|with|as|that|which|who|whose|than|his|her|its|their"
    r"|is|are|was|were|be|been|has|had|have|will|would|not|(?:Mr|Mrs|Ms|Dr|Sir|St)\.?))$"
)
"""The end of a line that cannot do without the next one."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not empty.

    Attributes:
        start, end: its interval in the text, without what marks the lines of a quoted letter.
        words: the line without that and without the blanks behind it.
        whole: code points up to there.
        quoted: whether it is one of a quoted letter.
        item: code points of what marks it as an item of a list.
        cells: intervals in `words` of what parts its cells, or a person from his post, with what each stands for.
    """

    start: int
    end: int
    words: str
    whole: int
    quoted: bool
    item: int
    cells: tuple[tuple[int, int, str], ...]


def lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Intervals of what sets lines apart, with what each stands for: the end of a paragraph or nothing, by position."""
    found = [_line(match) for match in _LINE.finditer(text) if not match[0].isspace()]
    width = _width([(one, other) for one, other in pairwise(found) if _touch(text, one, other)])
    before: _Line | None = None
    for line in found:
        if before is None or not _touch(text, before, line) or not _goes_on(before, line, width):
            if before is not None:
                yield before.end, before.end + 1, PARAGRAPH
            yield line.start, line.start + line.item, ""
        yield from ((line.start + start, line.start + end, sign) for start, end, sign in line.cells)
        before = line


def _line(match: "re.Match[str]") -> _Line:
    quoted = QUOTED.match(match[0])
    first = quoted.end() if quoted else 0
    words = match[0][first:].rstrip()
    item = ITEM.match(words)
    inner = item.end() if item else 0
    between = post(words[inner:])
    return _Line(
        start=match.start() + first,
        end=match.end(),
        words=words,
        whole=first + len(words),
        quoted=quoted is not None,
        item=inner,
        cells=tuple((*span, PARAGRAPH) for span in cells(words))
        if between is None
        else ((inner + between[0], inner + between[1], ","),),
    )


def _touch(text: str, one: _Line, other: _Line) -> bool:
    """Whether no empty line is between two."""
    return text.find("\n", one.end + 1, other.start) < 0


def _goes_on(line: _Line, following: _Line, width: int | None) -> bool:
    """Whether a sentence of a line may go on in the following one.

    It may where that begins with a small letter, or with the quotation that the line announces, where the line ends
    with a comma or a small word, and where a program has wrapped the text: the first word of the following line would
    have made this one too wide.
    """
    if following.item or line.cells or following.cells or line.quoted != following.quoted:
        return False
    if width is not None and _is_full(line, following, width):
        return True
    if line.words.endswith(":") and _QUOTATION.match(following.words):
        return True
    return _SMALL.match(following.words) is not None or _GOES_ON.search(line.words) is not None


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of the following line would make a line wider than any."""
    return line.whole + 1 + len(following.words.partition(" ")[0]) > width


def _width(beside: Sequence[tuple[_Line, _Line]]) -> int | None:
    """Code points of the widest line of a text that a program has wrapped; None if none has.

    It cuts sentences, so that some lines begin with small letters, and each of them after a line that is full.
    """
    cut = [(one, other) for one, other in beside if _SMALL.match(other.words)]
    width = max((one.whole for one, _ in cut), default=0)
    full = sum(_is_full(one, other, width) for one, other in cut)
    wider = sum(one.whole > width + MARGIN for one, _ in beside)
    fits = NARROWEST <= width <= WIDEST and 2 * full > len(cut) and wider <= MOST_WIDER * len(beside)
    return width if fits else None

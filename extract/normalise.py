"""Makes a text plain for the parser, and remembers where each of its characters stood in the original."""

import re
import unicodedata
from array import array
from dataclasses import dataclass

from extract.datelines import datelines
from extract.insertions import insertions
from extract.lines import lines
from extract.markup import PARAGRAPH, settings
from extract.model import Span
from extract.second_names import second_names

__all__ = ["LONGEST_RUN", "PARAGRAPH", "Normalised", "normalise", "without_surrogates"]

LONGEST_RUN = 200
"""Longest run of non-blanks, in code points, that spaCy's tokenizer is given; its time grows with the square of it."""

_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
_HYPHENS = "\u2010\u2011"
_DASHES = "\u2012\u2015\u2212"
_SPELLED = {
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_HYPHENS, "-"),
    **dict.fromkeys(_DASHES, "\u2013"),
}
_GLUED = re.compile(r"(?<=[^\W\d_]{2})\((?=[A-Z][a-z])")
_SPELT = re.compile(r"(?<![\w-])(?:U-[SNK]|E-U)(?![\w-])")  # as those who read the news aloud write it
_SHORTENED = re.compile(r"(?<=n)[\"\u201c\u201d](?=t\b)|(?<=[a-z])[\"\u201c\u201d](?=(?:re|ve|ll)\b)")
"""A double quotation mark in the place of an apostrophe, as it is often set by mistake: "don"t", "they"re"."""
_NOTE = re.compile(r"(?<=\S)\[(?:\d{1,3}|note \d{1,3}|[a-z]+ needed|when\?|who\?|where\?|by whom\?|which\?)\]")
"""A footnote, or what one who checks a text has written behind a word: "[3]", "[citation needed]"."""
_SMALL = (
    r"of|the|and|that|which|whose|was|were|is|are|had|has(?!-been\b)|have(?!-nots?\b)|been|their|its|his|or|who|will"
    r"|would(?!-be\b)|could(?!-be\b)|should|may(?!-be\b)|might|this|these|those|they|we|when|where|while|because"
    r"|to(?!-(?:do|be|go|die|day|night|date|order|scale|the|to)\b)"
)
_BEGINNING = r"The|But|And|It|He|She|They|We|This|These|His|Her|Their"
_BEHIND = r"and|that|was|were|has|had|have|which|who|is|are|as|so|but|because|when|where|while|he|she|they|we|following"
_PREFIX = r"mid|pre|post|pro|anti|short|long|one|two|first|second|under|over"
_SUFFIX = (
    r"style|like|type|era|ish|only|free|first|related|based|branded|shaped|led|themed|inspired|linked|labelled|driven"
)
_LOST_BLANK = re.compile(
    r"(?:(?=-)|(?<![A-Za-z])(?=[A-Za-z]+-))(?:"  # most words are passed at a glance
    r"(?<=[a-z\d][,;:])(?P<mark>-)(?=[A-Za-z\"\u201c])"
    r"|(?<=[.,!?][\"\u201d])(?P<closed>-)(?=[-A-Za-z\s]|\Z)"
    rf"|(?<=[a-z][\"\u201d])(?P<quoted>-)(?!(?:{_SUFFIX})\b)(?=[a-z]+\s)"
    rf"|(?<=\s)(?!(?:{_PREFIX}|non|self|so|quasi|semi|ex|co|un|re)-)[a-z]{{2,}}(?P<opening>-)(?=[\"\u201c]\w)"
    rf"|(?:(?<=\s)|(?<=[,;]-))(?:{_SMALL})(?P<small>-)(?=[A-Za-z \"\u201c])"
    rf"|(?:(?<=[.!?]\s)|(?<=[\"\u201c\n]))(?:{_BEGINNING})(?P<first>-)(?=[A-Za-z]{{2}})"
    r"|(?<=\s)(?:in|at|by|for|from|with|on|an)(?P<before>-)(?=[A-Z][a-z])"
    r"|(?<=[a-z]'s)(?P<owner>-)(?=[A-Z])"
    rf"|(?<![\w-])(?!(?:{_PREFIX})-)[A-Za-z]+(?P<behind>-)(?=(?:{_BEHIND}) ))"
)
"""A hyphen in the place of a blank, as it is left by what cannot spell a no-break space: "the-mayor,-who left"."""
_KEPT_FORMAT = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Normalised:
    """A plain text with the way back.

    Attributes:
        text: the text to parse; paragraphs are apart by one empty line, all other blanks are single spaces.
        starts, ends: interval of the original that each character stands for; empty where a blank was put in.
    """

    text: str
    starts: "array[int]"
    ends: "array[int]"

    def original(self, start: int, end: int) -> Span:
        """Interval of the original text that the interval `[start, end)` of the normalised one stands for."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return Span(at, at)
        return Span(self.starts[start], self.ends[end - 1])


def without_surrogates(text: str) -> str:
    """The text with each lone surrogate replaced by U+FFFD; it has the same length."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def normalise(text: str) -> Normalised:
    """Spells blanks, quotes and dashes in one way, drops what is invisible, and parts what is glued or too long."""
    found: list[tuple[str, int, int]] = []
    run = 0
    glued = {match.start() for match in _GLUED.finditer(text)}
    for piece in _pieces(_visible(text)):
        character, start, end = piece
        if character.isspace():
            found += [(letter, start, end) for letter in character] if found else []
            run = 0
            continue
        if run == LONGEST_RUN or (run and start in glued):
            found.append((" ", start, start))
            run = 0
        found.append(piece)
        run += 1
    while found and found[-1][0].isspace():
        found.pop()
    characters, starts, ends = zip(*found, strict=True) if found else ((), (), ())
    return Normalised("".join(characters), array("L", starts), array("L", ends))


def _visible(text: str) -> list[tuple[str, int]]:
    """The characters to keep, in their plain spelling, with where they stood; footnotes ("[3]") and datelines go."""
    plain = {character: _plain(character) for character in set(text)}
    visible = [plain[character] for character in text]
    gone = [*(note.span() for note in _NOTE.finditer(text)), *datelines(text)]
    gone += [(match.start() + 1, match.start() + 2) for match in _SPELT.finditer(text)]
    marks = {at for interval in gone for at in range(*interval)}
    plain_at = {match.start(): "'" for match in _SHORTENED.finditer(text)}
    for start, end, meant in (*lines(text), *settings(text), *second_names(text), *insertions(text)):
        plain_at |= {start: _plain(meant) if len(meant) == 1 else meant} if meant else {}
        marks.update(range(start + bool(meant), end))
    plain_at |= {match.start(match.lastgroup or 0): " " for match in _LOST_BLANK.finditer(text)}
    for at, meant in (plain_at | dict.fromkeys(marks, "")).items():
        visible[at] = meant
    return [(meant, at) for at, meant in enumerate(visible) if meant]


def _plain(character: str) -> str:
    """Plain spelling of one character; "" if it is invisible."""
    if character in "\n\u2028\u2029\x0b\x0c\x85":
        return "\n"
    category = unicodedata.category(character)
    if category == "Zs" or character in "\t\r":
        return " "
    if category == "Cf":
        return character if character in _KEPT_FORMAT else ""
    if category == "Cc":
        return " "
    return "\ufffd" if category == "Cs" else _SPELLED.get(character, character)


def _pieces(visible: list[tuple[str, int]]) -> list[tuple[str, int, int]]:
    """Single characters and folded runs of blanks, each with its original interval."""
    pieces: list[tuple[str, int, int]] = []
    blanks: list[tuple[str, int]] = []
    for character, at in visible:
        if character.isspace():
            blanks.append((character, at))
            continue
        if blanks:
            ends = sum(blank.count("\n") for blank, _ in blanks)
            pieces.append((PARAGRAPH if ends > 1 else " ", blanks[0][1], blanks[-1][1] + 1))
            blanks = []
        if character == "'" and pieces and pieces[-1][0] == "'" and pieces[-1][2] == at:
            pieces[-1] = ('"', at - 1, at + 1)  # ``as in TeX''
        else:
            pieces.append((character, at, at + 1))
    return pieces

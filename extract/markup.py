"""Finds what is no word of a text but tells how to set it: tags, entities, marks of lists, of cells and of stress."""

import re
from collections.abc import Iterator
from html import unescape

PARAGRAPH = "\n\n"
"""What separates two paragraphs in a normalised text."""

_INLINE = "a|abbr|b|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strong|sub|sup|time|u"
_BLOCK = (
    "article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html"
    "|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
_SET = re.compile(
    rf"(?P<inline></?(?:{_INLINE})(?: [^<>]{{0,300}})?/?>)"
    rf"|(?P<block></?(?:{_BLOCK})(?: [^<>]{{0,300}})?/?>)"
    r"|(?P<entity>&(?:\#\d{2,6}|\#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});)"
    r"|(?P<target>\]\((?:https?://|www\.|mailto:)[^\s()]{1,300}\))"  # [Acme](https://acme.example)
    r"|(?P<code>`(?=\w[^`'\n]{0,80}`)|(?<=\w)`(?!`))"  # `Acme`
)
_STRESS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\W_])[^*\n]{1,120}(?<=\S)(\*{1,3})(?![\w*])")  # **Acme**
_LINKED = re.compile(r"\[(?=[^\[\]\n]{1,200}\]\((?:https?://|www\.|mailto:))")
QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
"""What stands before each line of a letter that is answered."""

_NUMBER = r"\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})\)|\d{1,3}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}"
_CLOCK = (
    r"(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?[ ])?"
    r"\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[ap]\.?m\.?)?(?:[ ](?:GMT|UTC|BST|CES?T|[ECMP][SD]?T))?"
)
_ITEM = (
    r"[*•‣◦▪·●■►✓+–—-][ \t]+|\#{1,6}[ \t]+"
    rf"|(?:{_NUMBER})[ \t]+(?=[\"'“‘*]*[A-Z])"
    rf"|\[?{_CLOCK}\]?(?:[ \t]*[–—|:-])?[ \t]+(?=[\"'“‘<@A-Z]|\w+: )"
)
ITEM = re.compile(rf"(?:{_ITEM})(?:{_ITEM})?")
"""What stands before an item of a list, a numbered paragraph, a heading, or the entry of a live report: its time."""
_BAR = re.compile(r"(?<=\S)[ \t]+\|+(?=[ \t])|(?<=[ \t])\|+(?=\s|$)|^[ \t]*\|+")
_GAP = re.compile(r"(?<=\S)(?:[ ]*\t\s*|[ ]{3,})(?=\S)")
_SMALL_BEHIND = re.compile(r"(?<=\S)[ ]{3,}[a-z]")


def settings(text: str) -> Iterator[tuple[int, int, str]]:
    """Intervals of what sets the text, with what each stands for: a character, the end of a paragraph or nothing."""
    for match in _SET.finditer(text):
        if match.lastgroup == "entity":
            meant = unescape(match[0])
            if len(meant) == 1:
                yield *match.span(), meant
        else:
            yield *match.span(), PARAGRAPH if match.lastgroup == "block" else ""
    for match in _STRESS.finditer(text):
        yield from ((*match.span(mark), "") for mark in (1, 2))
    for pattern in (_LINKED, QUOTED):
        yield from ((*match.span(), "") for match in pattern.finditer(text))


def cells(line: str) -> Iterator[tuple[int, int]]:
    """Intervals of what stands between the cells of a row, or around them; none in a line that is no row."""
    bars = [match.span() for match in _BAR.finditer(line)]
    gaps = [match.span() for match in _GAP.finditer(line)] if not bars else []
    return iter(bars or (gaps if len(gaps) > 1 and not _SMALL_BEHIND.search(line) else ()))

"""What an editor has put into a quotation between square brackets, and which is a part of the sentence there."""

import re
from collections.abc import Iterator

_BRACKET = re.compile(r"(?<!\[)\[(?P<inside>(?:[^\[\]|\n]|\n(?!\s*\n)){1,60})\](?!\])")
_REMARKS = frozenset("sic laughs laughter laughing applause pause inaudible".split())
"""What is told of the quotation, and is no part of it."""
_LEFT_OUT = frozenset(("...", "…", ". . ."))
_LINKING = frozenset(
    """of in on at to from with by for about against between into over after before during since until under within
    without through towards like as than and but or nor if when while because although which who whom whose that not is
    are was were be been has have had will would can could should may might must do does did his her their its our my
    your they we he she it i""".split()
)
"""First words of what is no explanation of the words before it: "the growth [of hate groups]"."""
_OPEN = (_LINKING - frozenset("he she it i we they who which".split())) | frozenset(
    """a an the no every each some any many several both all other another such same own that former new old
    very so more most less""".split()
)
"""Words behind which something is lacking: "the [local] chief"; it is explained what "he [Tom Lee]" stands for."""
_OWNING = frozenset("his her its our my your their".split())
_STANDING = frozenset("he she it i we they him them his her its their this these those who which".split())
"""Words that stand for what the brackets behind them tell: "his [Tom Lee's] rights"."""
_SIGNS = frozenset("\"“”„'‘’«»(,;:.!?…–—-")
"""Signs behind which a clause begins anew."""


def insertions(text: str) -> Iterator[tuple[int, int, str]]:
    """Intervals of a text to be read as something else, (start, end, what), in no order.

    Examples:
        >>> sorted(insertions('"[T]he [old] mill," he [Tom Lee] said'))
        [(1, 2, ''), (3, 4, ''), (7, 8, ''), (11, 12, '')]
    """
    for match in _BRACKET.finditer(text):
        if match["inside"].lower() in _REMARKS:
            yield match.start(), match.end(), ""
        elif _is_part(text, match):
            glued = text[match.start() - 1 : match.start()].isalnum() and not _spells(text, match)
            yield match.start(), match.start() + 1, " " if glued else ""
            yield match.end() - 1, match.end(), ""


def _is_part(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence needs what stands in the brackets."""
    inside = match["inside"]
    if inside in _LEFT_OUT or _spells(text, match):
        return True
    words = inside.split()
    if not words or not words[0][0].isalpha() or "/" in inside:
        return False
    before = text[max(0, match.start() - 30) : match.start()].rstrip()
    last = before.split()[-1] if before else ""
    if last.lower() in _STANDING or inside.endswith("'s") or " - " in inside or "." in last[:-1]:
        return words[0].lower() in _LINKING - _OWNING and " - " not in inside
    if words[0].lower() in _LINKING or not last or last[-1] in _SIGNS or last.lower() in _OPEN:
        return True
    behind = text[match.end() + 1 : match.end() + 2]
    return inside[0].isupper() and behind.isupper() and not last[0].isupper()


def _spells(text: str, match: re.Match[str]) -> bool:
    """Whether the brackets stand in a word: "[T]he", "conceal[ing]"."""
    inside, behind = match["inside"], text[match.end() : match.end() + 1]
    starts = len(inside) == 1 and inside.isalpha() and behind.isalpha()
    return starts or (text[match.start() - 1 : match.start()].isalpha() and inside.isalpha() and inside.islower())

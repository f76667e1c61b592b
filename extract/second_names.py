"""Finds brackets inside the names of persons: "Ann (Lee) Roe", "William (Bill) Roe", "President (Ann) Roe"."""

import re
from collections.abc import Iterator

from extract.english import FUNCTION_WORDS
from extract.lexicon import given_names, names_role, places, titles

_WORD = r"[A-Z][\w'’-]+"
_BRACKET = re.compile(
    rf"(?P<before>\b{_WORD}(?: {_WORD}| [A-Z]\.){{0,2}}) (?P<opening>\([\"“']?)(?P<within>[A-Z][a-z'’-]+)"
    r"(?P<closing>[\"”']?\))(?= (?P<behind>[A-Z][a-z]\w*))"
)


def second_names(text: str) -> Iterator[tuple[int, int, str]]:
    """Intervals of what stands inside a name that is read as one, with what each stands for, in order.

    A name before a marriage, that of a husband or wife and a short form are left out, a short form between quotation
    marks keeps these; a given name behind a title is not in brackets.
    """
    for match in _BRACKET.finditer(text):
        before, within, behind = match["before"].lower().split(), match["within"].lower(), match["behind"].lower()
        if behind in FUNCTION_WORDS or names_role(behind, behind) or _is_of_place(within):
            continue
        given = any(word in given_names() for word in before)
        if not given and not (within in given_names() and before[-1] in titles().roles | titles().courtesy):
            continue
        if given and len(match["opening"]) == 1:
            yield match.start("opening") - 1, match.end("closing"), ""
        else:
            mark = '"' if given else ""
            yield *match.span("opening"), mark
            yield *match.span("closing"), mark


def _is_of_place(word: str) -> bool:
    """Whether a word in brackets is a place or a people: "Ann Roe (English)"."""
    return word in places().adjectives or word in places().names or word in places().capitals

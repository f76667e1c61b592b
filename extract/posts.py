"""Finds lines that say who has which post, as lists of officers do: "Ann Roe – Chair", "Treasurer: Tom Reed"."""

import re

from extract.lexicon import names_role, places

LONGEST = 120
"""Code points of the longest such line."""

_COURTESY = r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Rev|Hon)\.? )?"
_PERSON = rf"(?P<who>{_COURTESY}[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|van|von|der|al|bin|da|del|la)){{1,4}})"
_POST = r"(?!(?:The|An?) )[^\W\d_][\w&'’/-]*(?: [\w&'’/-]+){0,6}"
_SIGN = r"(?P<sign>[ ]+[-–—|]+(?=[ ])|:(?=[ ]))"
_NAME_FIRST = re.compile(rf"{_PERSON}{_SIGN}[ ]+(?P<post>{_POST})(?:$|[ ]?[,;(][^.!?]*$)")
_POST_FIRST = re.compile(rf"(?P<post>{_POST}){_SIGN}[ ]+{_PERSON}$")
_FIELD = re.compile(r" (?:of|for|to|at|in|and)\b| & ")
"""What ends the noun for a post: "Director" in "Director of Finance"."""


def post(line: str) -> tuple[int, int] | None:
    """Interval of what stands between a person and a post, which a comma could stand for; None in another line."""
    if len(line) <= LONGEST:
        for pattern in (_NAME_FIRST, _POST_FIRST):
            found = pattern.match(line)
            if found is not None and _is_post(found["post"]) and found["who"].lower() not in places().names:
                return found.span("sign")
    return None


def _is_post(words: str) -> bool:
    """Whether the noun of a phrase is a post."""
    noun = _FIELD.split(words, maxsplit=1)[0].rpartition(" ")[2].lower()
    return names_role(noun, noun) or noun in _POSTS


_POSTS = frozenset(("ceo", "cfo", "coo", "cto", "chair", "counsel", "chief", "executive"))
"""Nouns that are posts in such a line, whatever they are elsewhere."""

"""Finds the body that only a comma parts from a post in it: "Ann Roe, chief executive, Acme"."""

from extract.mentions.offices import is_role
from extract.parse import Parse

_WITHIN = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "IN", "CC", "HYPH", "VBG"))
"""Tags of the words of a post that has no article: "director of planning and research"."""
_LONGEST = 8
"""Words of the longest such post."""
_CLOSING = frozenset((",", ".", ";", ":", ")", '"', "''", "”", "?", "!"))


def post_before(parse: Parse, start: int) -> tuple[int, int] | None:
    """The words of the post before a comma and a name that starts here: behind a person's name, or alone.

    Its first noun is the post: in "Ann Roe, coach of the team, Acme" an article tells of something else.
    """
    if start < 2 or parse.words[start - 1] != ",":
        return None
    opening = parse.sentences[parse.sentence_of[start]][0]
    first = start - 1
    while first > max(opening, start - 1 - _LONGEST) and parse.tags[first - 1] in _WITHIN:
        first -= 1
    beside = first - 2 >= opening and parse.words[first - 1] == "," and parse.labels.get(first - 2) == "PERSON"
    if first == start - 1 or not (beside or first == opening) or not _is_post(parse, first, start - 1):
        return None
    return first, start - 1


def ends_phrase(parse: Parse, end: int) -> bool:
    """Whether nothing that belongs to a name follows it: it is the last one of its phrase, and none of a list."""
    if end >= parse.sentences[parse.sentence_of[end - 1]][1] or parse.words[end] in _CLOSING - {","}:
        return True
    return parse.words[end] == "," and parse.words[end + 1 : end + 2] not in {("and",), ("or",)}


def _is_post(parse: Parse, first: int, end: int) -> bool:
    """Whether a phrase is that of a role: the noun before its first preposition, or its last one."""
    last = next((token for token in range(first, end) if parse.tags[token] == "IN"), end) - 1
    return last >= first and is_role(parse, last)

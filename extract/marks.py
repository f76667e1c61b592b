"""The marks in and around a phrase: what stands in brackets, and quotation marks in pairs."""

from collections.abc import Sequence

from extract.parse import Parse, once

OPENING = frozenset("( [ {".split())
CLOSING = frozenset(") ] }".split())
MARKS = frozenset(('"', "“", "”", "``", "''"))
"""Quotation marks of two strokes."""

OPENING_MARK, CLOSING_MARK = "``", "''"
"""Tags of quotation marks."""


def with_marks(parse: Parse, tokens: Sequence[int]) -> tuple[int, ...]:
    """The tokens, ascending, with the marks between them; quotation marks stay in pairs.

    The other one of a quotation mark is taken in where it stands right beside the words.
    """
    said = set(tokens)
    inside = range(tokens[0], tokens[-1]) if tokens and tokens[-1] - tokens[0] >= len(said) else ()
    between = [token for token in inside if parse.pos[token] == "PUNCT" and {token - 1, token + 1} <= said]
    words = sorted(said.union(between))
    commas = {one for one, last in zip(words[1:], words, strict=False) if parse.words[one] == parse.words[last] == ","}
    words = [token for token in words if token not in commas]
    signs = _marks(parse)
    marks = [token for token in words if token in signs] if signs else []
    if len(marks) % 2:
        before, after = words[0] - 1, words[-1] + 1
        if parse.tags[marks[-1]] == OPENING_MARK and parse.tags[after : after + 1] == (CLOSING_MARK,):
            return (*words, after)
        if parse.tags[marks[0]] == CLOSING_MARK and before >= 0 and parse.tags[before] == OPENING_MARK:
            return (before, *words)
    return without_lone_quotes(parse, words)


def without_lone_quotes(parse: Parse, tokens: Sequence[int]) -> tuple[int, ...]:
    """The tokens without quotation marks, if one of these has no other."""
    marks = _marks(parse).intersection(tokens)
    return tuple(token for token in tokens if token not in marks) if len(marks) % 2 else tuple(tokens)


def in_quotes(parse: Parse, tokens: tuple[int, ...]) -> tuple[int, ...]:
    """The tokens with the quotation marks between which they stand: the title of a book."""
    before, after = tokens[0] - 1, tokens[-1] + 1
    if before < 0 or after >= len(parse) or not _marks(parse).isdisjoint(tokens):
        return tokens
    quoted = parse.tags[before] == OPENING_MARK and parse.tags[after] == CLOSING_MARK
    return (before, *tokens, after) if quoted else tokens


@once
def _marks(parse: Parse) -> frozenset[int]:
    """The quotation marks of a text."""
    return frozenset((*parse.with_tag(OPENING_MARK, CLOSING_MARK), *parse.with_word('"')))


def without_brackets(parse: Parse, head: int, tokens: list[int]) -> list[int]:
    """The tokens that stand in no brackets, and the head."""
    depth, kept = 0, []
    for token in tokens:
        word = parse.words[token]
        if word in OPENING:
            depth += 1
        elif word in CLOSING:
            depth = max(0, depth - 1)
        elif not depth or token == head:
            kept.append(token)
    return kept

"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

from collections.abc import Sequence
from dataclasses import replace

from extract.parse import Parse
from extract.repair.draft import Draft
from extract.repair.table import REPAIRS


def repair(parse: Parse) -> Parse:
    """The parse with recognisable errors mended, in the order of the table; each sees what those before it did."""
    draft = _draft(parse)
    for mend in REPAIRS:
        mend(draft)
        if not draft.written:
            continue
        if _is_forest(draft.heads) and _are_roots(draft):
            parse = replace(parse, heads=tuple(draft.heads), deps=tuple(draft.deps), sentences=tuple(draft.sentences))
        draft = _draft(parse)
    return parse


def _draft(parse: Parse) -> Draft:
    """A draft of a parse as it stands."""
    return Draft(parse, list(parse.heads), list(parse.deps), list(parse.sentences))


def _are_roots(draft: Draft) -> bool:
    """Whether all words without a head are called roots: rules climb from label to label, and stop there."""
    return all(dep == "ROOT" for token, dep in enumerate(draft.deps) if draft.heads[token] == token)


def _is_forest(heads: Sequence[int]) -> bool:
    """Whether every token has a root above it; a repair that ties words into a circle is dropped as a whole."""
    sound = [False] * len(heads)
    for first in range(len(heads)):
        path: dict[int, None] = {}
        token = first
        while not sound[token] and heads[token] != token:
            path[token] = None
            token = heads[token]
            if token in path:
                return False
        for step in path:
            sound[step] = True
    return True

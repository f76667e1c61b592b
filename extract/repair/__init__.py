"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

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
        if _is_forest(draft) and _are_roots(draft):
            parse = parse.hung(draft.heads, draft.deps, draft.sentences)
        draft = _draft(parse)
    return parse


def _draft(parse: Parse) -> Draft:
    """A draft of a parse as it stands."""
    return Draft(parse, list(parse.heads), list(parse.deps), list(parse.sentences))


def _are_roots(draft: Draft) -> bool:
    """Whether all words without a head are called roots: rules climb from label to label, and stop there."""
    return all(dep == "ROOT" for token, dep in enumerate(draft.deps) if draft.heads[token] == token)


def _is_forest(draft: Draft) -> bool:
    """Whether every token has a root above it; a repair that ties words into a circle is dropped as a whole.

    In a circle there is one at least of the words that were hung anew.
    """
    heads = draft.heads
    for first in (token for token, before in enumerate(draft.parse.heads) if heads[token] != before):
        token, path = first, set[int]()
        while heads[token] != token:
            if token in path:
                return False
            path.add(token)
            token = heads[token]
    return True

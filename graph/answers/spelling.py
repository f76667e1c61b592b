"""How a name that a look-up matched is written, and which of its words matched. Pure."""

import re
from collections.abc import Sequence

from extract.model import Span
from extract.names import all_tokens, fold
from graph.model import Entity

_CHUNK = re.compile(r"[^\s\-\u2010-\u2015/]+")
"""What stands between blanks and dashes is folded alone, so that its place is known."""


def written(entity: Entity, folded: str) -> str:
    """The entity's own spelling of a folded name: its name where that fits, else the first alias that does."""
    return next((name for name in (entity.name, *entity.aliases) if fold(name) == folded), folded)


def matched(name: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Words of the name that begin with one of the folded words, by position.

    >>> [(span.start, span.end) for span in matched("Zoë d'Ångström", ["zo", "dang"])]
    [(0, 3), (4, 14)]
    """
    chunks = [(chunk, all_tokens(chunk[0])) for chunk in _CHUNK.finditer(name)]
    return tuple(
        Span(chunk.start(), chunk.end())
        for chunk, tokens in chunks
        if any(token.startswith(word) for token in tokens for word in words if word)
    )

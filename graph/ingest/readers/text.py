"""Plain text: the whole file is one article, whose headline is its title."""

import re

from graph.ingest.readers.article import DEFAULT, Options, from_fields
from graph.ingest.readers.decode import decode
from graph.model import NewDocument

HEADLINE = re.compile(r"\s*(\S[^\n]{0,148}[^\s.,;:])[^\S\n]*\n[^\S\n]*\n")
"""A first line without full stop, followed by an empty line."""


def read_text(raw: bytes, *, options: Options = DEFAULT) -> NewDocument:
    """The file's article.

    Raises:
        Refused: it is empty, binary or in an encoding that is not read.
    """
    text = decode(raw)
    headline = HEADLINE.match(text)
    said = options.title or (headline[1] if headline else None)
    return from_fields({"text": text, "title": said}, options=options)

"""JSON Lines: one article a line, read in constant memory, so that a dump of any size can be fed in."""

import codecs
from collections.abc import Iterator
from io import BufferedReader
from typing import IO

from graph.ingest.readers.article import DEFAULT, Article, Options, Refused
from graph.ingest.readers.decode import decode
from graph.ingest.readers.json_file import article, parse
from graph.model import InputError

ESCAPED = 6
"""Most bytes that JSON spends on one code point of the basic plane (`\\u00e9`)."""


def read_json_lines(stream: BufferedReader, *, source: str, options: Options) -> Iterator[Article | InputError]:
    """The articles of a stream, in order; blank lines are skipped, a bad line does not stop the rest."""
    limit = options.max_characters * ESCAPED
    for number, (raw, whole) in enumerate(_lines(stream, limit), 1):
        place = f"{source} line {number}"
        if not whole:
            message = f"The line is longer than {limit:,} bytes: split the article."
            yield InputError(source=place, code="too_large", message=message)
        elif raw.strip():
            yield read_line(raw, source=place, options=options)


def read_line(raw: bytes, *, source: str, options: Options = DEFAULT) -> Article | InputError:
    """The article of one line."""
    try:
        value = parse(decode(raw.strip()))
    except Refused as error:
        return error.at(source)
    return article(value, source=source, options=options)


def _lines(stream: BufferedReader, limit: int) -> Iterator[tuple[bytes, bool]]:
    """Lines and whether they are whole: of one that is too long the rest is read and dropped."""
    lines = _as_utf8(stream)
    while raw := lines.readline(limit + 1):
        whole = len(raw) <= limit
        if not whole:
            _skip(lines, raw, limit)
        yield raw, whole


def _skip(lines: IO[bytes], raw: bytes, limit: int) -> None:
    while raw and not raw.endswith(b"\n"):
        raw = lines.readline(limit)


def _as_utf8(stream: BufferedReader) -> IO[bytes]:
    """The stream, recoded if it begins with a mark of UTF-16."""
    if not stream.peek(2).startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return stream
    return codecs.EncodedFile(stream, "utf-8", "utf-16", errors="replace")

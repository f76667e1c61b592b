"""JSON: one object is one article, an array is many."""

import json
from collections.abc import Iterator

from graph.ingest.readers.article import Article, Options, Refused, from_fields
from graph.ingest.readers.decode import decode
from graph.model import InputError

MAX_BYTES = 64_000_000
"""Largest JSON file: it is held in memory as a whole. JSON Lines have no limit."""


def parse(text: str) -> object:
    """The value of a JSON text.

    Raises:
        Refused: it is not JSON; the message says where.
    """
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if "\n" in text else ""
        raise Refused(
            "bad_json", f"It is not JSON: {error.msg.removesuffix(' at')} at {line}column {error.colno}."
        ) from error
    except (ValueError, RecursionError) as error:  # a number of 10,000 digits; 100,000 brackets
        raise Refused(
            "bad_json", "It is not JSON that can be read: nested too deep, or with an endless number."
        ) from error
    return value


def read_json(raw: bytes, *, source: str, options: Options) -> Iterator[Article | InputError]:
    """The articles of a file, in order; one that is refused does not stop the rest."""
    try:
        value = parse(decode(raw))
        many = _many(value, options)
    except Refused as error:
        yield error.at(source)
        return
    if many is None:
        yield article(value, source=source, options=options)
        return
    for number, item in enumerate(many, 1):
        yield article(item, source=f"{source} item {number}", options=options)


def article(value: object, *, source: str, options: Options) -> Article | InputError:
    """One article out of its parsed object."""
    if not isinstance(value, dict):
        return Refused("wrong_type", 'An article must be a JSON object with a "text".').at(source)
    try:
        return Article(from_fields(value, options=options), source)
    except Refused as error:
        return error.at(source)


def _many(value: object, options: Options) -> list[object] | None:
    if not isinstance(value, list):
        return None
    if len(value) > 1 and options.key:
        raise Refused("key_for_many", f"A key names one article and the file has {len(value)}: put keys into the file.")
    return value

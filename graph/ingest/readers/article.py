"""One article as a reader found it, and the rules that its fields must keep."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from graph.errors import BadInput
from graph.ingest.readers.dates import iso_date
from graph.model import InputError, NewDocument

MAX_CHARACTERS = 1_000_000
"""Default limit of one article in code points, some 160,000 words: the extractor reads no more either."""
MAX_FIELD = 2_000
"""Longest key, URL, title or publisher, in code points; stores index them."""
FIELDS = ("key", "url", "title", "publisher", "published_at")
"""What an article may say of itself besides its text."""

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the caller adds to what files say.

    Attributes:
        published, publisher, title: used where the file does not say.
        key: for input that holds a single article.
        max_characters: limit of one article.
    """

    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    key: str | None = None
    max_characters: int = MAX_CHARACTERS

    def __post_init__(self) -> None:
        """Refuses a bad date at once instead of once for each file."""
        if self.published is not None:
            iso_date(self.published)


DEFAULT = Options()


@dataclass(frozen=True, slots=True)
class Article:
    """A document and where it was read ("articles.jsonl line 17")."""

    document: NewDocument
    source: str


class Refused(BadInput):
    """A piece of input that is no article; the message says what to do.

    Attributes:
        code: more precise than that of the class.
    """

    def __init__(self, code: str, message: str) -> None:
        """Keeps the code for the report."""
        super().__init__(message)
        self.code = code

    def at(self, source: str) -> InputError:
        """The report of it."""
        return InputError(source=source, code=self.code, message=str(self))


def from_fields(fields: Mapping[str, object], *, options: Options = DEFAULT) -> NewDocument:
    """Makes a document of an article's fields; unknown ones are ignored.

    Raises:
        Refused: the text is missing, empty or too long, or a field has a wrong type or value.
    """
    text = _text(fields, options.max_characters)
    said = {name: _field(fields, name) for name in FIELDS}
    published = said["published_at"] or options.published
    return NewDocument(
        text=text,
        key=said["key"] or options.key,
        url=said["url"],
        title=said["title"] or options.title,
        publisher=said["publisher"] or options.publisher,
        published_at=_published(published) if published else None,
    )


def _text(fields: Mapping[str, object], limit: int) -> str:
    if "text" not in fields:
        raise Refused("text_missing", 'There is no "text": give the article\'s text under that name.')
    text = fields["text"]
    if not isinstance(text, str):
        raise Refused("wrong_type", f'"text" must be a string, not {_kind(text)}.')
    if len(text) > limit:
        raise Refused(
            "too_large", f"The text has {len(text):,} characters and the limit is {limit:,}: split the article."
        )
    if not any(character.isalnum() for character in text):
        raise Refused("text_empty", "The text is empty: give an article with at least one sentence.")
    return _clean(text, "text")


def _field(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refused("wrong_type", f'"{name}" must be a string or null, not {_kind(value)}.')
    folded = " ".join(_clean(value, name).split())
    if len(folded) > MAX_FIELD:
        raise Refused("too_large", f'"{name}" has {len(folded):,} characters and the limit is {MAX_FIELD:,}.')
    return folded or None


def _clean(value: str, name: str) -> str:
    """The value with each lone surrogate replaced by U+FFFD."""
    if "\0" in value:
        raise Refused("nul", f'"{name}" has NUL characters in it: remove them, or convert the file to plain text.')
    return _SURROGATE.sub("\ufffd", value)


def _published(value: str) -> str:
    try:
        return iso_date(value)
    except BadInput as error:
        raise Refused("bad_date", str(error)) from error


def _kind(value: object) -> str:
    """What JSON calls the type of a value."""
    names = {bool: "true or false", int: "a number", float: "a number", list: "an array", dict: "an object"}
    return names.get(type(value), "null")

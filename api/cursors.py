"""Opaque cursors of keyset pages: which list, which filter and the key of the last row."""

import base64
import binascii
import hashlib
from collections.abc import Mapping, Sequence

import orjson

from graph.errors import BadCursor

Key = Sequence[str | int | float]
VERSION = 1


def encode(kind: str, filters: Mapping[str, object], key: Key) -> str:
    """The cursor that continues this list, with these filters, after this key."""
    body = orjson.dumps([VERSION, kind, _hash(filters), list(key)])
    return base64.urlsafe_b64encode(body).decode("ascii").rstrip("=")


def decode(
    cursor: str, kind: str, filters: Mapping[str, object], shape: Sequence[type]
) -> tuple[str | int | float, ...]:
    """The key in a cursor of this list.

    Args:
        shape: type of each part of the key.

    Raises:
        BadCursor: it was made by another list, with other filters, or by nobody.
    """
    parts = _parts(cursor)
    if parts[:2] != [VERSION, kind]:
        raise BadCursor("The cursor belongs to another list: use `next` of the page before, as it is.")
    if parts[2] != _hash(filters):
        raise BadCursor("The cursor was made with other filters: start again without a cursor.")
    key = parts[3]
    if not isinstance(key, list) or [type(part) for part in key] != list(shape) or any(map(_too_large, key)):
        raise BadCursor("The cursor was changed: use `next` of the page before, as it is.")
    return tuple(key)


def _parts(cursor: str) -> list[object]:
    try:
        parts = orjson.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError) as error:
        raise BadCursor("This is no cursor: use `next` of the page before, as it is.") from error
    if not isinstance(parts, list) or len(parts) != 4:
        raise BadCursor("This is no cursor: use `next` of the page before, as it is.")
    return parts


def _too_large(part: object) -> bool:
    """Whether it is a number that no store holds: they count in 64 bits with a sign."""
    return isinstance(part, int) and not -(2**63) <= part < 2**63


def _hash(filters: Mapping[str, object]) -> str:
    return hashlib.sha256(orjson.dumps(dict(filters), option=orjson.OPT_SORT_KEYS)).hexdigest()[:12]

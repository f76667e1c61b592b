"""Reads bodies in JSON: no lone surrogates, no NaN, whatever the schema says of the field they stand in."""

import json
from typing import Any

import orjson
from fastapi import Request


class JsonRequest(Request):
    """A request whose JSON can be stored and sent on as UTF-8."""

    async def json(self) -> Any:  # noqa: ANN401  # what JSON may hold
        """The body's value; each lone surrogate, which JSON may escape, is replaced by U+FFFD.

        Raises:
            JSONDecodeError, UnicodeDecodeError: it is not JSON in UTF-8.
        """
        body = await self.body()
        try:
            return orjson.loads(body)
        except orjson.JSONDecodeError:
            # It refuses lone surrogates among other things. News has some, and an article must not fail of one.
            return whole(json.loads(body.decode("utf-8"), parse_constant=_no_number))


def whole(value: object) -> object:
    r"""The value with each lone surrogate in its texts replaced by U+FFFD.

    >>> whole({"a\ud800": ["\ud83d\ude00"]})
    {'a�': ['😀']}
    """
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [whole(item) for item in value]
    if isinstance(value, dict):
        return {whole(name): whole(item) for name, item in value.items()}
    return value


def _no_number(word: str) -> None:
    raise json.JSONDecodeError(f"{word} is no number in JSON", word, 0)

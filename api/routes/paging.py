"""Keyset pages: how many rows to ask for, the cursor of the next page, and the whole list as a stream."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, TypeAlias, TypeVar

import orjson
from fastapi import Query, Request
from starlette.responses import Response, StreamingResponse

from api.cursors import Key, decode, encode
from api.routes.answer import as_json
from api.schemas.base import Json

Row = TypeVar("Row")

NDJSON = ("application/x-ndjson", "application/ndjson", "application/jsonl", "application/json-lines")
"""Names under which one JSON object a line is known; the first is ours."""

PORTION = 200
"""Rows of a stream that are held at once, and the most in a page."""

Limit = Annotated[int, Query(ge=1, le=PORTION, description="Most rows in one answer.")]
Cursor = Annotated[str | None, Query(max_length=2000, description="`next` of the page before.")]
Position: TypeAlias = tuple[str | int | float, ...]


@dataclass(frozen=True, slots=True)
class Paging:
    """One list with its filters.

    Attributes:
        kind: name of the list.
        filters: what narrows it; a cursor holds for these alone.
        shape: type of each part of the key.
    """

    kind: str
    filters: Mapping[str, object]
    shape: tuple[type, ...]

    def after(self, cursor: str | None) -> Position | None:
        """The key to go on from, None at the start.

        Raises:
            BadCursor: the cursor is not of this list.
        """
        return None if cursor is None else decode(cursor, self.kind, self.filters, self.shape)

    def cursor(self, last: Position | None) -> str | None:
        """The cursor that goes on from a position, None at the end."""
        return None if last is None else encode(self.kind, self.filters, last)


@dataclass(frozen=True, slots=True)
class Portion(Generic[Row]):
    """Rows of a list, and where to go on; None where there are no more. It may be short, or empty, before the end."""

    rows: Sequence[Row]
    last: Position | None


Portions: TypeAlias = Callable[[int, Position | None], Awaitable[Portion[Row]]]
"""At most so many rows after a position (None: from the start), in the order of the list."""


def keyed(rows: Callable[[int, Position | None], Awaitable[Sequence[Row]]], key: Callable[[Row], Key]) -> Portions[Row]:
    """Portions of a list whose rows have their positions in them, by asking for one row more."""

    async def portion(limit: int, after: Position | None) -> Portion[Row]:
        found = await rows(limit + 1, after)
        last = tuple(key(found[limit - 1])) if len(found) > limit else None
        return Portion(found[:limit], last)

    return portion


Further: TypeAlias = Callable[[Sequence[Row]], Awaitable[Json]]


@dataclass(frozen=True, slots=True)
class Listing(Generic[Row]):
    """A list that goes out as a page, or as a whole where the caller accepts NDJSON.

    Attributes:
        out: a row as it goes out.
    """

    paging: Paging
    portion: Portions[Row]
    out: Callable[[Row], Json]

    async def answer(
        self, request: Request, *, limit: int, cursor: str | None, more: Further[Row] | None = None
    ) -> Response:
        """The answer; what is wrong with the first rows is told before a stream begins.

        Args:
            more: gives further members of a page with these rows.

        Raises:
            BadCursor: the cursor is not of this list.
        """
        after = self.paging.after(cursor)
        if not accepts_ndjson(request):
            page = await self.portion(limit, after)
            body = {
                "items": [self.out(row) for row in page.rows],
                "next": self.paging.cursor(page.last),
                "truncated": False,
            }
            return as_json(body | await more(page.rows) if more else body)
        first = await self.portion(PORTION, after)
        return StreamingResponse(self._lines(first), media_type=NDJSON[0], headers={"Vary": "Accept"})

    async def _lines(self, portion: Portion[Row]) -> AsyncIterator[bytes]:
        """All rows from these on, a portion at a time."""
        while True:
            yield b"".join(orjson.dumps(self.out(row)) + b"\n" for row in portion.rows)
            if portion.last is None:
                return
            portion = await self.portion(PORTION, portion.last)


def accepts_ndjson(request: Request) -> bool:
    """Whether the caller names one of the types of JSON Lines in `Accept`."""
    accepted = request.headers.get("accept", "").lower()
    return any(part.partition(";")[0].strip() in NDJSON for part in accepted.split(","))


def text_of(after: Position | None) -> str | None:
    """The key of a list whose keys are one text."""
    return None if after is None else str(after[0])

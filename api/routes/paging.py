"""Keyset pages: how many rows to ask for, and the cursor of the next page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Query

from api.cursors import Key, decode, encode
from api.schemas.base import Page

Row = TypeVar("Row")
Out = TypeVar("Out")

Limit = Annotated[int, Query(ge=1, le=200, description="Most rows in one answer.")]
Cursor = Annotated[str | None, Query(max_length=2000, description="`next` of the page before.")]


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

    def after(self, cursor: str | None) -> tuple[str | int | float, ...] | None:
        """The key to go on from, None at the start.

        Raises:
            BadCursor: the cursor is not of this list.
        """
        return None if cursor is None else decode(cursor, self.kind, self.filters, self.shape)

    def page(
        self, rows: Sequence[Row], limit: int, out: Callable[[Row], Out], *, key: Callable[[Row], Key]
    ) -> Page[Out]:
        """The page of rows, of which one more than `limit` was asked for."""
        more = len(rows) > limit
        cursor = encode(self.kind, self.filters, key(rows[limit - 1])) if more else None
        return Page(items=[out(row) for row in rows[:limit]], next=cursor)

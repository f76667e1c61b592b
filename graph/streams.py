"""Streams of rows that never stand in memory as a whole: in batches, in chunks, and ids in order of a bounded size."""

from collections.abc import AsyncIterator
from typing import TypeVar

T = TypeVar("T")

CHUNK = 64 * 1024
"""Bytes that are handed on at once: a row at a time would cost more than to make it."""


async def batched(rows: AsyncIterator[T], size: int) -> AsyncIterator[list[T]]:
    """The rows in lists of `size`, the last one shorter; no empty one."""
    some: list[T] = []
    async for row in rows:
        some.append(row)
        if len(some) == size:
            yield some
            some = []
    if some:
        yield some


async def chunked(pieces: AsyncIterator[bytes], *, size: int = CHUNK) -> AsyncIterator[bytes]:
    """The same bytes in chunks of at least `size`, but for the last one."""
    chunk = bytearray()
    async for piece in pieces:
        chunk += piece
        if len(chunk) >= size:
            yield bytes(chunk)
            chunk.clear()
    if chunk:
        yield bytes(chunk)


async def begun(rows: AsyncIterator[T]) -> AsyncIterator[T]:
    """The same stream, of which the first row is read: what fails at once fails here, and not half-way."""
    try:
        first = [await anext(rows)]
    except StopAsyncIteration:
        first = []

    async def whole() -> AsyncIterator[T]:
        for row in first:
            yield row
        async for row in rows:
            yield row

    return whole()


async def following(ids: AsyncIterator[str], *, after: str, limit: int) -> list[str]:
    """The `limit` smallest ids of the stream that come after one, sorted; never holds more than twice as many.

    Asked again with its last id it goes on, so that ids in any order, with repetitions, are told once and in order.
    """
    held: set[str] = set()
    largest: str | None = None
    async for id_ in ids:
        if id_ > after and (largest is None or id_ < largest):
            held.add(id_)
        if len(held) == 2 * limit:
            held = set(sorted(held)[:limit])
            largest = max(held)
    return sorted(held)[:limit]

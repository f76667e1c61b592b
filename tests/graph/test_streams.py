from collections.abc import AsyncIterator, Iterable
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import StoreUnavailable
from graph.streams import batched, begun, chunked, following

T = TypeVar("T")


async def each(rows: Iterable[T]) -> AsyncIterator[T]:
    for row in rows:
        yield row


async def test_batches_hold_every_row_once() -> None:
    assert [some async for some in batched(each(range(5)), 2)] == [[0, 1], [2, 3], [4]]
    assert [some async for some in batched(each([]), 2)] == []


async def test_chunks_are_the_same_bytes() -> None:
    pieces = [b"ab", b"", b"cdef", b"g"]
    assert [some async for some in chunked(each(pieces), size=3)] == [b"abcdef", b"g"]
    assert [some async for some in chunked(each([]), size=3)] == []


async def broken() -> AsyncIterator[int]:
    raise StoreUnavailable("away")
    yield 1


async def test_a_stream_that_has_begun_is_the_same_and_fails_at_once() -> None:
    assert [row async for row in await begun(each(range(3)))] == [0, 1, 2]
    assert [row async for row in await begun(each([]))] == []
    with pytest.raises(StoreUnavailable):
        await begun(broken())


@given(ids=st.lists(st.text("abc", max_size=3)), limit=st.integers(1, 4))
async def test_following_tells_each_id_once_in_order(ids: list[str], limit: int) -> None:
    told, after = [], ""
    while some := await following(each(ids), after=after, limit=limit):
        assert len(some) <= limit
        told += some
        after = some[-1]
    assert told == sorted(set(ids) - {""})

"""Waits out a store that is down: the same call again, after growing pauses."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

from graph.errors import StoreUnavailable

T = TypeVar("T")
FIRST, LONGEST = 0.1, 5.0
"""Shortest and longest pause, in seconds."""

_log = logging.getLogger(__name__)


def pauses(first: float = FIRST, longest: float = LONGEST) -> Iterator[float]:
    """Seconds to wait before each further attempt, doubling up to the longest."""
    pause = first
    while True:
        yield pause
        pause = min(2 * pause, longest)


async def insist(call: Callable[[], Awaitable[T]]) -> T:
    """The answer of the call, however long the store is away. Only for calls that may be sent twice."""
    for pause in pauses():
        try:
            return await call()
        except StoreUnavailable as error:
            _log.warning("store_unavailable", extra={"retry_seconds": pause, "reason": str(error)})
            await asyncio.sleep(pause)
    raise AssertionError  # `pauses` never ends

"""Waits out a store that is down: the same call again, after growing pauses."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

from graph.errors import StoreUnavailable

T = TypeVar("T")
FIRST, LONGEST = 0.1, 5.0
"""Shortest and longest pause, in seconds."""
REFUSALS = 10
"""Failures of one call with the store there; with the pauses half a minute, so that a busy store has its time."""

_log = logging.getLogger(__name__)


def pauses(first: float = FIRST, longest: float = LONGEST) -> Iterator[float]:
    """Seconds to wait before each further attempt, doubling up to the longest."""
    pause = first
    while True:
        yield pause
        pause = min(2 * pause, longest)


async def insist(call: Callable[[], Awaitable[T]], *, alive: Callable[[], Awaitable[object]] | None = None) -> T:
    """The answer of the call, however long the store is away. Only for calls that may be sent twice.

    Args:
        call: what is wanted.
        alive: a small question to the store; with it the call is given up once it has failed `REFUSALS` times while the
            store was there: it is the call that the store cannot take.

    Raises:
        StoreUnavailable: the call is given up.
    """
    refusals = 0
    for pause in pauses():
        try:
            return await call()
        except StoreUnavailable as error:
            refusals += alive is not None and await _answers(alive)
            if refusals == REFUSALS:
                raise
            _log.warning("store_unavailable", extra={"retry_seconds": pause, "reason": str(error)})
            await asyncio.sleep(pause)
    raise AssertionError  # `pauses` never ends


async def _answers(alive: Callable[[], Awaitable[object]]) -> bool:
    try:
        await alive()
    except StoreUnavailable:
        return False
    return True

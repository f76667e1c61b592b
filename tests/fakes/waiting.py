"""Waits in tests for what another task or process does."""

import asyncio
from collections.abc import Callable


async def until(condition: Callable[[], object], *, seconds: float = 10.0) -> None:
    """Returns once the condition holds; fails when it does not in time."""
    for _ in range(int(seconds / 0.01)):
        if condition():
            return
        await asyncio.sleep(0.01)
    message = "waited in vain"
    raise AssertionError(message)

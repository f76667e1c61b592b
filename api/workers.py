"""Keeps the workers of the service running beside it; the service outlives whatever happens to them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from api.settings import Settings
from api.wiring import Store, make_supervisor
from extract.errors import RelatumError

PAUSE = 30.0
"""Seconds before workers that could not be run are tried again."""

log = logging.getLogger("relatum.workers")


@asynccontextmanager
async def working(store: Store, settings: Settings) -> AsyncIterator[None]:
    """Workers run inside this block; at its end they finish or release what they have."""
    stop = asyncio.Event()
    task = asyncio.create_task(_keep(store, settings, stop)) if settings.workers else None
    try:
        yield
    finally:
        stop.set()
        if task:
            await task


async def _keep(store: Store, settings: Settings, stop: asyncio.Event) -> None:
    while not stop.is_set():
        try:
            await make_supervisor(store, settings).run(stop)
        except RelatumError as error:
            log.error("workers fail", extra={"reason": str(error), "retry_seconds": PAUSE})  # noqa: TRY400  # no trace
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), PAUSE)

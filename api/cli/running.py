"""How a command runs: settings, an open store, an event loop."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from api import log
from api.settings import Settings, load_settings
from api.wiring import Store, opened

T = TypeVar("T")
QUIET = "CRITICAL"


def with_store(url: str | None, work: Callable[[Store, Settings], Awaitable[T]], *, create: bool = False) -> T:
    """What the work gives on the store that the URL, or the environment, names.

    Args:
        create: whether a store in a file is made if it is not there.
    """
    settings = load_settings(store=url)

    async def run() -> T:
        async with opened(settings, create=create) as store:
            return await work(store, settings)

    return asyncio.run(run())


def quiet(settings: Settings) -> Settings:
    """The same settings for a command that speaks to a person: its log lines would stand in the way."""
    log.set_up(QUIET)
    return settings.model_copy(update={"log_level": QUIET})

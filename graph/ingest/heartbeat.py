"""Keeps the leases of busy workers alive, from a process that no document can block."""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Callable

from graph.errors import StoreUnavailable
from graph.model import Lease
from graph.queue import LEASE_SECONDS, DocumentQueue

INTERVAL = LEASE_SECONDS / 4
"""Seconds between two heartbeats: three may be lost."""

_log = logging.getLogger(__name__)


class Heartbeat:
    """The leases that are being worked on, by worker."""

    def __init__(
        self, queue: DocumentQueue, *, interval: float = INTERVAL, clock: Callable[[], float] = time.time
    ) -> None:
        """`clock` gives seconds since the epoch."""
        self._queue, self._interval, self._clock = queue, interval, clock
        self._held: dict[str, set[str]] = defaultdict(set)

    def hold(self, lease: Lease) -> None:
        """Prolongs this lease from now on."""
        self._held[lease.worker].add(lease.token)

    def drop(self, lease: Lease) -> None:
        """Leaves it to run out, or to whoever ended it."""
        self._held[lease.worker].discard(lease.token)

    async def run(self) -> None:
        """Prolongs all leases held, again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(self._interval)
            await self.beat()

    async def beat(self) -> None:
        """Prolongs all leases held, once; a store that is down is tried again at the next beat."""
        for worker, tokens in [(worker, sorted(tokens)) for worker, tokens in self._held.items() if tokens]:
            try:
                await self._queue.heartbeat(worker, tokens, now=self._clock())
            except StoreUnavailable as error:
                _log.warning("heartbeat_failed", extra={"worker": worker, "reason": str(error)})

"""Keeps worker processes running, and judges the deaths among them.

A death counts against a document only if the supervisor outlives it by a grace period: when the whole service is
killed, nothing is counted.
"""

import asyncio
import logging
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial

from extract.errors import RelatumError
from graph.errors import LeaseLost, StoreUnavailable
from graph.ingest import identity
from graph.ingest.child import Child
from graph.ingest.heartbeat import Heartbeat
from graph.ingest.limits import DEFAULT, MAX_DEATHS, Limits
from graph.ingest.patience import insist
from graph.model import DocumentState, Lease
from graph.queue import DocumentQueue

REAP = 2.0
"""Seconds between two looks for workers of this host that died together with their supervisor."""
MAX_FALSE_STARTS = 3
"""Processes in a row that may end before they are ready."""

_log = logging.getLogger(__name__)


class WorkersFail(RelatumError):
    """No worker process can be run; the message says why."""

    code = "workers_fail"


class Supervisor:
    """A number of worker processes on one queue."""

    def __init__(
        self,
        queue: DocumentQueue,
        *,
        command: Sequence[str],
        workers: int,
        environment: Mapping[str, str] | None = None,
        limits: Limits = DEFAULT,
    ) -> None:
        """`command` starts one worker process, whose body is `process.run`, in `environment` or else in ours."""
        self._queue, self._command, self._workers, self._limits = queue, command, workers, limits
        self._environment = dict(os.environ if environment is None else environment)
        self._heartbeat = Heartbeat(queue)
        self._children: set[Child] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Runs workers until `stop` is set and they have ended.

        Raises:
            WorkersFail: none can be run: the model is missing, say, or the store's password is wrong.
        """
        await self._reap()
        background = [
            asyncio.ensure_future(each) for each in (self._heartbeat.run(), self._reap_on(), self._stop_children(stop))
        ]
        slots = [asyncio.ensure_future(self._keep(stop)) for _ in range(self._workers)]
        try:
            await asyncio.gather(*slots)
        finally:
            await self._bury()
            for task in [*background, *slots]:
                task.cancel()
            await asyncio.gather(*background, *slots, return_exceptions=True)

    @property
    def pids(self) -> tuple[int, ...]:
        """Process ids of the workers that are running, sorted."""
        return tuple(sorted(int(child.name.split(":")[1]) for child in self._children))

    async def _keep(self, stop: asyncio.Event) -> None:
        """Keeps one worker running, one process after the other."""
        false_starts = 0
        while not stop.is_set():
            child = await self._run_one(stop)
            false_starts = 0 if child.ready else false_starts + 1
            if child.fatal or (false_starts == MAX_FALSE_STARTS and not stop.is_set()):
                raise WorkersFail(child.fatal or f"No worker process comes up: {child.cause()}. Its log says more.")

    async def _run_one(self, stop: asyncio.Event) -> Child:
        child = await Child.spawn(
            self._command, environment=self._environment, heartbeat=self._heartbeat, limits=self._limits
        )
        self._children.add(child)
        if stop.is_set():
            child.ask_to_stop()
        await child.follow()
        self._children.discard(child)
        _log.info("worker_ended", extra={"worker": child.name, "cause": child.cause()})
        await self._judge(child, stopping=stop.is_set())
        return child

    async def _judge(self, child: Child, *, stopping: bool) -> None:
        """Counts a death against the document that the worker died on, and frees what else it held."""
        if child.lease and (stopping or child.fatal):
            await insist(partial(self._queue.release, child.lease))
        elif child.lease:
            await asyncio.sleep(self._limits.grace)
            await self._count(child.lease, child.cause())
        child.forget()
        await insist(partial(self._requeue, (child.name,)))

    async def _count(self, lease: Lease, cause: str) -> None:
        deaths = lease.queued.attempts + 1
        _log.warning("worker_died", extra={"document": lease.queued.document_id, "deaths": deaths, "cause": cause})
        if deaths < MAX_DEATHS:
            await insist(partial(self._queue.release, lease, died=True))
            return
        reason = f"Set aside: {deaths} worker processes died on it, the last because {cause}."
        with suppress(LeaseLost):
            await insist(lambda: self._queue.finish(lease, DocumentState.QUARANTINED, error=reason))

    async def _stop_children(self, stop: asyncio.Event) -> None:
        """Asks the workers to end once `stop` is set, and kills those that do not."""
        await stop.wait()
        for child in tuple(self._children):
            child.ask_to_stop()
        await asyncio.sleep(2 * self._limits.stop)
        await self._bury()

    async def _bury(self) -> None:
        """Ends the workers that still run, at once."""
        children = tuple(self._children)
        for child in children:
            child.kill()
        await asyncio.gather(*(child.wait() for child in children))

    async def _reap_on(self) -> None:
        while True:
            await asyncio.sleep(REAP)
            with suppress(StoreUnavailable):
                await self._reap()

    async def _reap(self) -> None:
        """Frees what is held by workers of this host that died together with their supervisor."""
        gone = identity.dead(await self._queue.workers())
        if gone:
            await self._requeue(gone)

    async def _requeue(self, workers: Sequence[str]) -> None:
        """Queues again what these dead workers hold: a claim of nothing does no more than that."""
        supervisor = identity.name(os.getpid(), parent=os.getpid())
        await self._queue.claim(supervisor, limit=0, now=time.time(), dead=workers)

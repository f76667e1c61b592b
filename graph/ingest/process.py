"""The body of a worker process: sets itself up, tells its supervisor what it does, and ends with it."""

import asyncio
import ctypes
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable

from extract.errors import RelatumError
from graph.ingest import identity
from graph.ingest.events import Event, Kind, Pipe
from graph.ingest.extractor import Extractor
from graph.ingest.limits import DEFAULT, Limits
from graph.ingest.patience import insist
from graph.ingest.worker import Worker, WorkStore

SUPERVISOR = "RELATUM_SUPERVISOR"
"""Variable with the process id of the supervisor."""
_PR_SET_PDEATHSIG = 1
"""Source: prctl(2)."""

_log = logging.getLogger(__name__)


def run(
    open_store: Callable[[], Awaitable[WorkStore]], load_extractor: Callable[[], Extractor], *, limits: Limits = DEFAULT
) -> int:
    """Works until it is told to stop or is due to be replaced; the exit code.

    What the process prints goes to standard error: standard output is the line to the supervisor.
    """
    pipe = Pipe(_take_output())
    parent = int(os.environ.get(SUPERVISOR) or os.getppid())
    end_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the supervisor's to hear
    try:
        hung = asyncio.run(_work(open_store, load_extractor(), pipe=pipe, parent=parent, limits=limits))
    except RelatumError as error:
        _log.error("worker_cannot_run", extra={"reason": str(error)})  # the message is the whole story
        pipe.send(Event(Kind.FATAL, message=str(error)))
        return 2
    if hung:
        sys.stderr.flush()
        os._exit(0)  # the thread that still extracts would keep the process
    return 0


def end_with(parent: int) -> None:
    """Lets the kernel kill this process when its parent dies, by whatever death."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it died before that
        os._exit(1)


async def _work(
    open_store: Callable[[], Awaitable[WorkStore]], extractor: Extractor, *, pipe: Pipe, parent: int, limits: Limits
) -> bool:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    store = await insist(open_store)
    name = identity.name(os.getpid(), parent=parent)
    worker = Worker(store, extractor, name=name, observer=pipe, limits=limits)
    pipe.send(Event(Kind.READY))

    most = identity.memory(os.getpid()) + limits.recycle_growth

    def enough() -> bool:
        tired = worker.documents >= limits.documents or identity.memory(os.getpid()) > most
        return tired or os.getppid() != parent

    try:
        return await worker.run(stop, enough=enough)
    finally:
        await store.close()


def _take_output() -> int:
    """A descriptor of standard output, in whose place comes standard error: a library that prints does no harm."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    return descriptor

"""`relatum worker`: worker processes alone, on any machine that reaches the store."""

import asyncio
import signal

from api import log
from api.cli import options
from api.cli.output import warn
from api.cli.running import with_store
from api.settings import Settings
from api.wiring import Store, make_supervisor

NAME = "worker"


def run(workers: options.Workers = None, store: options.Store = None) -> int:
    """Read queued articles until interrupted."""

    async def work(opened: Store, settings: Settings) -> None:
        log.set_up(settings.log_level)
        stop = asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        count = workers or settings.workers or 1
        warn(f"{count} worker(s) wait for articles; Ctrl-C stops them")
        await make_supervisor(opened, settings, workers=count).run(stop)

    with_store(store, work, create=True)
    return 0

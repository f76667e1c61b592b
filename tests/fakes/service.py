"""`python -m tests.fakes.service URL WORKERS FILE`: a whole ingest with fake workers, to be killed."""

import asyncio
import os
import sys
from pathlib import Path

from api.wiring import open_store
from graph.ingest.ingest import ingest
from graph.ingest.limits import MEGABYTE, Limits
from graph.ingest.readers.read import read_paths
from graph.ingest.supervisor import Supervisor
from graph.queue import DocumentQueue

LIMITS = Limits(grace=0.5, seconds=3.0, kill_growth=400 * MEGABYTE, stop=0.5)


def supervisor(
    queue: DocumentQueue, url: str, *, workers: int, limits: Limits = LIMITS, **variables: str
) -> Supervisor:
    return Supervisor(
        queue,
        command=[sys.executable, "-m", "tests.fakes.worker_process"],
        workers=workers,
        environment=os.environ | {"FAKE_STORE": url} | variables,
        limits=limits,
    )


async def main(url: str, workers: str, file: str) -> None:
    store = await open_store(url, seconds=20)
    await ingest(store, read_paths([Path(file)]), supervisor=supervisor(store, url, workers=int(workers)))
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

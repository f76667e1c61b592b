"""Runs the service in a thread of the test, on a port of its own, without workers."""

import contextlib
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import uvicorn

from api.app import create_app
from api.settings import Settings
from api.wiring import Store
from graph.model import DocumentGraph
from graph.sqlite.store import SqliteStore
from tests.servers.address import free_port

SECONDS = 20


@contextlib.contextmanager
def served(folder: Path, *graphs: DocumentGraph, port: int = 0, **more: Any) -> Iterator[str]:
    """The address of a service on a file with these graphs in it; `port` 0 takes a free one, `more` are settings."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(store=f"sqlite:///{folder}/graph.db", workers=0, extract_processes=0, **more)

    @asynccontextmanager
    async def opened(_: Settings) -> AsyncIterator[Store]:
        store = await SqliteStore.open(folder / "graph.db")
        await store.migrate()
        for graph in graphs:
            await store.put(graph)
        yield store
        await store.close()

    with listening(settings, opened, port=port) as address:
        yield address


@contextlib.contextmanager
def listening(settings: Settings, opened: Callable[..., object], *, port: int = 0) -> Iterator[str]:
    """The address of a service of these settings; `port` 0 takes a free one."""
    port = port or free_port()
    app = create_app(settings, open_store=opened)  # type: ignore[arg-type]  # told as widely as the caller needs
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + SECONDS
    while not server.started and thread.is_alive() and time.monotonic() < until:
        time.sleep(0.02)
    assert server.started, "the service did not start"
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(SECONDS)

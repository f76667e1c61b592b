"""`relatum serve`: the HTTP service with its workers."""

import asyncio
import gc
import socket
from contextlib import suppress
from typing import Annotated

import typer

from api import log
from api.admission import admission
from api.cli import options
from api.cli.output import say
from api.settings import Settings, load_settings
from api.wiring import address, model_installed, opened
from extract.errors import ModelMissing
from graph.errors import BadInput

NAME = "serve"
PATIENCE = 3
"""Seconds that open answers have to end when the service stops."""

SEARCHED_AFTER = 10_000
"""New objects after which Python looks for cycles that nobody holds; a page of 100 rows makes thousands, none such."""


def run(
    host: Annotated[str | None, typer.Option("--host", help="Address to listen on (default: 127.0.0.1).")] = None,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65535, help="Port (default: 8000; 0: a free one).")
    ] = None,
    store: options.Store = None,
    workers: options.Workers = None,
) -> int:
    """Serve the graph over HTTP, and read what is handed in."""
    settings = load_settings(host=host, port=port, store=store, workers=workers)
    asyncio.run(_check(settings))
    _require_model(settings)
    log.set_up(settings.log_level)
    with listen(settings.host, settings.port) as listener:
        return _serve(settings, listener)


def _serve(settings: Settings, listener: socket.socket) -> int:
    import uvicorn  # noqa: PLC0415  # the web's packages cost half a second that no other command need pay

    from api.app import create_app  # noqa: PLC0415

    name = f"[{settings.host}]" if ":" in settings.host else settings.host
    url = f"http://{name}:{listener.getsockname()[1]}"
    say(
        f"Relatum answers at {url} from {address(settings)}; try {url}/v1/stats or {url}/openapi.json. Ctrl-C stops it."
    )
    app = create_app(settings)
    gc.collect()
    gc.set_threshold(SEARCHED_AFTER, 10, 10)
    gc.freeze()  # what is there now stays: to look through it again and again took a fifth of a page's time
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="on",
        server_header=False,
        timeout_graceful_shutdown=PATIENCE,
    )
    server = uvicorn.Server(config)
    with suppress(KeyboardInterrupt):  # the usual way to stop it
        server.run(sockets=[listener])
    return 0 if server.started else 2


def listen(host: str, port: int) -> socket.socket:
    """An open port.

    Raises:
        BadInput: the address is not ours, or the port is taken.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise BadInput(f"Cannot listen on {host}:{port} ({error.strerror}): choose another with --port.") from error
    return listener


def _require_model(settings: Settings) -> None:
    if settings.workers and not model_installed(settings.model):
        raise ModelMissing(
            f"The model {settings.model} is not installed: pip install {settings.model.replace('_', '-')}."
        )


async def _check(settings: Settings) -> None:
    """Lets a store that cannot be used, and keys that are missing, be told before the service starts."""
    async with opened(settings, create=True) as store:
        await store.ping()
        await admission(store, settings)

"""`relatum mcp`: the graph as tools for language models, over standard input and output or over HTTP."""

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api import log
from api.admission import admission
from api.cli import options
from api.cli.output import warn
from api.cli.serve import PATIENCE, listen
from api.settings import Settings, load_settings
from api.wiring import Store, address, opened
from api.workers import working

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

NAME = "mcp"
PORT = 8001


def run(
    http: Annotated[
        bool, typer.Option("--http", help="Over HTTP, at /mcp, instead of standard input and output.")
    ] = False,
    host: Annotated[str | None, typer.Option("--host", help="Address for --http (default: 127.0.0.1).")] = None,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port for --http; 0: a free one.")] = PORT,
    ingest: Annotated[
        bool, typer.Option("--ingest", help="Also offer a tool that adds articles, and run workers for it.")
    ] = False,
    store: options.Store = None,
    workers: options.Workers = None,
) -> int:
    """Offer the graph to language models as tools (Model Context Protocol): search, connect, evidence and more."""
    settings = load_settings(host=host, port=port, store=store, workers=workers if ingest else 0)
    log.set_up(settings.log_level)
    asyncio.run(_serve(settings, http=http, writes=ingest))
    return 0


async def _serve(settings: Settings, *, http: bool, writes: bool) -> None:
    async with opened(settings, create=writes) as store, working(store, settings):
        if http:
            await _over_http(store, settings, writes=writes)
        else:
            await _server(store, writes=writes).run_stdio_async()


async def _over_http(store: Store, settings: Settings, *, writes: bool) -> None:
    import uvicorn  # noqa: PLC0415  # the web's packages cost half a second that no other command need pay

    from api.mcp.http import PATH, make_app  # noqa: PLC0415

    app = make_app(_server(store, writes=writes), await admission(store, settings), host=settings.host, writes=writes)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="on", server_header=False, timeout_graceful_shutdown=PATIENCE
    )
    with listen(settings.host, settings.port) as listener:
        warn(f"tools of {address(settings)} at http://{settings.host}:{listener.getsockname()[1]}{PATH}; Ctrl-C stops")
        await uvicorn.Server(config).serve(sockets=[listener])


def _server(store: Store, *, writes: bool) -> "MCPServer[Any]":
    from api.mcp.server import make_server  # noqa: PLC0415  # as above
    from api.mcp.tools import Tools  # noqa: PLC0415

    return make_server(Tools(store), writes=writes)

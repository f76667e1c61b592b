"""The server that offers the tools; the protocol and both transports are the official SDK's."""

import functools
from collections.abc import Awaitable, Callable
from typing import Any, ParamSpec, TypeVar

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

from api.mcp.tools import Tools
from api.version import VERSION
from extract.errors import RelatumError

P = ParamSpec("P")
T = TypeVar("T")

INSTRUCTIONS = """Relatum knows who is connected to whom in the articles that it has read, and which sentence says so.
Search for a name first where it may be spelled otherwise; then ask `connect`, `entity` or `timeline`. Every fact comes
with sentences, word for word, and their articles: cite them. `(reported)`, `(alleged)` and `(formerly)` limit a fact:
say so. What has no fact here was not in the articles; that does not make it untrue."""

READING = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
WRITING = ToolAnnotations(read_only_hint=False, destructive_hint=False, idempotent_hint=True, open_world_hint=False)


def make_server(tools: Tools, *, writes: bool) -> MCPServer[Any]:  # Any: the SDK's own type of a lifespan's value
    """The server with its tools.

    Args:
        writes: whether `ingest` is offered.
    """
    server: MCPServer[Any] = MCPServer("relatum", instructions=INSTRUCTIONS, version=VERSION, log_level="WARNING")
    for tool in (tools.search, tools.entity, tools.connect, tools.neighbours, tools.timeline, tools.evidence):
        server.add_tool(_told(tool), annotations=READING)
    if writes:
        server.add_tool(_told(tools.ingest), annotations=WRITING)
    return server


def _told(tool: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """The tool, its errors as the model is to read them."""

    @functools.wraps(tool)
    async def told(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await tool(*args, **kwargs)
        except RelatumError as error:
            raise ToolError(str(error)) from error

    return told

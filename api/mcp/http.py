"""The tools over HTTP: asks for a key as the rest of the service does, then speaks the protocol at `/mcp`."""

from typing import Any

from mcp.server.mcpserver import MCPServer
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api import security
from api.admission import Admission, ScopeMissing
from api.errors import problem_of
from extract.errors import RelatumError
from graph.keys import Scope as KeyScope

PATH = "/mcp"


def make_app(server: MCPServer[Any], admission: Admission, *, host: str, writes: bool) -> ASGIApp:
    """The application.

    Args:
        host: address that it is bound to; on this machine's own, other names in `Host` are refused.
        writes: whether a caller must also be allowed to ingest.
    """
    app = server.streamable_http_app(
        streamable_http_path=PATH, host="127.0.0.1" if security.is_local(host) else host, stateless_http=True
    )
    return _Admitted(app, admission, writes=writes)


class _Admitted:
    """Lets in who has a key with the right scopes, where one is asked for."""

    def __init__(self, app: ASGIApp, admission: Admission, *, writes: bool) -> None:
        self._app, self._admission, self._writes = app, admission, writes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] == "http":
            try:
                await self._admit(Headers(scope=scope))
            except RelatumError as error:
                await problem_of(error).response("")(scope, receive, send)
                return
        await self._app(scope, receive, send)

    async def _admit(self, headers: Headers) -> None:
        key = await self._admission.admit(headers, [KeyScope.READ])
        if key and self._writes and not key.opens(KeyScope.INGEST):
            raise ScopeMissing(f"The key {key.id} opens {', '.join(key.scopes)}; this server also takes articles in.")

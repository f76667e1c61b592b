"""HEAD: the headers that GET would have, without its body."""

from contextlib import suppress

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Head:
    """Asks for GET and keeps the body back; a stream ends where its body would begin."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return
        scope["method"] = "GET"
        with suppress(_Enough, ClientDisconnect):
            await self.app(scope, receive, _Bodiless(send).send)


class _Enough(OSError):
    """What a stream takes for a reader who has gone."""


class _Bodiless:
    def __init__(self, send: Send) -> None:
        self._send = send

    async def send(self, message: Message) -> None:
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})
        if message.get("more_body"):
            raise _Enough

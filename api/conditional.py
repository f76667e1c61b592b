"""ETags: what can be kept by a cache gets one, and a reader who has it already is told so (RFC 9110, section 13)."""

import hashlib
import re
from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_TAG = re.compile(r'(?:W/)?("[^"]*")')
LEFT_OUT_OF_304 = frozenset({b"content-type", b"content-length", b"content-encoding", b"content-language"})
"""What a 304 does not repeat of the answer, since it has no body. Source: RFC 9110, section 15.4.5.

All the rest stays: a browser puts the headers of a 304 in place of those that it kept, so that a page whose own policy
were left out here would get the one of plain answers, which forbids all that it loads (RFC 9111, section 3.2).
"""


class Conditional:
    """Tags each whole answer to a GET by a hash of its body. Streams and what says `no-store` pass as they are.

    The tags are weak, since the same answer goes out with gzip and without.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] == "http" and scope["method"] == "GET":
            send = _Tagging(send, Headers(scope=scope).get("if-none-match", "")).send
        await self.app(scope, receive, send)


class _Tagging:
    """One answer, held back until it is known whether it is whole."""

    def __init__(self, send: Send, known: str) -> None:
        self._send, self._known = send, known
        self._start: Message | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
            return
        start, self._start = self._start, None
        if start is not None:
            whole = message["type"] == "http.response.body" and not message.get("more_body")
            if whole and _can_be_kept(start):
                start, message = self._tagged(start, message)
            await self._send(start)
        await self._send(message)

    def _tagged(self, start: Message, message: Message) -> tuple[Message, Message]:
        tag = f'"{hashlib.sha256(message.get("body", b"")).hexdigest()[:32]}"'
        headers = MutableHeaders(raw=list(start["headers"]))
        headers["etag"] = f"W/{tag}"
        headers.setdefault("cache-control", "private, no-cache")
        if not _has(self._known, tag):
            return {**start, "headers": headers.raw}, message
        return {**start, "status": 304, "headers": _kept(headers.raw)}, {**message, "body": b""}


def _can_be_kept(start: Message) -> bool:
    headers = Headers(raw=start["headers"])
    return start["status"] == 200 and "no-store" not in headers.get("cache-control", "") and "etag" not in headers


def _kept(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [row for row in headers if row[0] not in LEFT_OUT_OF_304]


def _has(known: str, tag: str) -> bool:
    """Whether `If-None-Match` names this tag, by the weak comparison; a star names each.

    >>> _has('W/"a", "b"', '"b"'), _has("*", '"b"'), _has('"a"', '"b"')
    (True, True, False)
    """
    return known.strip() == "*" or tag in _TAG.findall(known)

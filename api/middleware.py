"""What surrounds every request, as plain ASGI: id, log line, size limit, security headers, the last resort."""

import asyncio
import logging
import re
import time
from collections.abc import Mapping
from contextlib import suppress

import uuid_utils
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import errors
from api.metrics import route_of
from api.problem import Problem, title
from api.security import HEADERS

log = logging.getLogger("relatum.http")
GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
PATIENCE = 2.0
"""Seconds that the rest of a body that is too long is waited for."""

LONGEST_PATH = 300
"""Letters of a path that a log line shows."""

BROKEN = Problem(500, "Internal Server Error", "internal", errors.BROKEN)


class Requests:
    """Gives each request an id, logs it, and turns what nobody caught into a problem."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = _Answer(send, _request_id(Headers(scope=scope)))
        scope.setdefault("state", {})["request_id"] = answer.request_id
        began = time.perf_counter()
        try:
            await self.app(scope, receive, answer.send)
        except Exception:  # the last resort: nothing of it may leave the process
            log.exception("request broke", extra={"request_id": answer.request_id, "method": scope["method"]})
            if answer.status:
                raise  # half an answer is out already: the connection must break
            await BROKEN.response(answer.request_id)(scope, receive, answer.send)
        log.info(
            "request",
            extra={
                "request_id": answer.request_id,
                "method": scope["method"],
                "path": scope["path"][:LONGEST_PATH],
                "route": route_of(scope),
                "key": scope["state"].get("key_id"),
                "status": answer.status,
                "ms": round((time.perf_counter() - began) * 1000, 1),
            },
        )


class _Answer:
    """One answer on its way out; puts the headers on it.

    Attributes:
        status: 0 until the answer has begun.
    """

    def __init__(self, send: Send, request_id: str) -> None:
        self._send, self.request_id, self.status = send, request_id, 0

    async def send(self, message: Message) -> None:
        """Passes a message on."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            own = {name for name, _ in message["headers"]}
            extra = [row for row in HEADERS if row[0] not in own]
            headers = [*message["headers"], *extra, (b"x-request-id", self.request_id.encode("ascii"))]
            message = {**message, "headers": headers}
        await self._send(message)


def _request_id(headers: Headers) -> str:
    """The caller's own id where it is a harmless word, else a new one."""
    given = headers.get("x-request-id", "")
    return given if GIVEN_ID.fullmatch(given) else str(uuid_utils.uuid7())


class BodyLimit:
    """Cuts off bodies that are too long, before they are read where they say so themselves."""

    def __init__(self, app: ASGIApp, *, limit: int, exceptions: Mapping[str, int]) -> None:
        """Takes the limit in bytes, and other limits for single paths."""
        self.app, self.limit, self.exceptions = app, limit, exceptions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        limit = self.exceptions.get(scope["path"], self.limit)
        declared = Headers(scope=scope).get("content-length", "0")
        if declared.isdigit() and int(declared) > limit:
            await _drained(receive, 4 * limit)
            await _too_large(limit).response(scope["state"]["request_id"])(scope, receive, send)
            return
        await self.app(scope, _counted(receive, limit), send)


def _counted(receive: Receive, limit: int) -> Receive:
    """Hands the body on until it is longer than allowed."""
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            if message.get("more_body"):
                await _drained(receive, 4 * limit)
            raise HTTPException(413, _too_large(limit).detail)
        return message

    return counted


async def _drained(receive: Receive, most: int) -> None:
    """Takes in the rest of a body, within bounds: who is still sending when the connection ends reads no answer."""
    seen = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while seen <= most:
                message = await receive()
                seen += len(message.get("body", b""))
                if not message.get("more_body"):
                    return


def _too_large(limit: int) -> Problem:
    detail = f"The body is over {limit:,} bytes: send less at once, or raise the limit in the settings."
    return Problem(413, title(413), "too_large", detail, headers={"Connection": "close"})

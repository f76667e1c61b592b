"""Which pages of other origins may ask (CORS): none, unless the settings name them."""

from collections.abc import Sequence

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Receive, Scope, Send

METHODS = ("GET", "HEAD", "POST", "DELETE")
SENT = ("Authorization", "X-API-Key", "Content-Type", "If-None-Match", "X-Request-ID")
READ = ("ETag", "Location", "Retry-After", "X-Request-ID")
"""Headers of an answer that such a page may read."""

OPEN_TO_ALL = "/browser/"
"""What Neo4j Browser fetches; these answers have headers of their own (`routes/browser.py`)."""


class Cors(CORSMiddleware):
    """Starlette's, except for what is open to every origin anyway."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] == "http" and scope["path"].startswith(OPEN_TO_ALL):
            await self.app(scope, receive, send)
            return
        await super().__call__(scope, receive, send)


def install(app: FastAPI, origins: Sequence[str]) -> None:
    """Lets pages of these origins ask; without any, no browser lets another page read an answer."""
    if origins:
        app.add_middleware(Cors, allow_origins=origins, allow_methods=METHODS, allow_headers=SENT, expose_headers=READ)

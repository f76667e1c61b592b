"""The explorer: one page for people, with everything it loads."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from cypher.browser.style import type_looks

router = APIRouter(include_in_schema=False)

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""What the page may load: its own files, and pictures that it draws itself."""

HEADERS = {"content-security-policy": POLICY, "cache-control": "no-cache", "cross-origin-opener-policy": "same-origin"}

MEDIA = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
}


@router.get("/")
@router.get("/connect")
@router.get("/entity/{key:path}")
async def page() -> Response:
    """The page; it reads from its own address what to show."""
    return _file("index.html")


@router.get("/explorer/types.json")
async def types() -> Response:
    """Colour, shape and word of each type of entity, in the order of the legend."""
    rows = [
        {"type": look.label, "colour": look.colour, "shape": look.shape, "word": look.word} for look in type_looks()
    ]
    return JSONResponse(rows, headers=HEADERS)


@router.get("/explorer/{path:path}")
async def asset(path: str) -> Response:
    """A file of the page."""
    return _file(path)


@cache
def _assets() -> dict[str, bytes]:
    """All files of the page by their relative path. A path is only ever looked up here, never opened."""
    return dict(_below(files("api") / "explorer", ""))


def _below(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += _below(entry, f"{prefix}{entry.name}/")
        elif PurePosixPath(entry.name).suffix in MEDIA:
            found.append((prefix + entry.name, entry.read_bytes()))
    return found


def _file(path: str) -> Response:
    body = _assets().get(path)
    if body is None:
        raise HTTPException(404)
    return Response(body, media_type=MEDIA[PurePosixPath(path).suffix], headers=HEADERS)

"""Reads the one URL that says where the graph is kept; the password never comes out in words."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from graph.errors import StoreMisconfigured

BOLT_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
FORMS = "sqlite:///relatum.db, sqlite:////absolute/path.db or neo4j://user:password@host:7687?database=neo4j"
NEO4J_PORT = 7687
NEO4J_DATABASE = "neo4j"


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A graph in one file."""

    path: Path

    def __str__(self) -> str:
        return f"sqlite:///{self.path}"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A graph on a Neo4j server.

    Attributes:
        url: scheme, host and port, without user and password.
    """

    url: str
    user: str
    password: str = field(repr=False)
    database: str = NEO4J_DATABASE

    def __str__(self) -> str:
        return f"{self.url}?database={self.database}"


Address = FileAddress | ServerAddress


def parse(url: str, *, password: str | None = None) -> Address:
    """Where a URL points; a password given apart wins over the one in the URL.

    Raises:
        StoreMisconfigured: the URL has none of the known forms; the message never repeats a password.
    """
    scheme, separator, _ = url.partition(":")
    if not separator:
        raise StoreMisconfigured(f"The store must be a URL such as {FORMS}.")
    if scheme.lower() == "sqlite":
        return _file(url)
    if scheme.lower() in BOLT_SCHEMES:
        return _server(url, password)
    raise StoreMisconfigured(f"Unknown kind of store {scheme[:20]!r}: give {FORMS}.")


def _file(url: str) -> FileAddress:
    path = re.sub(r"^sqlite:///", "", url, flags=re.IGNORECASE)
    if path == url or not unquote(path).strip("/") or "\0" in unquote(path):
        raise StoreMisconfigured("A store in a file is written sqlite:///relatum.db, or sqlite:////absolute/path.db.")
    return FileAddress(Path(unquote(path)))


def _server(url: str, password: str | None) -> ServerAddress:
    parts = _split(url)
    query = parse_qs(parts.query)
    unknown = sorted(set(query) - {"database"})
    if unknown:
        raise StoreMisconfigured(f"Unknown part {unknown[0]!r} in the store's URL: only ?database=name is known.")
    secret = password if password is not None else unquote(parts.password or "")
    user = unquote(parts.username or "neo4j")
    if not secret:
        raise StoreMisconfigured(f"No password for {user} at {parts.hostname}: set RELATUM_STORE_PASSWORD.")
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    database = query.get("database", [NEO4J_DATABASE])[0]
    return ServerAddress(f"{parts.scheme}://{host}:{parts.port or NEO4J_PORT}", user, secret, database)


def _split(url: str) -> SplitResult:
    """The parts of the URL, with host and port known to be readable."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        port, parts = 0, urlsplit("")
    if not parts.hostname or port == 0 or parts.path not in {"", "/"}:
        message = f"The store's URL cannot be read: write {FORMS}, with : / @ ? # % in a password percent-encoded."
        raise StoreMisconfigured(message)
    return parts

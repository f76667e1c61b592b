"""Where a Neo4j server listens and who may enter, and the store URL made of it."""

import socket
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where one server is reached."""

    bolt_port: int
    http_port: int = 7474
    host: str = "127.0.0.1"
    scheme: str = "neo4j"
    user: str = "neo4j"
    password: str = "relatum-test"
    database: str = "neo4j"

    @property
    def uri(self) -> str:
        """Address for the driver, without user and password."""
        return f"{self.scheme}://{self.host}:{self.bolt_port}"

    @property
    def url(self) -> str:
        """Address as `--store` takes it."""
        who = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}"
        return f"{self.scheme}://{who}@{self.host}:{self.bolt_port}?database={quote(self.database, safe='')}"

    @property
    def browser(self) -> str:
        """Address of Neo4j Browser."""
        return f"http://{self.host}:{self.http_port}/browser/"

    @classmethod
    def parse(cls, url: str) -> "Address":
        """Read a store URL.

        Raises:
            ValueError: no password in it.
        """
        parts = urlsplit(url)
        if parts.password is None or parts.username is None:
            message = "RELATUM_TEST_NEO4J_URL must be neo4j://user:password@host:port"
            raise ValueError(message)
        return cls(
            scheme=parts.scheme,
            host=parts.hostname or "127.0.0.1",
            bolt_port=parts.port or 7687,
            user=unquote(parts.username),
            password=unquote(parts.password),
            database=parse_qs(parts.query).get("database", ["neo4j"])[0],
        )


def free_port(*, preferred: int = 0) -> int:
    """A port of this host that nobody listens on: `preferred` if it is free, else any."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", preferred))
        except OSError:
            return free_port()
        port: int = probe.getsockname()[1]
        return port

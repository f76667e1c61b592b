"""Which Neo4j the tests use: one given by URL, else Docker, else Java with Maven, else none and how to get one."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from tests.servers.address import Address, free_port
from tests.servers.docker_server import DockerServer, engine_runs
from tests.servers.jars import JarsUnavailable, jars
from tests.servers.java_server import JavaServer

HOW_TO_GET_ONE = (
    "no Neo4j server for the tests: set RELATUM_TEST_NEO4J_URL=neo4j://user:password@host:7687, or start a Docker "
    "engine, or apt-get install openjdk-17-jre-headless maven"
)
OLDEST_JAVA = 17


class NoServer(Exception):
    """None of the ways leads to a server; the message says how to get one."""


class Server(Protocol):
    """A running server that tests may also kill, freeze and start again."""

    address: Address

    def start(self) -> None:
        """Start it and wait until it answers."""

    def kill(self) -> None:
        """End it at once and keep its data."""

    def discard(self) -> None:
        """End it for good, with its data."""

    def freeze(self) -> None:
        """Let it answer nothing."""

    def thaw(self) -> None:
        """Undo `freeze`."""


@contextmanager
def given_or_own(home: Path) -> Iterator[Address]:
    """A server for the tests' reads and writes, ended afterwards if it was started here.

    Raises:
        NoServer: there is no way to one.
    """
    given = os.environ.get("RELATUM_TEST_NEO4J_URL")
    if given:
        yield Address.parse(given)
        return
    with own(home) as server:
        yield server.address


@contextmanager
def own(home: Path, *, settings: Mapping[str, str] | None = None, ports: tuple[int, int] = (0, 0)) -> Iterator[Server]:
    """A new, empty server that is the caller's alone: Docker, else Java. `ports` are the wished Bolt and HTTP ports.

    Raises:
        NoServer: there is no way to one.
    """
    make = _maker(home, settings)
    server = make(Address(bolt_port=free_port(preferred=ports[0]), http_port=free_port(preferred=ports[1])))
    try:
        server.start()
        yield server
    finally:
        server.discard()


def _maker(home: Path, settings: Mapping[str, str] | None) -> Callable[[Address], Server]:
    if shutil.which("docker") and engine_runs():
        return lambda address: DockerServer(address, settings=settings)
    if java_version() < OLDEST_JAVA:
        raise NoServer(HOW_TO_GET_ONE)
    try:
        folder = jars()
    except JarsUnavailable as error:
        raise NoServer(f"{HOW_TO_GET_ONE} ({error})") from error
    return lambda address: JavaServer(home, folder, address, settings=settings)


def java_version() -> int:
    """Major version of the `java` on the path; 0 if there is none."""
    if shutil.which("java") is None:
        return 0
    done = subprocess.run(["java", "-version"], capture_output=True, text=True, timeout=60, check=False)
    found = re.search(r'version "(\d+)', done.stderr + done.stdout)
    return int(found.group(1)) if found else 0

"""A Neo4j Community server as a Docker container: start, kill, freeze, start again."""

import subprocess
import time
import uuid
from collections.abc import Mapping

from tests.servers.address import Address
from tests.servers.home import GUARDS, SMALL
from tests.servers.java_server import READY_SECONDS, ServerFailed, answers

IMAGE = "neo4j:5.26-community"


class DockerServer:
    """One container; `kill` leaves its data, and `start` finds them again."""

    def __init__(self, address: Address, *, settings: Mapping[str, str] | None = None) -> None:
        self.address = address
        self._name = f"relatum-test-{uuid.uuid4().hex[:12]}"
        _docker("create", *self._options(settings or {}), IMAGE)

    def start(self) -> None:
        """Start it and wait until it answers.

        Raises:
            ServerFailed: with the end of its log.
        """
        _docker("start", self._name)
        deadline = time.monotonic() + READY_SECONDS
        while not answers(self.address):
            if time.monotonic() > deadline:
                raise ServerFailed(_docker("logs", "--tail", "40", self._name))
            time.sleep(0.25)

    def kill(self) -> None:
        """End it at once (SIGKILL)."""
        _docker("kill", "--signal", "KILL", self._name)

    def discard(self) -> None:
        """End it for good, with its data."""
        _docker("rm", "--force", "--volumes", self._name)

    def freeze(self) -> None:
        """Let it hold its connections and answer nothing."""
        _docker("pause", self._name)

    def thaw(self) -> None:
        """Undo `freeze`."""
        _docker("unpause", self._name)

    def _options(self, settings: Mapping[str, str]) -> list[str]:
        bolt = f"{self.address.host}:{self.address.bolt_port}"
        wanted = {**SMALL, **GUARDS, "server.bolt.advertised_address": bolt, **settings}
        environment = [f"NEO4J_AUTH={self.address.user}/{self.address.password}"]
        environment += [f"{environment_name(key)}={value}" for key, value in wanted.items()]
        ports = [f"{bolt}:7687", f"{self.address.host}:{self.address.http_port}:7474"]
        options = [f"--name={self._name}", "--label=relatum-test"]
        options += [f"--publish={port}" for port in ports]
        return options + [f"--env={pair}" for pair in environment]


def environment_name(setting: str) -> str:
    """How the image's entry point spells a setting: `a.b_c` is NEO4J_a_b__c."""
    return "NEO4J_" + setting.replace("_", "__").replace(".", "_")


def engine_runs() -> bool:
    """Whether a Docker engine answers and has the image, or can pull it."""
    try:
        _docker("info")
        _docker("pull", "--quiet", IMAGE)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _docker(*arguments: str) -> str:
    done = subprocess.run(
        ["docker", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=True
    )
    return done.stdout

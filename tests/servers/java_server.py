"""A Neo4j Community server as a child process, from its jars: start, kill, freeze, start again."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from tests.servers.address import Address
from tests.servers.home import write_home

OPENS = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch")
READY_SECONDS = 180


class ServerFailed(Exception):
    """The server did not come up."""


class JavaServer:
    """One server with a home of its own; `kill` leaves its data, and `start` finds them again."""

    def __init__(self, home: Path, jars: Path, address: Address, *, settings: Mapping[str, str] | None = None) -> None:
        self.address = address
        self._home = home
        self._jars = jars
        self._process: subprocess.Popen[bytes] | None = None
        write_home(home, address, settings=settings)
        self._set_password()

    @property
    def pid(self) -> int | None:
        """Process id while it runs."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self) -> None:
        """Start it and wait until it answers over HTTP and Bolt.

        Raises:
            ServerFailed: with the end of its log.
        """
        command = [*_die_with_parent(), "java", "-Xms128m", "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
        command += ["-cp", f"{self._jars}/*", *(f"--add-opens={module}=ALL-UNNAMED" for module in OPENS)]
        command += ["org.neo4j.server.CommunityEntryPoint", f"--home-dir={self._home}", f"--config-dir={self._conf}"]
        with self._log.open("ab") as log:
            # A session of its own: Ctrl-C in the terminal reaches whoever started the server, and he stops it.
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        self._wait_until_ready()

    def kill(self) -> None:
        """End it at once and keep its data (SIGKILL)."""
        self._signal(signal.SIGKILL)
        if self._process:
            self._process.wait()

    def discard(self) -> None:
        """End it for good. At once, since nobody reads its data again and a polite end takes 8 s."""
        self.kill()

    def freeze(self) -> None:
        """Let it hold its connections and answer nothing (SIGSTOP)."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Undo `freeze`."""
        self._signal(signal.SIGCONT)

    @property
    def _conf(self) -> Path:
        return self._home / "conf"

    @property
    def _log(self) -> Path:
        return self._home / "server.log"

    def _set_password(self) -> None:
        admin = ["org.neo4j.server.startup.Neo4jAdminCommand", "dbms", "set-initial-password", self.address.password]
        subprocess.run(
            ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{self._jars}/*", *admin],
            env={**os.environ, "NEO4J_HOME": str(self._home), "NEO4J_CONF": str(self._conf)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=READY_SECONDS,
            check=True,
        )

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while not answers(self.address):
            if self.pid is None or time.monotonic() > deadline:
                self.kill()
                raise ServerFailed(self._log.read_text(encoding="utf-8", errors="replace")[-3000:])
            time.sleep(0.25)

    def _signal(self, number: signal.Signals) -> None:
        if self._process and self._process.poll() is None:
            self._process.send_signal(number)


def answers(address: Address) -> bool:
    """Whether the server answers over HTTP and then over Bolt with this password."""
    try:
        urllib.request.urlopen(f"http://{address.host}:{address.http_port}/", timeout=2).close()
    except (urllib.error.URLError, OSError):
        return False
    # The port opens before the database does; the driver's complaint means: not yet.
    with contextlib.suppress(DriverError, Neo4jError):
        with GraphDatabase.driver(address.uri, auth=(address.user, address.password), connection_timeout=2) as driver:
            driver.execute_query("RETURN 1", database_=address.database)
        return True
    return False


def _die_with_parent() -> list[str]:
    """Prefix that lets the kernel end the server when its parent is killed and cannot."""
    return ["setpriv", "--pdeathsig", "KILL"] if shutil.which("setpriv") else []

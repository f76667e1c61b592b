"""A worker process as its supervisor sees it: what it is at, how long it may be, and how it ended."""

import asyncio
import math
import os
import signal
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress

from graph.ingest import identity
from graph.ingest.events import Event, Kind, decode
from graph.ingest.heartbeat import Heartbeat
from graph.ingest.limits import MEGABYTE, Limits
from graph.ingest.process import SUPERVISOR
from graph.model import Lease

CHECK = 0.5
"""Seconds between two looks at a worker's time and memory."""


class Child:
    """One worker process.

    Attributes:
        lease: what it works on, or worked on when it died.
        ready: whether it came so far as to claim.
        fatal: why no worker can run, in words.
    """

    def __init__(self, process: asyncio.subprocess.Process, *, heartbeat: Heartbeat, limits: Limits) -> None:
        """The lease that the process holds is kept alive by `heartbeat`."""
        self._process, self._heartbeat, self._limits = process, heartbeat, limits
        self._deadline: float | None = None
        self._most: float = math.inf
        self._killed_for = ""
        self.name = identity.name(process.pid, parent=os.getpid())
        self.lease: Lease | None = None
        self.ready = False
        self.fatal = ""

    @classmethod
    async def spawn(
        cls, command: Sequence[str], *, environment: Mapping[str, str], heartbeat: Heartbeat, limits: Limits
    ) -> "Child":
        """Starts a process, in a session of its own so that the terminal's signals do not reach it."""
        process = await asyncio.create_subprocess_exec(
            *command,
            env={**environment, SUPERVISOR: str(os.getpid())},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        return cls(process, heartbeat=heartbeat, limits=limits)

    async def follow(self) -> None:
        """Notes what it says until it has ended."""
        output = self._process.stdout
        assert output is not None  # noqa: S101  # it was opened as a pipe
        watching = asyncio.ensure_future(self._watch())
        try:
            while line := await output.readline():
                if event := decode(line):
                    self._note(event)
            await self._process.wait()
        finally:
            watching.cancel()

    def ask_to_stop(self) -> None:
        """Lets it finish or release its document and end."""
        self._signal(signal.SIGTERM)

    def kill(self, reason: str = "") -> None:
        """Ends it at once."""
        self._killed_for = self._killed_for or reason
        self._signal(signal.SIGKILL)

    async def wait(self) -> None:
        """Returns once the process is over."""
        await self._process.wait()

    def cause(self) -> str:
        """Why it died, in words."""
        code = self._process.returncode or 0
        if self._killed_for:
            return self._killed_for
        return (
            f"its process was ended by {signal.Signals(-code).name}" if code < 0 else f"its process ended with {code}"
        )

    def _note(self, event: Event) -> None:
        if event.kind is Kind.READY:
            self.ready = True
            self._most = identity.memory(self._process.pid) + self._limits.kill_growth
        elif event.kind is Kind.STARTED and event.lease:
            self.lease = event.lease
            self._deadline = time.monotonic() + self._limits.deadline(event.characters)
            self._heartbeat.hold(event.lease)
        elif event.kind is Kind.EXTRACTED:
            self._deadline = None
        elif event.kind is Kind.ENDED:
            self.forget()
        elif event.kind is Kind.FATAL:
            self.fatal = event.message

    def forget(self) -> None:
        """Its lease is done with."""
        if self.lease:
            self._heartbeat.drop(self.lease)
        self.lease = self._deadline = None

    async def _watch(self) -> None:
        """Kills it when its document takes too long or too much."""
        while True:
            await asyncio.sleep(CHECK)
            if self._deadline is not None and time.monotonic() > self._deadline:
                self.kill("it took longer than its time limit")
            elif identity.memory(self._process.pid) > self._most:
                self.kill(f"it took more than {self._limits.kill_growth // MEGABYTE:,} MB of memory")

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            self._process.send_signal(number)

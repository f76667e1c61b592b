"""Runs Cypher of strangers in processes of its own, few at a time, and ends those that give no answer."""

import asyncio
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

import orjson

from graph.bolt.guard.child import ERRORS, TOO_LARGE
from graph.bolt.guard.grammar import checked
from graph.bolt.guard.query import BYTES, Asked
from graph.errors import BadInput, TooLarge
from graph.guarded import CypherBusy, CypherTooSlow, Table

AT_ONCE = 2
"""Queries that run at the same time; others are told to come back."""

GRACE = 3.0
"""Seconds after the server's timeout in which its last word may come, a new process started included."""

PARAMETERS = 100_000
"""Most bytes of all parameters, as JSON."""


@dataclass(frozen=True, slots=True)
class Where:
    """The server and the user that the queries run as."""

    url: str
    user: str
    password: str = field(repr=False)
    database: str


class Guarded:
    """A CypherReader on Neo4j; processes start at the first query and stay for the next ones."""

    def __init__(self, where: Where, *, seconds: float, at_once: int = AT_ONCE) -> None:
        self._where, self._seconds = where, seconds
        self._free = at_once
        self._idle: list[asyncio.subprocess.Process] = []

    async def run(self, query: str, parameters: Mapping[str, object], *, limit: int) -> Table:
        """At most `limit` rows of a read."""
        asked = Asked(checked(query), _small(parameters), limit, self._seconds)
        if not self._free:
            raise CypherBusy("As many queries as may run at once are running: try again in a moment.")
        self._free -= 1
        try:
            return _table(await self._asked(asked))
        finally:
            self._free += 1

    async def close(self) -> None:
        """Ends the processes."""
        while self._idle:
            await _end(self._idle.pop())

    async def _asked(self, asked: Asked) -> bytes:
        """The line that a process answers with; one that is not idle afterwards is ended."""
        process = await self._process()
        kept = False
        try:
            async with asyncio.timeout(self._seconds + GRACE):
                line = await _exchange(process, orjson.dumps(asdict(asked)))
            kept = bool(line)
        except TimeoutError as error:
            raise CypherTooSlow("The query was not done in time: give it labels, ids or a LIMIT.") from error
        finally:
            if kept:
                self._idle.append(process)
            else:
                await _end(process)
        if not line:  # it died of its own memory
            raise TooLarge(TOO_LARGE)
        return line

    async def _process(self) -> asyncio.subprocess.Process:
        while self._idle:
            process = self._idle.pop()
            if process.returncode is None:
                return process
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "graph.bolt.guard.child",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            limit=4 * BYTES,
        )  # fmt: skip
        assert process.stdin is not None  # noqa: S101  # it is a pipe
        process.stdin.write(orjson.dumps(asdict(self._where)) + b"\n")
        return process


async def _exchange(process: asyncio.subprocess.Process, line: bytes) -> bytes:
    """Sends a line and reads one; nothing when the process has gone."""
    assert process.stdin is not None  # noqa: S101  # both are pipes
    assert process.stdout is not None  # noqa: S101
    try:
        process.stdin.write(line + b"\n")
        await process.stdin.drain()
        return await process.stdout.readline()
    except (BrokenPipeError, ConnectionResetError):
        return b""


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.wait()


def _table(line: bytes) -> Table:
    found = orjson.loads(line)
    if "code" in found:
        raise ERRORS[found["code"]](found["message"])
    return Table(tuple(found["columns"]), tuple(found["rows"]), truncated=found["truncated"])


def _small(parameters: Mapping[str, object]) -> Mapping[str, object]:
    try:
        size = len(orjson.dumps(parameters))
    except TypeError as error:
        raise BadInput("The parameters hold a value that JSON has not.") from error
    if size > PARAMETERS:
        raise TooLarge(f"The parameters are over {PARAMETERS:,} bytes: send less at once.")
    return parameters

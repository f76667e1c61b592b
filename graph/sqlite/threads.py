"""Runs verbs on connections in threads, so that the event loop does not wait for the disk; it does brief reads alone.

One thread writes and a few read. A verb is a function of a connection; it runs in one transaction.
"""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from graph.errors import StoreUnavailable
from graph.sqlite import connect
from graph.sqlite.brief import Brief, NotBrief
from graph.sqlite.failures import translated
from graph.sqlite.transaction import transaction

P = ParamSpec("P")
R = TypeVar("R")
READERS = 4
BATCH = 200
"""Rows of a stream that are held at once."""
STEPS = 20_000
"""Steps of the engine between two looks at whether anybody still waits: under a millisecond of work."""


class _Call:
    """One verb on its way: whoever waits for it can stop it, and only it.

    The engine asks every `STEPS` of its own steps whether to go on. An interrupt from outside would be lost on a verb
    that is just about to begin.

    Attributes:
        stopped: whether nobody waits any more.
    """

    def __init__(self) -> None:
        self.stopped = False

    def run(self, verb: Callable[[sqlite3.Connection], R], connection: sqlite3.Connection) -> R:
        if self.stopped:
            raise StoreUnavailable("Nobody waits for the answer any more.")
        connection.set_progress_handler(lambda: self.stopped, STEPS)
        try:
            return transaction(connection, "BEGIN", verb)
        finally:
            connection.set_progress_handler(None, 0)

    def stop(self) -> None:
        self.stopped = True


class _Snapshot:
    """A connection that reads one state of the file, batch after batch, in whichever thread is free."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.busy = threading.Lock()

    def close(self) -> None:
        """Stops a batch that is on its way, since a connection must not be closed under it."""
        self.connection.interrupt()
        with self.busy:
            self.connection.close()


class Threads:
    """The connections of one process to one file.

    Attributes:
        timeout: seconds for a read, and for a write to get the file's only write lock.
    """

    def __init__(self, path: Path, *, timeout: float) -> None:
        self.path = path
        self.timeout = timeout
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="sqlite-write")
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="sqlite-read")
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._file: tuple[int, int] | None = None
        self._closed = False
        self._brief = Brief(path)

    async def read(
        self, verb: Callable[Concatenate[sqlite3.Connection, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Runs a verb on one state of the file.

        Raises:
            StoreUnavailable: there was no answer within `timeout`.
        """
        call = _Call()
        work = self._submit(self._reading, partial(self._read, call, partial(_with(verb), args=args, kwargs=kwargs)))
        try:
            async with asyncio.timeout(self.timeout):
                return await _stoppable(work, call)
        except TimeoutError as error:
            raise StoreUnavailable(f"The store {self.path} did not answer within {self.timeout:g} s.") from error

    async def look_up(
        self, verb: Callable[Concatenate[sqlite3.Connection, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """The same for a verb that seldom has more to read than a few rows by their keys."""
        try:
            self._check()
            self._check_file()
            return self._brief.run(lambda connection: verb(connection, *args, **kwargs))
        except NotBrief:
            return await self.read(verb, *args, **kwargs)

    async def write(
        self, verb: Callable[Concatenate[sqlite3.Connection, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Runs a verb in one transaction; all of it is on the disk when this returns, or nothing."""
        return await self._submit(self._writing, partial(self._write, partial(_with(verb), args=args, kwargs=kwargs)))

    async def apart(self, verb: Callable[[sqlite3.Connection], R]) -> R:
        """Runs a verb on the writing connection that makes its own transactions."""
        return await self._submit(self._writing, partial(self._on_writer, verb))

    async def stream(self, rows: Callable[[sqlite3.Connection], Iterator[R]]) -> AsyncIterator[R]:
        """Rows of a verb on one state of the file, in constant memory, without a limit of time.

        That state is kept while the stream is open: the file's log grows by what others write meanwhile.
        """
        snapshot = await self._submit(self._reading, self._snapshot)
        try:
            source = rows(snapshot.connection)
            while batch := await self._submit(self._reading, partial(self._some, snapshot, source)):
                for row in batch:
                    yield row
        finally:
            snapshot.close()

    async def close(self) -> None:
        """Waits for what runs and closes all connections."""
        self._closed = True
        await asyncio.to_thread(self._shut)

    def _shut(self) -> None:
        for executor in (self._reading, self._writing):
            executor.shutdown()
        for connection in self._opened:
            connection.close()
        self._brief.close()

    def _submit(self, executor: ThreadPoolExecutor, work: Callable[[], R]) -> asyncio.Future[R]:
        self._check()
        return asyncio.get_running_loop().run_in_executor(executor, work)

    def _check(self) -> None:
        if self._closed:
            raise StoreUnavailable(f"The store {self.path} is closed.")

    def _read(self, call: _Call, verb: Callable[[sqlite3.Connection], R]) -> R:
        with translated(self.path):
            return call.run(verb, self._connection(connect.reader))

    def _write(self, verb: Callable[[sqlite3.Connection], R]) -> R:
        return self._on_writer(lambda connection: transaction(connection, "BEGIN IMMEDIATE", verb))

    def _on_writer(self, verb: Callable[[sqlite3.Connection], R]) -> R:
        with translated(self.path):
            return verb(self._connection(connect.writer))

    def _snapshot(self) -> _Snapshot:
        with translated(self.path):
            connection = connect.reader(self.path, timeout=self.timeout, cache=connect.PASSING_KIB)
            connection.execute("BEGIN")
            return _Snapshot(connection)

    def _some(self, snapshot: _Snapshot, source: Iterator[R]) -> list[R]:
        with translated(self.path), snapshot.busy:
            return list(islice(source, BATCH))

    def _connection(self, opening: Callable[..., sqlite3.Connection]) -> sqlite3.Connection:
        """This thread's own connection, while the file is the one that was opened first."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = self._local.connection = opening(self.path, timeout=self.timeout)
            self._opened.append(found)
        self._check_file()
        return found

    def _check_file(self) -> None:
        """The engine goes on writing into a file that was deleted, where nobody finds it again."""
        try:
            status = self.path.stat()
        except OSError as error:
            raise StoreUnavailable(f"The store {self.path} is gone: put it back and start again.") from error
        self._file = self._file or (status.st_dev, status.st_ino)
        if self._file != (status.st_dev, status.st_ino):
            raise StoreUnavailable(f"The store {self.path} was replaced by another file: start again.")


def _with(verb: Callable[..., R]) -> Callable[..., R]:
    def run(connection: sqlite3.Connection, *, args: tuple[object, ...], kwargs: dict[str, object]) -> R:
        return verb(connection, *args, **kwargs)

    return run


async def _stoppable(work: asyncio.Future[R], call: _Call) -> R:
    try:
        return await work
    except asyncio.CancelledError:
        call.stop()
        raise

"""Reads that the event loop does itself: to hand one to a thread costs several times what a look-up by key does.

The loop must not wait for long, so a read that is not brief is stopped and told to be done in a thread. So is each read
for a while after one that took long, as it does where the file is not in memory and its disk is slow.
"""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from graph.sqlite import connect
from graph.sqlite.transaction import transaction

R = TypeVar("R")

BRIEF = 0.001
"""Seconds of CPU after which a read is stopped."""

STEPS = 1_000
"""Steps of the engine between two looks at the clock."""

SLOW = 0.5
"""Seconds, waiting included, from which on the disk is taken to be slow: a busy machine alone takes less."""

PAUSE = 10.0
"""Seconds for which nothing is then read here."""


class NotBrief(Exception):
    """The read belongs into a thread."""


class Brief:
    """The connection that the event loop reads on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._until = 0.0
        self._again = 0.0

    def run(self, verb: Callable[[sqlite3.Connection], R]) -> R:
        """What the verb gives, on one state of the file.

        Raises:
            NotBrief: it takes too long, or cannot be done; why, the thread says that tries it again.
        """
        begun = time.monotonic()
        if begun < self._again:
            raise NotBrief
        self._until = time.thread_time() + BRIEF
        try:
            return transaction(self._opened(), "BEGIN", verb)
        except (sqlite3.Error, UnicodeEncodeError) as error:
            raise NotBrief from error
        finally:
            done = time.monotonic()
            if done - begun > SLOW:
                self._again = done + PAUSE

    def close(self) -> None:
        """Closes the file."""
        if self._connection is not None:
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = connect.reader(self._path, timeout=0)  # a file that is locked is waited for in a thread
            self._connection.set_progress_handler(self._late, STEPS)
        return self._connection

    def _late(self) -> bool:
        return time.thread_time() > self._until

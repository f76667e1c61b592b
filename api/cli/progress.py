"""A progress bar on a terminal, plain lines elsewhere; both on standard error."""

import sys
import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

SECONDS = 5.0
"""Least time between two plain lines."""


class Bar:
    """Progress of one thing; a context manager."""

    def __init__(self, what: str, *, total: int) -> None:
        self._what, self._total, self._done = what, total, 0
        self._spoken = time.monotonic()
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=console) if console.is_terminal else None
        self._task = self._bar.add_task(what, total=total or None) if self._bar else None

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.start()
        return self

    def at(self, done: int, *, total: int | None = None) -> None:
        """Says how far it is."""
        self._done, self._total = done, self._total if total is None else total
        if self._bar and self._task is not None:
            self._bar.update(self._task, completed=done, total=self._total)
        elif time.monotonic() - self._spoken >= SECONDS:
            self._speak()

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()
        else:
            self._speak()

    def _speak(self) -> None:
        self._spoken = time.monotonic()
        sys.stderr.write(f"{self._what} {self._done}/{self._total}\n")
        sys.stderr.flush()

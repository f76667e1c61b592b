"""A few processes that read texts on request: what is too slow is killed, what is too much is refused."""

import asyncio
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Protocol

from extract.errors import RelatumError
from extract.model import Extraction
from graph.ingest.process import end_with

SPAWN = multiprocessing.get_context("spawn")
MOMENT = 2.0
"""Seconds that an idle process has to end."""


class ExtractionBusy(RelatumError):
    """All processes are busy, and enough requests wait already."""

    code = "extraction_busy"


class ExtractionTooSlow(RelatumError):
    """The text was not read before the deadline."""

    code = "extraction_too_slow"


class ExtractionFailed(RelatumError):
    """The process that read the text died of it, or the extractor could not cope with it."""

    code = "extraction_failed"


class Extracts(Protocol):
    """Reads one text."""

    def extract(self, text: str, *, published: str | None = None) -> Extraction:
        """What the text says."""


class ExtractionPool:
    """Processes are started when they are first needed, and again after one died."""

    def __init__(self, make: Callable[[], Extracts], *, processes: int, timeout: float) -> None:
        """Starts nothing yet.

        Args:
            make: makes the extractor inside the process; must be picklable.
            processes: 0 refuses every request.
            timeout: seconds for one text, the wait for a process included.
        """
        self._timeout = timeout
        self._slots = [_Slot(make) for _ in range(processes)]
        self._free = list(self._slots)
        self._gate = asyncio.Semaphore(processes)
        self._threads = ThreadPoolExecutor(max_workers=max(processes, 1), thread_name_prefix="extract")
        self._asked = 0

    async def extract(self, text: str, published: str | None) -> Extraction:
        """What the text says.

        Raises:
            ExtractionBusy: twice as many requests as processes are there already.
            ExtractionTooSlow: the deadline passed.
            ExtractionFailed: the process died.
            TextRefused: the text cannot be read for facts.
        """
        if not self._slots:
            raise ExtractionBusy("Texts are not read on request here: RELATUM_EXTRACT_PROCESSES is 0.")
        if self._asked >= 2 * len(self._slots):
            raise ExtractionBusy("All processes that read texts are busy: try again in a moment.")
        self._asked += 1
        deadline = time.monotonic() + self._timeout
        try:
            await self._wait()
            return await self._ask(text, published, deadline)
        finally:
            self._asked -= 1

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(self._timeout):
                await self._gate.acquire()
        except TimeoutError as error:
            raise ExtractionBusy("No process came free in time: try again in a moment.") from error

    async def _ask(self, text: str, published: str | None, deadline: float) -> Extraction:
        """Asks a free slot; it is free again when the process is, not when a caller loses patience."""
        slot = self._free.pop()
        loop = asyncio.get_running_loop()
        asked = loop.run_in_executor(self._threads, slot.ask, text, published, deadline)
        asked.add_done_callback(lambda _: self._give_back(slot))
        return await asyncio.shield(asked)

    def _give_back(self, slot: "_Slot") -> None:
        self._free.append(slot)
        self._gate.release()

    async def close(self) -> None:
        """Stops all processes: the idle ones end by themselves, the busy ones are killed."""
        for slot in self._slots:
            slot.stop(gently=slot in self._free)
        self._threads.shutdown(wait=False, cancel_futures=True)


class _Slot:
    """Place of one process."""

    def __init__(self, make: Callable[[], Extracts]) -> None:
        self._make = make
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def ask(self, text: str, published: str | None, deadline: float) -> Extraction:
        """Hands the text to the process and waits for the answer until the deadline (`time.monotonic`)."""
        pipe = self._running()
        try:
            pipe.send((text, published))
            if not pipe.poll(max(deadline - time.monotonic(), 0)):
                self.stop()
                raise ExtractionTooSlow("The text was not read in time: send a shorter one, or ingest it.")
            answer = pipe.recv()
        except (EOFError, OSError) as error:
            self.stop()
            raise ExtractionFailed(
                "The process that read the text died: ingest it, to see its state in the job."
            ) from error
        if isinstance(answer, RelatumError):
            raise answer
        assert isinstance(answer, Extraction)  # noqa: S101  # the pipe's other end is `_serve`
        return answer

    def _running(self) -> Connection:
        if self._process is not None and self._process.is_alive() and self._pipe is not None:
            return self._pipe
        self._pipe, theirs = SPAWN.Pipe()
        self._process = SPAWN.Process(target=_serve, args=(theirs, self._make), daemon=True, name="relatum-extract")
        self._process.start()
        theirs.close()
        return self._pipe

    def stop(self, *, gently: bool = False) -> None:
        """Ends the process, if there is one; `gently` gives it a moment to end once its pipe is closed."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            if gently:
                self._process.join(MOMENT)
            self._process.kill()
            self._process.join()
            self._process = None


def _serve(pipe: Connection, make: Callable[[], Extracts]) -> None:
    """Body of a process: answers texts until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with(os.getppid())
    try:
        extractor = make()
    except RelatumError as error:
        pipe.recv()
        pipe.send(error)
        return
    while True:
        try:
            text, published = pipe.recv()
        except EOFError:
            return
        pipe.send(_answer(extractor, text, published))


def _answer(extractor: Extracts, text: str, published: str | None) -> Extraction | RelatumError:
    try:
        return extractor.extract(text, published=published)
    except RelatumError as error:
        return error
    except Exception as error:  # noqa: BLE001  # a bug in a rule must not take the process with it
        return ExtractionFailed(f"The extractor could not cope with this text ({type(error).__name__}).")

"""Asks a running service and says what each question costs beside the bare statements, in one run."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType

import httpx2

from benchmarks.service.bare import Bare, Sent
from benchmarks.service.floor import cpu
from benchmarks.service.questions import Question


@dataclass(frozen=True, slots=True)
class Row:
    """What one kind of question cost.

    Attributes:
        requests: how many were timed.
        median, high: milliseconds of a request as its caller sees it, and what 99 of 100 do not exceed.
        cpu, bare: milliseconds of CPU a request, of the service, and of a process that sends its statements alone; each
            of the round that took least, since on a busy machine the same work takes more.
        statements: how many those are.
        size: bytes of an answer.
        truncated: share of the answers that say so.
    """

    name: str
    requests: int
    median: float
    high: float
    cpu: float
    bare: float
    statements: float
    size: int
    truncated: float

    @property
    def ratio(self) -> float:
        """CPU of the service in CPUs of the bare statements."""
        return self.cpu / self.bare if self.bare else float("nan")

    def over(self, floor: float) -> float:
        """The same beside the bare statements and a request of the framework that asks nothing, in milliseconds."""
        return self.cpu / (self.bare + floor)


class Service(AbstractContextManager["Service"]):
    """`relatum serve` as a process of its own."""

    def __init__(self, store: str) -> None:
        environment = os.environ | {"RELATUM_EXTRACT_PROCESSES": "0", "RELATUM_STORE_TIMEOUT": "5"}
        command = [sys.executable, "-m", "api.cli.main", "serve", "--port", "0", "--workers", "0", "--store", store]
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        self.url = next(word for word in said.split() if word.startswith("http://"))
        self.client = httpx2.Client(base_url=self.url, timeout=60)
        self._wait()

    def cpu(self) -> float:
        """Seconds of CPU that the process has used."""
        return cpu(self._process.pid)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.close()
        self._process.terminate()
        self._process.wait(timeout=30)

    def _wait(self) -> None:
        deadline = time.monotonic() + 600
        while time.monotonic() < deadline:
            try:
                if self.client.get("/readyz").status_code == 200:
                    return
            except httpx2.TransportError:
                pass
            time.sleep(0.2)
        raise TimeoutError(self.url)


def measure(service: Service, bare: Bare, question: Question, sent: Sequence[Sent]) -> Row:
    """Times a kind of question; `sent` are the statements of each of its paths."""
    bare.cpu(sent)
    for path in question.paths:
        service.client.get(path)
    taken: list[float] = []
    served, alone = [], []
    sizes, cut = 0, 0
    for _ in range(question.rounds):
        begun = service.cpu()
        for path in question.paths:
            start = time.perf_counter()
            answer = service.client.get(path)
            taken.append((time.perf_counter() - start) * 1000)
            if answer.status_code != 200:
                raise RuntimeError(f"{path}: {answer.status_code} {answer.text[:300]}")
            sizes += len(answer.content)
            cut += b'"truncated":true' in answer.content
        served.append(service.cpu() - begun)
        alone.append(bare.cpu(sent))
    requests = len(taken)
    return Row(
        name=question.name,
        requests=requests,
        median=statistics.median(taken),
        high=sorted(taken)[min(int(requests * 0.99), requests - 1)],
        cpu=min(served) * 1000 / len(question.paths),
        bare=min(alone) * 1000 / len(question.paths),
        statements=sum(map(len, sent)) / len(sent),
        size=sizes // requests,
        truncated=cut / requests,
    )

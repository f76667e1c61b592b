import asyncio
from pathlib import Path

import pytest

from api import workers
from api.settings import Settings
from graph.ingest.supervisor import WorkersFail
from tests.fakes.memory_queue import MemoryQueue


class Supervisor:
    """Fails as often as told, then runs until it is stopped."""

    def __init__(self, failures: int) -> None:
        self.failures, self.runs = failures, 0

    async def run(self, stop: asyncio.Event) -> None:
        self.runs += 1
        if self.runs <= self.failures:
            raise WorkersFail("The model is missing.")
        await stop.wait()


@pytest.fixture
def supervisor(monkeypatch: pytest.MonkeyPatch) -> Supervisor:
    made = Supervisor(failures=1)
    monkeypatch.setattr(workers, "make_supervisor", lambda *_: made)
    monkeypatch.setattr(workers, "PAUSE", 0.01)
    return made


async def test_workers_that_fail_are_tried_again_and_the_service_stays(
    supervisor: Supervisor, caplog: pytest.LogCaptureFixture
) -> None:
    async with workers.working(MemoryQueue(), Settings(workers=1)):  # type: ignore[arg-type]  # the queue is all it uses
        for _ in range(100):
            await asyncio.sleep(0.01)
            if supervisor.runs == 2:
                break
    assert supervisor.runs == 2
    assert "workers fail" in caplog.messages


async def test_without_workers_nothing_runs(supervisor: Supervisor, tmp_path: Path) -> None:
    async with workers.working(MemoryQueue(), Settings(workers=0)):  # type: ignore[arg-type]  # the queue is all it uses
        await asyncio.sleep(0.02)
    assert supervisor.runs == 0

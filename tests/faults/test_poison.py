"""Documents that kill their workers are set aside after the second death; the others are done."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from graph.model import DocumentState
from tests.faults.conftest import Place
from tests.faults.running import ingested, line, states

pytestmark = pytest.mark.faults

POISON = {
    "POISON EXIT": "ended with 3",
    "POISON KILL": "SIGKILL",
    "POISON HANG": "time limit",
    "POISON EAT": "MB of memory",
}


async def test_poison_is_quarantined_and_the_rest_untouched(
    fresh: Callable[[], Awaitable[Place]], lines: list[str], tmp_path: Path
) -> None:
    store, url = await fresh()
    poisoned = [*lines[:3], *(line(f"{word} by name.") for word in POISON), *lines[3:10]]
    job = await ingested(store, url, poisoned, workers=2, folder=tmp_path)
    assert states(job) == {DocumentState.DONE: 10, DocumentState.QUARANTINED: 4}
    assert [reason for error in job.errors for reason in POISON.values() if reason in error.message] == list(
        POISON.values()
    )
    assert all("2 worker processes died" in error.message for error in job.errors)

"""Neither the order of documents nor the number of workers is seen in the graph."""

import random
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from graph.model import DocumentState
from tests.faults.conftest import Place
from tests.faults.running import exported, ingested, states

pytestmark = pytest.mark.faults


async def test_shuffled_documents_and_one_or_four_workers_give_equal_exports(
    fresh: Callable[[], Awaitable[Place]], lines: list[str], tmp_path: Path
) -> None:
    exports = set()
    for workers, seed in [(1, 0), (4, 1)]:
        store, url = await fresh()
        shuffled = random.Random(seed).sample(lines, len(lines))
        job = await ingested(store, url, shuffled, workers=workers, folder=tmp_path)
        assert states(job) == {DocumentState.DONE: 24}
        exports.add(await exported(store))
    assert len(exports) == 1
    assert exports.pop().count(b'"kind":"statement"') > 24

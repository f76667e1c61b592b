"""A store in memory that holds the graphs."""

import pytest

from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import GRAPHS


@pytest.fixture
async def store() -> MemoryStore:
    """The reference store with all of them."""
    return await memory(*GRAPHS)

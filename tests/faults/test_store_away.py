"""A server that is killed in the middle of an ingest and comes back: the ingest waits for it and loses nothing."""

import asyncio
from pathlib import Path

import pytest

from graph.ingest.ingest import ingest
from graph.ingest.readers.read import read_paths
from graph.model import DocumentState, Job
from tests.contract.stores import open_neo4j
from tests.fakes.service import supervisor
from tests.fakes.waiting import until
from tests.faults.running import exported, states, written
from tests.servers.find import Server

pytestmark = [pytest.mark.faults, pytest.mark.neo4j]


async def test_an_ingest_outlives_the_death_of_its_server(
    own_neo4j: Server, lines: list[str], tmp_path: Path, wanted: bytes
) -> None:
    store, seen = await open_neo4j(own_neo4j.address), list[Job]()
    workers = supervisor(store, own_neo4j.address.url, workers=2, FAKE_SECONDS="0.2")
    found = read_paths([written(tmp_path, lines)])
    running = asyncio.ensure_future(ingest(store, found, supervisor=workers, on_progress=seen.append))
    await until(lambda: seen and seen[-1].counts[DocumentState.DONE] > 3, seconds=60)
    own_neo4j.kill()
    await asyncio.sleep(2)
    await asyncio.to_thread(own_neo4j.start)
    job = await asyncio.wait_for(running, 90)
    assert states(job) == {DocumentState.DONE: 24}
    assert await exported(store) == wanted
    await store.close()

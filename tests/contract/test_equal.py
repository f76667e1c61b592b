"""One story told to both stores: queued, worked off, replaced and deleted, each step answered alike."""

from pathlib import Path
from typing import Any

import pytest

from graph.model import DocumentState, Lease
from tests.builders import document_graph, new_document, queued
from tests.contract.answers import answers
from tests.contract.stores import Store, open_neo4j, open_sqlite
from tests.contract.world import ANN, EVA, LINE, WORLD
from tests.servers.address import Address

JOB = "018f0000-0000-7000-8000-000000000001"
DIES, FAILS = 3, 5


async def story(store: Store) -> list[Any]:
    """What each step of the story answers."""
    told: list[Any] = [await store.create_job(JOB, created_at="2026-01-01T00:00:00+00:00")]
    rows = [queued(JOB, order, new_document(str(graph.document.key))) for order, graph in enumerate(WORLD)]
    await store.submit(JOB, rows)
    while leases := await store.claim("w", limit=4, now=0.0):
        told += [(one.queued, one.expires, one.alone, await _work_off(store, one)) for one in leases]
    told += [await store.waiting(), await store.workers(), await store.queued(JOB, limit=100), await answers(store)]
    told.append(await store.put(document_graph("line", (EVA, "sold", LINE), (ANN, "bought", LINE))))
    done = [graph.document.id for graph in WORLD if graph is not WORLD[FAILS]]
    told += [await store.delete_document(id_, dry_run=True) for id_ in done]
    told += [await store.delete_document(id_) for id_ in done[::2]]
    told += [await answers(store), (await store.close_job(JOB)).counts]
    return told


async def _work_off(store: Store, lease: Lease) -> Any:
    order = lease.queued.order
    if order == DIES and not lease.queued.attempts:
        return await store.release(lease, died=True)
    if order == FAILS:
        return await store.finish(lease, DocumentState.FAILED, error="Not English.")
    return await store.put(WORLD[order], lease=lease)


@pytest.mark.neo4j
async def test_both_stores_tell_the_same_story(tmp_path: Path, neo4j_address: Address) -> None:
    sqlite, neo4j = await open_sqlite(tmp_path), await open_neo4j(neo4j_address)
    for one, other in zip(await story(sqlite), await story(neo4j), strict=True):
        assert one == other
    await sqlite.close()
    await neo4j.close()


async def test_the_story_works_everything_off(tmp_path: Path) -> None:
    store = await open_sqlite(tmp_path)
    *_, counts = await story(store)
    assert counts[DocumentState.DONE] == len(WORLD) - 1
    assert counts[DocumentState.FAILED] == 1
    await store.close()

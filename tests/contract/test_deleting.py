"""Deleting a document takes back exactly what it said; what others say stays."""

import pytest

from graph.errors import NotFound
from graph.model import DocumentGraph
from tests.builders import document_graph, edge_id, entity_id
from tests.contract.answers import exports
from tests.contract.stores import Store
from tests.contract.world import ANN, BOB, HARBOUR, WORLD, memory


@pytest.mark.parametrize("graph", WORLD, ids=lambda graph: graph.document.key)
async def test_a_deletion_leaves_what_was_never_there(store: Store, graph: DocumentGraph) -> None:
    for one in WORLD:
        await store.put(one)
    planned = await store.delete_document(graph.document.id, dry_run=True)
    assert planned.dry_run
    assert await exports(store) == await exports(await memory())
    done = await store.delete_document(graph.document.id)
    plain = await memory()
    assert planned == await plain.delete_document(graph.document.id, dry_run=True)
    assert done == await plain.delete_document(graph.document.id)
    assert await exports(store) == await exports(plain)


async def test_all_deleted_is_empty(store: Store) -> None:
    for graph in WORLD:
        await store.put(graph)
    for graph in WORLD:
        await store.delete_document(graph.document.id)
    assert not any((await exports(store)).values())
    assert (await store.search([])).rows == ()
    assert (await store.suggest("")).rows == ()


async def test_two_documents_keep_each_others_edge(store: Store) -> None:
    first, second = document_graph("1", (ANN, "works_for", HARBOUR)), document_graph("2", (ANN, "works_for", HARBOUR))
    await store.put(first)
    await store.put(second)
    deleted = await store.delete_document(first.document.id)
    assert (deleted.relationships_removed, deleted.relationships_changed, deleted.entities_removed) == (0, 1, 0)
    (edge,) = await store.relationships([edge_id(ANN, "works_for", HARBOUR)])
    assert (edge.statements, edge.documents, edge.quotes[0].document_id) == (1, 1, second.document.id)


async def test_an_entity_without_facts_stays_while_it_appears(store: Store) -> None:
    said, named = document_graph("1", (ANN, "met_with", BOB)), document_graph("2", named=[ANN])
    await store.put(said)
    await store.put(named)
    await store.delete_document(said.document.id)
    (left,) = await store.entities([entity_id(ANN), entity_id(BOB)])
    assert (left.name, left.documents, left.degree) == (ANN, 1, 0)


async def test_a_deleted_name_is_not_found_any_more(store: Store) -> None:
    graph = document_graph("1", (ANN, "met_with", BOB))
    await store.put(graph)
    await store.delete_document(graph.document.id)
    assert (await store.search(["ann"])).rows == ()
    assert await store.named("ann roe") == ()


@pytest.mark.parametrize("dry_run", [False, True])
async def test_deleting_what_is_not_there(store: Store, dry_run: bool) -> None:
    with pytest.raises(NotFound, match="document"):
        await store.delete_document("d" * 27, dry_run=dry_run)

"""A document's share goes in whole, comes out as it went in, and goes in again without a change."""

import random
from dataclasses import replace

from graph.store import StatementFilter
from tests.builders import document_graph, edge_id, entity_id, fact
from tests.contract.answers import answers, exports
from tests.contract.stores import Store
from tests.contract.world import ANN, HARBOUR, WORLD, memory
from tests.fakes.memory_store import MemoryStore


async def test_an_empty_store_has_nothing(store: Store) -> None:
    assert await answers(store) == await answers(MemoryStore())


async def test_a_document_comes_out_as_it_went_in(store: Store) -> None:
    for graph in WORLD:
        await store.put(graph)
        assert await store.document(graph.document.id) == graph.document
        assert await store.text(graph.document.id) == graph.text
        assert await store.document_appearances(graph.document.id) == graph.appearances
        where = StatementFilter(document_id=graph.document.id)
        assert await store.statements(where, limit=100) == graph.statements


async def test_an_article_of_an_earlier_version_does_not_say_why_mentions_were_joined(store: Store) -> None:
    graph = WORLD[0]
    before = replace(graph, appearances=tuple(replace(row, joined=()) for row in graph.appearances))
    await store.put(before)
    assert await store.document_appearances(graph.document.id) == before.appearances
    await store.put(graph)
    assert await store.document_appearances(graph.document.id) == graph.appearances


async def test_every_answer_is_that_of_the_plain_model(store: Store) -> None:
    for graph in WORLD:
        await store.put(graph)
    expected = await answers(await memory())
    found = await answers(store)
    assert {key for key in expected if expected[key] != found.get(key)} == set()
    assert found.keys() == expected.keys()


async def test_the_order_of_documents_does_not_matter(store: Store) -> None:
    graphs = list(WORLD)
    random.Random(7).shuffle(graphs)
    for graph in graphs:
        await store.put(graph)
    assert await exports(store) == await exports(await memory())


async def test_putting_says_what_it_changed(store: Store) -> None:
    plain = await memory(document_graph("unrelated"))
    for graph in WORLD:
        assert await store.put(graph) == await plain.put(graph)


async def test_the_same_graph_twice_changes_nothing(store: Store) -> None:
    for graph in WORLD:
        await store.put(graph)
    before = await exports(store)
    for graph in WORLD:
        again = await store.put(graph)
        assert (again.statements_added, again.statements_removed) == (0, 0)
        assert (again.entities_added, again.entities_removed) == (0, 0)
    assert await exports(store) == before


async def test_a_changed_document_is_replaced_whole(store: Store) -> None:
    await store.put(document_graph("k", (ANN, "works_for", HARBOUR), (ANN, "met_with", "Bob Lee")))
    new = document_graph("k", (ANN, "works_for", HARBOUR), text="Ann Roe works for Harbour Board.\nNew.")
    result = await store.put(new)
    assert (result.statements_added, result.statements_removed, result.entities_removed) == (1, 2, 1)
    assert await exports(store) == await exports(await memory(new))


async def test_a_statement_of_the_same_id_is_written_anew(store: Store) -> None:
    await store.put(document_graph("k", fact(ANN, "works_for", HARBOUR, confidence=0.3)))
    new = document_graph("k", fact(ANN, "works_for", HARBOUR, confidence=0.8), pipeline="test-2")
    result = await store.put(new)
    assert (result.statements_added, result.statements_removed, result.relationships) == (0, 0, 1)
    assert await exports(store) == await exports(await memory(new))


async def test_an_edge_goes_when_its_document_says_something_else(store: Store) -> None:
    await store.put(document_graph("k", (ANN, "works_for", HARBOUR)))
    await store.put(document_graph("k", (ANN, "left", HARBOUR)))
    assert await store.relationships([edge_id(ANN, "works_for", HARBOUR)]) == ()
    assert [edge.predicate for edge in await store.between(entity_id(ANN), entity_id(HARBOUR))] == ["left"]


async def test_a_fact_about_oneself_counts_once_and_makes_no_neighbour(store: Store) -> None:
    graph = document_graph("k", (ANN, "praised", ANN), (ANN, "works_for", HARBOUR), (ANN, "praised", "Bob Lee"))
    await store.put(graph)
    plain = await memory(graph)
    assert await store.edge_counts(entity_id(ANN)) == await plain.edge_counts(entity_id(ANN))
    assert await store.neighbours(entity_id(ANN), limit=9) == await plain.neighbours(entity_id(ANN), limit=9)
    strongest = (await store.edges_of([entity_id(ANN)], limit_each=9))[entity_id(ANN)]
    assert len(strongest.rows) == len({edge.id for edge in strongest.rows}) == 3
    await store.delete_document(graph.document.id)
    assert await answers(store) == await answers(MemoryStore())


async def test_unknown_ids_are_nothing(store: Store) -> None:
    await store.put(WORLD[0])
    assert await store.document("d" * 27) is None
    assert await store.text("d" * 27) is None
    assert await store.statement("s" * 27) is None
    assert await store.entities(["e" * 27, "", "nonsense"]) == ()
    assert await store.relationships(["r" * 27]) == ()
    assert await store.document_appearances("d" * 27) == ()
    assert await store.appearances("e" * 27, limit=5) == ()
    assert await store.neighbours("e" * 27, limit=5) == ()
    assert await store.between("e" * 27, entity_id(ANN)) == ()
    assert (await store.common_neighbours("e" * 27, entity_id(ANN), limit=5)).rows == ()
    assert (await store.shortest_paths("e" * 27, entity_id(ANN), max_hops=4, limit=5)).rows == ()


async def test_no_ids_are_nothing(store: Store) -> None:
    await store.put(WORLD[0])
    assert await store.entities([]) == ()
    assert await store.relationships([]) == ()
    assert (await store.edges_among([])).rows == ()


async def test_a_store_says_what_it_is(store: Store) -> None:
    said = await store.ping()
    assert any(digit in said for digit in "0123456789")


async def test_migrating_again_does_nothing(store: Store) -> None:
    assert await store.migrate() == ()


async def test_copies_of_one_text_are_one_source(store: Store) -> None:
    met = ("Ann Roe", "met_with", "Bob Lee")
    await store.put(document_graph("first", met))
    await store.put(document_graph("copy", met))
    (edge,) = await store.between(entity_id("Ann Roe"), entity_id("Bob Lee"))
    assert (edge.documents, edge.sources) == (2, 1)
    other = document_graph(
        "own words", ("Eva Lund", "owns", "Lund Line/Organization"), met, ("Eva Lund", "met", "Zoe Ash")
    )
    await store.put(other)
    (edge,) = await store.between(entity_id("Ann Roe"), entity_id("Bob Lee"))
    assert (edge.documents, edge.sources) == (3, 2)
    await store.delete_document(other.document.id)
    (edge,) = await store.between(entity_id("Ann Roe"), entity_id("Bob Lee"))
    assert (edge.documents, edge.sources) == (2, 1)

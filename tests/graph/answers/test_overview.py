from graph.answers.overview import highlights
from tests.builders import document_graph
from tests.fakes.memory_store import MemoryStore


async def test_the_best_connected_come_first_and_no_fact_twice() -> None:
    store = MemoryStore()
    await store.put(document_graph("a", ("Ann Roe", "met", "Bob Low"), ("Ann Roe", "met", "Cid Ash")))
    await store.put(document_graph("b", ("Ann Roe", "glitch_with", "Dan Elm"), named=["Eve Fox"]))
    rows = await highlights(store)
    assert rows[0].entity.name == "Ann Roe"
    assert rows[0].fact.relationship.predicate == "met"
    assert len({row.fact.relationship.id for row in rows}) == len(rows) == 3
    assert all(row.fact.evidence for row in rows)


async def test_an_empty_store_has_none() -> None:
    assert await highlights(MemoryStore()) == ()

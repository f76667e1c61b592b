from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from extract.model import EntityType, Polarity, Status
from graph.errors import TooLarge
from graph.export import source
from graph.export.source import Selection, Source
from graph.model import Relationship, Statement
from graph.store import StatementFilter
from tests.builders import document_graph, edge_id, entity_id
from tests.contract.answers import collected
from tests.contract.world import ANN, BOB, CARL, CITY, EVA, HARBOUR, LINE, WORLD, YARD, ZOE, memory
from tests.fakes.memory_store import MemoryStore

FILTERS = [
    StatementFilter(predicates=("owns", "located_in")),
    StatementFilter(statuses=(Status.ALLEGED, Status.PLANNED)),
    StatementFilter(polarity=Polarity.NEGATED),
    StatementFilter(min_confidence=0.6),
    StatementFilter(types=(EntityType.LOCATION,)),
    StatementFilter(since="2019", until="2019-12"),
    StatementFilter(as_of="2019-06"),
    StatementFilter(sources=("the test",)),
    StatementFilter(entity_id=entity_id(EVA)),
    StatementFilter(subject_id=entity_id(BOB), object_id=entity_id(HARBOUR)),
    StatementFilter(document_id=WORLD[2].document.id),
    StatementFilter(relationship_id=edge_id(ANN, "works_for", HARBOUR)),
    StatementFilter(min_confidence=1.0),
]


async def parts(store: MemoryStore, selection: Selection) -> tuple[list[str], list[str], list[str], list[Statement]]:
    """Ids of documents, entities and edges, and the statements."""
    opened = await Source.open(store, selection)
    documents, entities = await collected(opened.documents()), await collected(opened.entities())
    edges = await collected(opened.relationships())
    said = await collected(opened.statements())
    return [one.id for one in documents], [one.id for one in entities], [one.id for one in edges], said


async def test_the_whole_graph_is_all_there_is() -> None:
    store = await memory()
    documents, entities, edges, said = await parts(store, Selection())
    assert documents == [one.id for one in await collected(store.export_documents())]
    assert entities == [one.id for one in await collected(store.export_entities())]
    assert edges == [one.id for one in await collected(store.export_relationships())]
    assert said == await collected(store.export_statements())


@pytest.mark.parametrize("held", [1, 2, 100])
@pytest.mark.parametrize("where", FILTERS)
async def test_a_filter_leaves_what_its_statements_name(
    where: StatementFilter, held: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "HELD", held)
    documents, entities, edges, said = await parts(await memory(), Selection(where))
    assert documents == sorted({one.document_id for one in said})
    assert entities == sorted({id_ for one in said for id_ in (one.subject_id, one.object_id)} - {None})
    assert edges == sorted({one.relationship_id for one in said} - {None})
    assert bool(said) is (where.min_confidence < 1)


async def test_what_another_fact_ended_is_left_out() -> None:
    store = await memory(
        document_graph("then", (ANN, "works_for", HARBOUR), published_at="2019-01-01"),
        document_graph("later", (ANN, "sacked_from", HARBOUR), published_at="2020-01-01"),
    )
    for day, predicates in (("2019-06", ["works_for"]), ("2020-06", ["sacked_from"])):
        opened = await Source.open(store, Selection(StatementFilter(as_of=day)))
        assert [edge.predicate for edge in await collected(opened.relationships())] == predicates
        assert [said.predicate for said in await collected(opened.statements())] == predicates


async def test_quotes_of_an_edge_are_those_that_pass() -> None:
    opened = await Source.open(await memory(), Selection(StatementFilter(statuses=(Status.ALLEGED,))))
    [edge] = await collected(opened.relationships())
    assert (edge.statements, edge.status) == (2, Status.REPORTED)
    assert [quote.confidence for quote in edge.quotes] == [0.2]


async def test_a_part_of_the_graph_has_the_facts_among_its_entities() -> None:
    store = await memory()
    ids = tuple(map(entity_id, (EVA, LINE, YARD, ZOE)))
    documents, entities, edges, said = await parts(store, Selection(among=(*ids, ids[0], "nobody")))
    assert entities == sorted(ids)
    assert edges == [edge.id for edge in (await store.edges_among(ids)).rows]
    assert {one.relationship_id for one in said} == set(edges)
    assert documents == sorted({one.document_id for one in said})


async def test_a_part_of_the_graph_takes_filters() -> None:
    selection = Selection(StatementFilter(predicates=("owns",)), among=tuple(map(entity_id, (EVA, LINE, YARD, ZOE))))
    _, entities, edges, said = await parts(await memory(), selection)
    assert len(entities) == 4
    assert edges == sorted([edge_id(EVA, "owns", LINE), edge_id(EVA, "owns", YARD)])
    assert {one.predicate for one in said} == {"owns"}
    one = replace(selection.where, relationship_id=edge_id(EVA, "owns", LINE))
    assert (await parts(await memory(), replace(selection, where=one)))[2] == [edge_id(EVA, "owns", LINE)]


async def test_a_part_with_too_many_facts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "AMONG", 1)
    with pytest.raises(TooLarge, match="over 1 facts"):
        await Source.open(await memory(), Selection(among=tuple(map(entity_id, (EVA, LINE, YARD, CITY)))))


class Growing(MemoryStore):
    """A store that gets one more article when its edges have been read."""

    async def export_relationships(self) -> AsyncIterator[Relationship]:  # type: ignore[override]  # a generator is one
        async for edge in super().export_relationships():
            yield edge
        await self.put(document_graph("new", (CARL, "met_with", "Nia New")))


@pytest.mark.parametrize("form", ["graphml", "gexf", "cytoscape", "csv"])
async def test_an_article_that_comes_in_meanwhile_leaves_no_edge_without_its_ends(form: str) -> None:
    store = Growing()
    for graph in WORLD:
        await store.put(graph)
    opened = await Source.open(store, Selection())
    edges = await collected(opened.relationships())
    known = {one.id for one in await collected(opened.entities())}
    assert entity_id("Nia New") in known
    assert {id_ for edge in edges for id_ in (edge.subject_id, edge.object_id)} <= known

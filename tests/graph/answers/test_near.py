from itertools import pairwise

import pytest

from extract.model import EntityType
from graph.answers.near import Near, neighbours
from graph.store import StatementFilter
from tests.builders import document_graph, entity_id, fact
from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore

ANN, ACME = "Ann Roe", "Acme/Organization"
NAMES = [f"Name {letter}{other}" for letter in "Abcdef" for other in "klmnopqrst"]


@pytest.fixture(autouse=True)
def little_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.answers.near.CHUNK", 25)


@pytest.fixture
async def store() -> MemoryStore:
    """Ann met 60 people, every tenth of them surely, and works for a company, as two articles say."""
    met = [fact(ANN, "met", name, confidence=0.9 if place % 10 == 0 else 0.3) for place, name in enumerate(NAMES)]
    return await memory(
        document_graph("met", *met),
        document_graph("works", (ANN, "works_for", ACME), published_at="2015-01-01"),
        document_graph("works too", fact(ANN, "works_for", ACME, confidence=0.9), (ANN, "owns", ACME)),
    )


async def paged(store: MemoryStore, where: StatementFilter, limit: int) -> list[Near]:
    pages = [await neighbours(store, entity_id(ANN), where, limit=limit)]
    while pages[-1].last is not None:
        pages.append(await neighbours(store, entity_id(ANN), where, limit=limit, after=pages[-1].last))
    return pages


@pytest.mark.parametrize("limit", [1, 7, 200])
async def test_every_neighbour_that_passes_stands_on_one_page(store: MemoryStore, limit: int) -> None:
    for where, count in ((StatementFilter(), 61), (StatementFilter(min_confidence=0.8), 7)):
        pages = await paged(store, where, limit)
        rows = [row for page in pages for row in page.rows]
        assert len({row.entity.id for row in rows}) == len(rows) == count
        assert all(len(page.rows) == limit for page in pages[:-1])
        assert rows[0].entity.id == entity_id(ACME)
        assert all(one.entity.id < other.entity.id for one, other in pairwise(rows[1:]))


async def test_only_edges_that_pass_are_shown(store: MemoryStore) -> None:
    (row,) = (await neighbours(store, entity_id(ANN), StatementFilter(until="2015"), limit=5)).rows
    assert [(edge.predicate, edge.statements) for edge in row.relationships] == [("works_for", 2)]
    found = await neighbours(store, entity_id(ANN), StatementFilter(predicates=("owns",)), limit=5)
    assert [edge.predicate for row in found.rows for edge in row.relationships] == ["owns"]


async def test_types_are_those_of_the_neighbour(store: MemoryStore) -> None:
    found = await neighbours(store, entity_id(ANN), StatementFilter(types=(EntityType.ORGANIZATION,)), limit=5)
    assert ([row.entity.name for row in found.rows], found.last) == (["Acme"], None)


async def test_a_rare_fact_does_not_make_one_page_read_all(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.answers.near.LOOKED_AT", 25)
    pages = await paged(store, StatementFilter(types=(EntityType.LOCATION,)), 5)
    assert [page.rows for page in pages] == [(), (), ()]

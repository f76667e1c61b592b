"""Pages of every list put together are the list: each row once, in order, whatever the size of a page."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from extract.model import Polarity, Status
from graph.store import StatementFilter
from tests.builders import document_graph, edge_id, entity_id, fact
from tests.contract.stores import Store
from tests.contract.world import ANN, BOB, EVA, HARBOUR, LINE, WORLD, memory

FILTERS = [
    StatementFilter(),
    StatementFilter(document_id=WORLD[2].document.id),
    StatementFilter(entity_id=entity_id(HARBOUR)),
    StatementFilter(subject_id=entity_id(EVA)),
    StatementFilter(object_id=entity_id(HARBOUR)),
    StatementFilter(relationship_id=edge_id(BOB, "sacked_from", HARBOUR)),
    StatementFilter(predicates=("owns", "met_with")),
    StatementFilter(polarity=Polarity.NEGATED),
    StatementFilter(entity_id=entity_id(BOB), polarity=Polarity.AFFIRMED),
    StatementFilter(statuses=(Status.PLANNED, Status.ALLEGED)),
    StatementFilter(min_confidence=0.6),
    StatementFilter(entity_id=entity_id(EVA), subject_id=entity_id(EVA), predicates=("owns",)),
    StatementFilter(subject_id=entity_id(EVA), object_id=entity_id(LINE), predicates=("owns",)),
    StatementFilter(document_id=WORLD[0].document.id, entity_id=entity_id(BOB)),
    StatementFilter(object_id="e" * 27),
    StatementFilter(predicates=("no_such_predicate",)),
]


async def paged(page: Callable[[int, Any], Awaitable[tuple[Any, ...]]], key: Callable[[Any], Any], size: int) -> list:
    """All rows by pages; fails when it does not come to an end."""
    rows: list[Any] = []
    for _ in range(1000):
        found = await page(size, key(rows[-1]) if rows else None)
        rows += found
        if len(found) < size:
            return rows
    raise AssertionError("The pages have no end.")


@pytest.fixture
async def world(store: Store) -> Store:
    for graph in WORLD:
        await store.put(graph)
    return store


@pytest.mark.parametrize("size", [1, 2, 3, 100])
async def test_documents(world: Store, size: int) -> None:
    rows = await paged(lambda n, after: world.documents(limit=n, after=after), lambda row: row.id, size)
    assert rows == sorted((graph.document for graph in WORLD), key=lambda document: document.id)


@pytest.mark.parametrize("where", FILTERS, ids=str)
async def test_statements(world: Store, where: StatementFilter) -> None:
    expected = list(await (await memory()).statements(where, limit=1000))
    for size in (1, 2, 100):
        rows = await paged(lambda n, after: world.statements(where, limit=n, after=after), lambda row: row.id, size)
        assert rows == expected


@pytest.mark.parametrize("size", [1, 2, 100])
@pytest.mark.parametrize(
    "predicates", [[], ["met_with"], ["owns", "spouse_of"], ["no_such"], ["Not a predicate!"], [""], ["", "owns"]]
)
async def test_neighbours(world: Store, size: int, predicates: list[str]) -> None:
    def key(row: Any) -> tuple[int, str]:
        return sum(edge.statements for edge in row.relationships), row.entity.id

    for name in (EVA, HARBOUR, ANN):
        rows = await paged(
            lambda n, after: world.neighbours(entity_id(name), predicates=predicates, limit=n, after=after),  # noqa: B023
            key,
            size,
        )
        expected = await (await memory()).neighbours(entity_id(name), predicates=predicates, limit=100)
        assert rows == list(expected)


async def test_neighbours_after_any_key(world: Store) -> None:
    plain = await memory()
    for after in ((0, ""), (-1, ""), (2, ""), (2, "zzz"), (2**63 - 1, ""), (1, "e")):
        found = await world.neighbours(entity_id(EVA), limit=100, after=after)
        assert found == await plain.neighbours(entity_id(EVA), limit=100, after=after)


@pytest.mark.parametrize("size", [1, 3, 100])
async def test_appearances(world: Store, size: int) -> None:
    rows = await paged(
        lambda n, after: world.appearances(entity_id(ANN), limit=n, after=after), lambda row: row.document_id, size
    )
    assert rows == list(await (await memory()).appearances(entity_id(ANN), limit=100))
    assert len(rows) == 4


@pytest.mark.parametrize("size", [1, 2, 5, 100])
async def test_evidence_by_confidence_then_id(store: Store, size: int) -> None:
    for number in range(7):
        await store.put(document_graph(f"k{number}", fact(ANN, "met_with", BOB, confidence=0.1 * (number // 2))))
    edge = edge_id(ANN, "met_with", BOB)
    rows = await paged(
        lambda n, after: store.evidence(edge, StatementFilter(), limit=n, after=after),
        lambda row: (row.confidence, row.id),
        size,
    )
    assert [(row.confidence, row.id) for row in rows] == sorted(
        ((row.confidence, row.id) for row in rows), key=lambda pair: (-pair[0], pair[1])
    )
    assert len({row.id for row in rows}) == 7


@pytest.mark.parametrize("size", [1, 2, 5, 100])
async def test_a_timeline_by_date_then_id(store: Store, size: int) -> None:
    times = ["2015", "2015-09", None, "2015-09-04", "2014-12-31", "2015", None, "2016"]
    for number, time in enumerate(times):
        said = fact(*((ANN, "met", BOB) if number % 2 else (BOB, "met", ANN)), time=time)
        await store.put(document_graph(f"k{number}", said))
    rows = await paged(
        lambda n, after: store.timeline(StatementFilter(entity_id=entity_id(ANN)), limit=n, after=after),
        lambda row: (row.time, row.id),
        size,
    )
    assert [row.time for row in rows] == ["2014-12-31", "2015", "2015", "2015-09", "2015-09-04", "2016"]
    assert [(row.time, row.id) for row in rows] == sorted((row.time, row.id) for row in rows)


async def test_rows_that_come_and_go_do_not_move_the_others(store: Store) -> None:
    graphs = sorted((document_graph(f"k{n}", (ANN, "met_with", BOB)) for n in range(8)), key=lambda g: g.document.id)
    for graph in graphs[::2]:
        await store.put(graph)
    first = await store.documents(limit=2)
    await store.delete_document(graphs[0].document.id)
    await store.put(graphs[1])
    await store.put(graphs[5])
    rest = await store.documents(limit=10, after=first[-1].id)
    assert [row.id for row in rest] == [graphs[n].document.id for n in (4, 5, 6)]

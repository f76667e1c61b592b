"""Edges, common neighbours and shortest paths: which, in which order, and when there are more."""

from itertools import pairwise

import pytest

from extract.model import EntityType, Polarity
from graph.connect import Asked, connect
from graph.model import DocumentGraph
from graph.store import RawPath, StatementFilter
from tests.builders import document_graph, edge_id, entity_id
from tests.contract.stores import Store
from tests.contract.world import ANN, BOB, CARL, CITY, EVA, LINE, WORLD, ZOE, memory

A, B, C, D, E, F = (f"Node {letter}" for letter in "Abcdef")
MET = "met_with"


def ladder() -> tuple[DocumentGraph, ...]:
    """A to D by two ways of two steps, one of them with parallel edges; F hangs on E, which hangs on D."""
    return (
        document_graph("1", (A, "hired", B), (D, "sued", B)),
        document_graph("2", (A, "hired", C), (A, "sacked", C), (C, "hired", D)),
        document_graph("3", (D, "hired", E), (E, "hired", F)),
        document_graph("4", (A, "hired", C)),
    )


@pytest.fixture
async def graph(store: Store) -> Store:
    for one in ladder():
        await store.put(one)
    return store


def path(*steps: tuple[str, str, str]) -> RawPath:
    """A path of (from, edge, to)."""
    names = [steps[0][0], *(step[2] for step in steps)]
    return RawPath(tuple(map(entity_id, names)), tuple(step[1] for step in steps))


async def test_all_shortest_paths_in_order(graph: Store) -> None:
    found = await graph.shortest_paths(entity_id(A), entity_id(D), max_hops=4, limit=10)
    expected = [
        path((A, edge_id(A, "hired", B), B), (B, edge_id(D, "sued", B), D)),
        path((A, edge_id(A, "hired", C), C), (C, edge_id(C, "hired", D), D)),
        path((A, edge_id(A, "sacked", C), C), (C, edge_id(C, "hired", D), D)),
    ]
    assert list(found.rows) == sorted(expected, key=lambda one: (one.entities, one.relationships))
    assert not found.truncated


async def test_a_path_reads_from_its_first_end(graph: Store) -> None:
    there = await graph.shortest_paths(entity_id(A), entity_id(F), max_hops=4, limit=10)
    back = await graph.shortest_paths(entity_id(F), entity_id(A), max_hops=4, limit=10)
    assert len(there.rows) == 3
    assert {(p.entities[::-1], p.relationships[::-1]) for p in there.rows} == {
        (p.entities, p.relationships) for p in back.rows
    }


async def test_paths_are_cut_at_the_limit(graph: Store) -> None:
    every = (await graph.shortest_paths(entity_id(A), entity_id(D), max_hops=4, limit=3)).rows
    for limit in (1, 2):
        found = await graph.shortest_paths(entity_id(A), entity_id(D), max_hops=4, limit=limit)
        assert (found.rows, found.truncated) == (every[:limit], True)


async def test_hops_are_bounded(graph: Store) -> None:
    assert (await graph.shortest_paths(entity_id(A), entity_id(F), max_hops=3, limit=10)).rows == ()
    assert len((await graph.shortest_paths(entity_id(A), entity_id(F), max_hops=4, limit=10)).rows) == 3
    assert (await graph.shortest_paths(entity_id(A), entity_id(D), max_hops=1, limit=10)).rows == ()


async def test_no_way_is_no_path(graph: Store) -> None:
    await graph.put(document_graph("island", ("Lone One", MET, "Lone Two")))
    found = await graph.shortest_paths(entity_id(A), entity_id("Lone One"), max_hops=6, limit=10)
    assert (found.rows, found.truncated) == ((), False)
    assert (await graph.shortest_paths(entity_id(A), entity_id(A), max_hops=6, limit=10)).rows == ()


@pytest.mark.parametrize("hops", range(1, 7))
async def test_a_chain_of_each_length(store: Store, hops: int) -> None:
    names = [f"Link {'abcdefgh'[number]}" for number in range(8)]
    steps = enumerate(pairwise(names))
    facts = [(one, MET, other) if number % 2 else (other, MET, one) for number, (one, other) in steps]
    await store.put(document_graph("chain", *facts))
    found = await store.shortest_paths(entity_id(names[0]), entity_id(names[hops]), max_hops=6, limit=5)
    assert [p.entities for p in found.rows] == [tuple(map(entity_id, names[: hops + 1]))]


async def test_edges_between_two_in_both_directions(graph: Store) -> None:
    found = await graph.between(entity_id(C), entity_id(A))
    assert [edge.id for edge in found] == sorted([edge_id(A, "hired", C), edge_id(A, "sacked", C)])
    assert found == await graph.between(entity_id(A), entity_id(C))
    assert await graph.between(entity_id(A), entity_id(D)) == ()


async def test_common_neighbours_by_statements(graph: Store) -> None:
    found = await graph.common_neighbours(entity_id(A), entity_id(D), limit=10)
    assert (list(found.rows), found.truncated) == ([entity_id(C), entity_id(B)], False)
    cut = await graph.common_neighbours(entity_id(D), entity_id(A), limit=1)
    assert (list(cut.rows), cut.truncated) == ([entity_id(C)], True)


async def test_the_ends_are_no_common_neighbours(store: Store) -> None:
    await store.put(document_graph("1", (A, MET, B), (A, "hired", C), (B, "hired", C)))
    assert (await store.common_neighbours(entity_id(A), entity_id(B), limit=9)).rows == (entity_id(C),)


async def test_edges_among_entities(graph: Store) -> None:
    ids = [entity_id(name) for name in (A, C, D, "Nobody Known")]
    found = await graph.edges_among(ids)
    expected = sorted([edge_id(A, "hired", C), edge_id(A, "sacked", C), edge_id(C, "hired", D)])
    assert ([edge.id for edge in found.rows], found.truncated) == (expected, False)
    cut = await graph.edges_among(ids, limit=2)
    assert ([edge.id for edge in cut.rows], cut.truncated) == (expected[:2], True)


async def test_a_symmetric_edge_is_one(store: Store) -> None:
    await store.put(document_graph("1", (A, "spouse_of", B)))
    await store.put(document_graph("2", (B, "spouse_of", A)))
    (edge,) = await store.between(entity_id(A), entity_id(B))
    assert (edge.statements, edge.documents) == (2, 2)
    assert (edge.subject_id, edge.object_id) == tuple(sorted([entity_id(A), entity_id(B)]))


async def test_degrees_count_edges(graph: Store) -> None:
    entities = {entity.id: entity for entity in await graph.entities([entity_id(name) for name in (A, B, C, D, E, F)])}
    assert [entities[entity_id(name)].degree for name in (A, B, C, D, E, F)] == [3, 2, 3, 3, 2, 1]
    assert tuple(entities.values()) == await (await memory(*ladder())).entities(list(entities))


async def test_edges_at_entities_strongest_first(graph: Store) -> None:
    model = await memory(*ladder())
    ids = [*(entity_id(name) for name in (A, B, C, D, E, F)), "enone"]
    for most in (1, 2, 10):
        for predicates in ((), ("hired",), ("sued", "sacked"), ("no such one",), ("No Type",)):
            expected = await model.edges_of(ids, limit_each=most, predicates=predicates)
            assert dict(await graph.edges_of(ids, limit_each=most, predicates=predicates)) == expected
    assert await graph.edges_of([], limit_each=1) == {}


@pytest.mark.parametrize("hops", [1, 2, 4, 6])
async def test_connections_are_those_of_the_plain_model(store: Store, hops: int) -> None:
    model = await memory()
    for one in WORLD:
        await store.put(one)
    filters = [
        StatementFilter(),
        StatementFilter(types=(EntityType.ORGANIZATION,)),
        StatementFilter(min_confidence=0.5, until="2019"),
        StatementFilter(polarity=Polarity.NEGATED),
        StatementFilter(as_of="2020-01-02", sources=("the test",)),
    ]
    for one, other in ((ANN, CARL), (BOB, LINE), (ZOE, CITY)):
        for where in filters:
            asked = Asked(max_hops=hops, where=where, avoid=(entity_id(EVA),) if hops == 2 else ())
            found = await connect(store, entity_id(one), entity_id(other), asked)
            assert found == await connect(model, entity_id(one), entity_id(other), asked)

"""The server's plan of each of our read statements holds operators of the list only, and the ones that make it fast."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from neo4j import Driver

from cypher.loader import Statement, statements
from graph.bolt import BoltStore
from graph.bolt.guard.plans import finder
from tests.builders import document_graph, new_document, queued
from tests.servers.address import Address
from tests.servers.wipe import connect

pytestmark = pytest.mark.neo4j

ALLOWED = frozenset(
    "ProduceResults Projection Filter Argument EmptyRow NodeUniqueIndexSeek NodeIndexSeek "
    "NodeIndexSeekByRange NodeIndexContainsScan NodeByLabelScan NodeCountFromCountStore Expand(All) "
    "Expand(Into) OptionalExpand(All) OptionalExpand(Into) VarLengthExpand(All) VarLengthExpand(Into) "
    "VarLengthExpand(Pruning) ShortestPath StatefulShortestPath(Into) StatefulShortestPath(All) Repeat(Trail) "
    "Apply SemiApply AntiSemiApply Optional ConditionalApply AntiConditionalApply NodeHashJoin ValueHashJoin "
    "Union Distinct OrderedDistinct Unwind Aggregation EagerAggregation OrderedAggregation Eager "
    "CacheProperties Sort PartialSort Top PartialTop Top1WithTies Skip Limit EmptyResult CartesianProduct".split()
)  # fmt: skip
"""What a guarded endpoint allows. Source: tried out on a real server; a newer one's operators fail closed."""

OURS = frozenset(
    "ProcedureCall NodeUniqueIndexSeekByRange RelationshipCountFromCountStore RollUpApply SelectOrSemiApply".split()
)
"""What our own statements may use besides."""

SAMPLES: dict[str, Any] = {
    "limit": 10, "errors": 10, "hub": 100, "min_confidence": 0.0, "named": False, "now": 1.0, "statements": None,
    "confidence": None, "polarity": None, "ids": ["a"], "ends": ["a", "b"], "words": ["a"], "types": [], "dead": [],
    "predicates": [], "statuses": [], "rows": [], "tokens": [], "properties": {}, "expires": 1.0, "deaths": 1,
    "apart": [], "sources": [], "dated": None, "projects": None, "kinds": [], "most": 10,
}  # fmt: skip
NUMBERED = {"queued": {"after": 1}}
"""Parameters that are numbers in one statement and ids in the rest."""


def reads() -> list[Statement]:
    found = [statement for statement in statements().values() if statement.folder == "read"]
    return [one.bounded(4) if one.name == "shortest_paths" else one for one in found]


def operators(plan: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Operators of a plan with their nodes, from the top."""
    yield plan["operatorType"].split("@")[0], plan
    for child in plan.get("children", ()):
        yield from operators(child)


def explained(driver: Driver, statement: Statement) -> list[tuple[str, dict[str, Any]]]:
    params = {name: SAMPLES.get(name, "x") for name in statement.params} | NUMBERED.get(statement.name, {})
    with driver.session() as session:
        plan = session.run(f"EXPLAIN {statement.text}", params).consume().plan
    assert plan is not None, statement.name
    return list(operators(plan))


@pytest.fixture
async def filled(store: BoltStore, empty_neo4j: Address) -> AsyncIterator[Driver]:
    await store.put(document_graph("one", ("Ann Roe", "works_for", "Acme/Organization")))
    await store.create_job("job", created_at="2020-01-01T00:00:00+00:00")
    await store.submit("job", [queued("job", 0, new_document("one"))])
    with connect(empty_neo4j) as driver:
        yield driver


async def test_write_statements_scan_nothing_even_if_planned_on_an_empty_database(
    store: BoltStore, empty_neo4j: Address
) -> None:
    with connect(empty_neo4j) as driver:
        scans = {
            statement.name: [name for name, _ in explained(driver, statement) if "Scan" in name]
            for statement in statements().values()
            if statement.mode == "write"
        }
    assert {name: found for name, found in scans.items() if found} == {}


def test_read_statements_use_operators_of_the_list_only(filled: Driver) -> None:
    strange = {
        statement.name: sorted({name for name, _ in explained(filled, statement)} - ALLOWED - OURS)
        for statement in reads()
    }
    assert {name: found for name, found in strange.items() if found} == {}


def test_products_are_of_two_single_nodes(filled: Driver) -> None:
    for statement in reads():
        for name, node in explained(filled, statement):
            if name == "CartesianProduct":
                sides = {finder(side) for side in node["children"]}
                assert sides == {"NodeUniqueIndexSeek"}, statement.name


def test_common_neighbours_are_joined_by_hash(filled: Driver) -> None:
    assert "NodeHashJoin" in dict(explained(filled, statements()["common_neighbours"]))


@pytest.mark.parametrize("hops", [1, 4, 6])
def test_paths_are_found_by_the_servers_own_search(filled: Driver, hops: int) -> None:
    found = dict(explained(filled, statements()["shortest_paths"].bounded(hops)))
    assert "ShortestPath" in found
    assert "VarLengthExpand(Into)" not in found


@pytest.mark.parametrize("anchor", ["document", "subject", "object", "pair", "relationship", "entity"])
def test_filters_read_the_index_of_their_anchor(filled: Driver, anchor: str) -> None:
    found = explained(filled, statements()[f"statements_of_{anchor}"])
    assert "NodeIndexSeek" in dict(found)
    assert "NodeUniqueIndexSeekByRange" not in dict(found)


@pytest.mark.parametrize(("name", "seeks"), [("dated", 2), ("qualifying", 1)])
def test_pages_are_read_in_the_order_of_their_indexes(filled: Driver, name: str, seeks: int) -> None:
    names = [operator for operator, _ in explained(filled, statements()[name])]
    assert names.count("PartialTop") == names.count("NodeIndexSeek") == seeks


def test_queue_brings_what_waits_in_order_without_sorting_all(filled: Driver) -> None:
    names = [name for name, _ in explained(filled, statements()["next_queued"])]
    assert "NodeIndexSeek" in names
    assert "PartialTop" in names
    assert "Top" not in names
    assert "Sort" not in names

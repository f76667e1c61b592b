"""Lists and edges asked for as of a day, over a store that knows nothing of what ends what."""

from itertools import pairwise

import pytest

from extract.model import Status
from graph.connect.told import dated, evidence, listed, supporting
from graph.model import Statement
from graph.store import StatementFilter
from tests.builders import document_graph, edge_id, entity_id, fact
from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore

ACME = "Acme/Organization"
NAMES = [f"Worker {letter}" for letter in "Abcdefgh"]
SACKED = NAMES[::2]


@pytest.fixture
async def store() -> MemoryStore:
    """Eight people who work for one company from 2010 on; every second of them is sacked in 2015."""
    return await memory(
        *[document_graph(name, fact(name, "works_for", ACME, time="2010"), published_at="2012") for name in NAMES],
        *[document_graph(f"-{name}", (name, "sacked_from", ACME), published_at="2015-05-05") for name in SACKED],
    )


def working(rows: tuple[Statement, ...]) -> set[str]:
    return {row.subject_text for row in rows if row.predicate == "works_for"}


@pytest.mark.parametrize("limit", [1, 3, 4, 50])
async def test_pages_are_filled_again(store: MemoryStore, limit: int) -> None:
    where = StatementFilter(predicates=("works_for",), as_of="2016")
    found: list[Statement] = []
    while page := await listed(store, where, limit=limit, after=found[-1].id if found else None):
        assert len(page) == limit or len(found) + len(page) == len(NAMES) - len(SACKED)
        found += page
    assert all(one.id < other.id for one, other in pairwise(found))
    assert working(tuple(found)) == set(NAMES) - set(SACKED)


async def test_before_the_end_all_hold(store: MemoryStore) -> None:
    where = StatementFilter(predicates=("works_for",), as_of="2014")
    assert working(await listed(store, where, limit=50)) == set(NAMES)
    assert working(await listed(store, StatementFilter(), limit=50)) == set(NAMES)


async def test_edges_that_hold(store: MemoryStore) -> None:
    ids = [edge_id(name, "works_for", ACME) for name in NAMES]
    edges = await store.relationships(ids)
    then = await supporting(store, edges, StatementFilter(as_of="2014"), limit_each=3)
    now = await supporting(store, edges, StatementFilter(as_of="2016"), limit_each=3)
    always = await supporting(store, edges, StatementFilter(), limit_each=3)
    assert set(then) == set(always) == set(ids)
    assert set(now) == {edge_id(name, "works_for", ACME) for name in set(NAMES) - set(SACKED)}


@pytest.mark.parametrize("limit", [1, 3, 50])
async def test_a_timeline_holds_what_holds(store: MemoryStore, limit: int) -> None:
    found: list[Statement] = []
    after: tuple[str, str] | None = None
    while page := await dated(
        store, StatementFilter(entity_id=entity_id(ACME), as_of="2016"), limit=limit, after=after
    ):
        found += page
        after = (page[-1].time or "", page[-1].id)
    assert working(tuple(found)) == set(NAMES) - set(SACKED)


async def test_allegations_end_nothing_and_hiring_again_begins_anew() -> None:
    again = document_graph("again", fact(NAMES[1], "works_for", ACME, time="2018"))
    alleged = document_graph("alleged", fact(NAMES[1], "sacked_from", ACME, status=Status.ALLEGED, time="2017"))
    sacked = document_graph("sacked", fact(NAMES[1], "sacked_from", ACME, time="2016"))
    many = [document_graph(f"m{n}", fact(NAMES[1], "works_for", ACME, time="2010", confidence=0.9)) for n in range(120)]
    where = StatementFilter(as_of="2020")
    for graphs, times in (
        ([again, *many, alleged], {"2010", "2018"}),
        ([again, *many, sacked], {"2018"}),
        ([*many, sacked], set()),
    ):
        store = await memory(*graphs)
        (edge,) = await store.relationships([edge_id(NAMES[1], "works_for", ACME)])
        assert {row.time for row in await evidence(store, edge, where, limit=200)} == times

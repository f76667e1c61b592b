import pytest

from extract.model import EntityType
from graph.answers.part import Part
from graph.answers.subgraph import Wanted, subgraph
from graph.store import StatementFilter
from tests.builders import document_graph, entity_id, fact
from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore

ANN, BOB, CID, DAN, ACME = "Ann Roe", "Bob Low", "Cid Ash", "Dan Elm", "Acme/Organization"


@pytest.fixture
async def store() -> MemoryStore:
    return await memory(
        document_graph("a", (ANN, "met", BOB), (BOB, "met", CID), fact(CID, "met", DAN, confidence=0.2)),
        document_graph("b", (ANN, "works_for", ACME), (ANN, "met", BOB), published_at="2015-01-01"),
    )


async def asked(store: MemoryStore, *names: str, where: StatementFilter | None = None, **more: int) -> Part:
    return await subgraph(store, [entity_id(name) for name in names], Wanted(where or StatementFilter(), **more))


def names(part: Part) -> list[str]:
    return [row.name for row in part.entities]


async def test_the_order_is_kept_and_the_unknown_left_out(store: MemoryStore) -> None:
    found = await asked(store, BOB, "Nobody Known", ANN, BOB)
    assert names(found) == ["Bob Low", "Ann Roe"]
    assert [edge.predicate for edge in found.relationships] == ["met"]
    assert not found.truncated


async def test_neighbours_are_added_strongest_first(store: MemoryStore) -> None:
    assert names(await asked(store, ANN, expand=1)) == ["Ann Roe", "Bob Low", "Acme"]
    assert names(await asked(store, ANN, expand=2)) == ["Ann Roe", "Bob Low", "Acme", "Cid Ash"]
    assert len((await asked(store, ANN, expand=2)).relationships) == 3


async def test_the_limit_cuts_what_is_added_and_says_so(store: MemoryStore) -> None:
    found = await asked(store, ANN, CID, expand=1, limit=3)
    assert (names(found), found.truncated) == (["Ann Roe", "Cid Ash", "Bob Low"], True)
    found = await asked(store, ANN, CID, expand=1, limit=1)
    assert (names(found), found.truncated) == (["Ann Roe", "Cid Ash"], True)


async def test_filters_hold_for_facts_and_types_for_what_is_added(store: MemoryStore) -> None:
    only = StatementFilter(types=(EntityType.ORGANIZATION,))
    assert names(await asked(store, ANN, where=only, expand=1)) == ["Ann Roe", "Acme"]
    assert names(await asked(store, CID, where=StatementFilter(min_confidence=0.4), expand=1)) == ["Cid Ash", "Bob Low"]
    then = await asked(store, ANN, BOB, ACME, where=StatementFilter(until="2015", predicates=("met",)))
    assert [edge.predicate for edge in then.relationships] == ["met"]


async def test_nothing_known_is_an_empty_part(store: MemoryStore) -> None:
    assert await asked(store, "Nobody Known", expand=2) == Part((), (), truncated=False)

from itertools import pairwise

import pytest

from extract.model import EntityType
from graph.answers.matching import match
from tests.builders import document_graph
from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore

NAMES = [
    "Mohammed Karimov", "Zoë Ångström", "Ann Marie Roe", "Bob Low", "Acme Holding/Organization", "Acme/Location",
    "Acme/Organization", "Ellis Yard/Organization", "Roe",
]  # fmt: skip


@pytest.fixture
async def store() -> MemoryStore:
    return await memory(document_graph("a", named=NAMES), document_graph("b", named=["Ann Marie Roe"]))


@pytest.mark.parametrize(
    ("asked", "best"),
    [
        ("zoe angstrom", "Zoë Ångström"),
        ("ÅNGSTRÖM, Zoë", "Zoë Ångström"),
        ("Muhammad Karimov", "Mohammed Karimov"),
        ("Dr Bob Low", "Bob Low"),
        ("Ann M. Roe", "Ann Marie Roe"),
        ("Elis Yard", "Ellis Yard"),
    ],
)
async def test_spellings_of_one_name_are_found(store: MemoryStore, asked: str, best: str) -> None:
    found = await match(store, asked)
    assert found[0].entity.name == best
    assert found[0].score > 0.5
    assert found[0].reason
    assert all(one.score >= other.score for one, other in pairwise(found))


async def test_one_that_is_nearly_equal_and_alone_is_sure(store: MemoryStore) -> None:
    assert [row.sure for row in await match(store, "Zoë Ångström")][:1] == [True]
    acme = await match(store, "Acme")
    assert {(row.entity.type, row.score) for row in acme[:2]} == {
        (EntityType.ORGANIZATION, 1.0),
        (EntityType.LOCATION, 1.0),
    }
    assert not any(row.sure for row in acme)
    (typed,) = [row for row in await match(store, "Acme", types=[EntityType.LOCATION]) if row.sure]
    assert typed.entity.type is EntityType.LOCATION


async def test_nothing_alike_is_no_candidate(store: MemoryStore) -> None:
    assert await match(store, "Xyzzy Qwortle") == ()
    assert await match(store, "—") == ()
    assert len(await match(store, "Acme", limit=1)) == 1

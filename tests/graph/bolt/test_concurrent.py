"""Four writers and deleters at once over few entities: no error reaches them, no count is lost, no lock is left."""

import asyncio
import contextlib
import random

import pytest

from graph.bolt import BoltStore
from graph.errors import NotFound
from graph.model import DocumentGraph
from tests.builders import document_graph
from tests.contract.answers import exports
from tests.contract.world import memory
from tests.graph.bolt.conftest import Opener
from tests.servers.address import Address

pytestmark = [pytest.mark.neo4j, pytest.mark.faults]

PEOPLE = ("Ann Roe", "Bob Lee", "Eva Lund", "Carl Bohm", "Dee Moe", "Gus Hale")


def version(number: int, chance: random.Random) -> DocumentGraph:
    """A document of that number: facts among the few, and one who appears nowhere else and so comes and goes."""
    pairs = [chance.sample(PEOPLE, 2) for _ in range(4)]
    facts = [(one, chance.choice(("met_with", "knows", "attacked")), other) for one, other in pairs]
    return document_graph(f"k{number}", *facts, (f"Lone Number{number}", "knows", chance.choice(PEOPLE)))


async def churn(store: BoltStore, mine: list[int], seed: int) -> list[DocumentGraph]:
    """Writes and deletes the documents that are this writer's alone; what is there in the end."""
    chance, there = random.Random(seed), dict[int, DocumentGraph]()
    for _ in range(25):
        number = chance.choice(mine)
        if number in there and chance.random() < 0.4:
            await store.delete_document(there.pop(number).document.id)
        else:
            there[number] = version(number, chance)
            await store.put(there[number])
    return list(there.values())


async def test_four_writers_leave_what_one_would(store: BoltStore, empty_neo4j: Address, opened: Opener) -> None:
    stores = [store, *[await opened(empty_neo4j) for _ in range(3)]]
    left = await asyncio.gather(
        *(churn(one, list(range(place, 16, 4)), seed=place) for place, one in enumerate(stores))
    )
    assert await exports(store) == await exports(await memory(*(graph for graphs in left for graph in graphs)))


async def test_same_documents_put_and_deleted_by_all_end_in_one_of_the_orders(
    store: BoltStore, empty_neo4j: Address, opened: Opener
) -> None:
    other, chance = await opened(empty_neo4j), random.Random(7)
    versions = [version(1, chance) for _ in range(4)]
    await store.put(versions[0])

    async def delete(one: BoltStore) -> None:
        with contextlib.suppress(NotFound):
            await one.delete_document(versions[0].document.id)

    await asyncio.gather(
        *((store if place % 2 else other).put(graph) for place, graph in enumerate(versions)),
        delete(store),
        delete(other),
    )
    found = await exports(store)
    assert not any(found.values()) or found in [await exports(await memory(graph)) for graph in versions]

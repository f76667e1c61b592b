"""The processes that queries run in: few, limited, and replaced when they are lost."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from graph.bolt.guard import Guarded, Where
from graph.bolt.guard.run import PARAMETERS
from graph.errors import BadInput, StoreUnavailable, TooLarge
from graph.guarded import CypherBusy, CypherInvalid, CypherRefused, CypherTooSlow
from tests.servers.address import Address

pytestmark = pytest.mark.neo4j

SLOW = "UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN sum(a * b * c) AS x"
BOMB = f"WITH [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] AS a {'WITH [a, a, a, a, a, a, a, a, a, a] AS a ' * 7}RETURN a"
"""A hundred million numbers, of which the server holds ten."""


def where(address: Address) -> Where:
    return Where(address.uri, address.user, address.password, address.database)


@pytest.fixture
async def guarded(world: Address) -> AsyncIterator[Guarded]:
    opened = Guarded(where(world), seconds=20.0)
    yield opened
    await opened.close()


async def test_rows_come_back_and_a_process_serves_many_queries(guarded: Guarded) -> None:
    first = await guarded.run("MATCH (n:Person) RETURN n.name AS name ORDER BY name", {}, limit=2)
    assert (first.columns, first.rows, first.truncated) == (("name",), (["Ann Roe"], ["Bob Lee"]), True)
    [process] = guarded._idle
    assert (await guarded.run("RETURN $x AS x", {"x": {"a": [1, None]}}, limit=1)).rows == ([{"a": [1, None]}],)
    assert guarded._idle == [process]


async def test_errors_come_back_as_what_they_are(guarded: Guarded) -> None:
    with pytest.raises(CypherRefused, match="SET is not allowed"):
        await guarded.run("MATCH (n:Person) SET n.x = 1", {}, limit=1)
    with pytest.raises(CypherRefused, match="AllNodesScan"):
        await guarded.run("MATCH (n) RETURN n", {}, limit=1)
    with pytest.raises(CypherInvalid):
        await guarded.run("RETURN $missing", {}, limit=1)
    with pytest.raises(BadInput):
        await guarded.run("RETURN $x", {"x": {1, 2}}, limit=1)
    with pytest.raises(TooLarge, match="parameters"):
        await guarded.run("RETURN $x", {"x": "x" * PARAMETERS}, limit=1)


async def test_only_so_many_run_at_once(guarded: Guarded) -> None:
    running = [asyncio.create_task(guarded.run(SLOW, {}, limit=1)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(CypherBusy):
        await guarded.run("RETURN 1", {}, limit=1)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    assert (await guarded.run("RETURN 1 AS x", {}, limit=1)).rows == ([1],)


async def test_a_slow_query_is_ended(world: Address) -> None:
    opened = Guarded(where(world), seconds=1.0)
    with pytest.raises(CypherTooSlow):
        await opened.run(SLOW, {}, limit=1)
    await opened.close()


async def test_a_value_that_outgrows_the_memory_takes_nothing_else_with_it(guarded: Guarded) -> None:
    with pytest.raises((TooLarge, CypherTooSlow)):
        await guarded.run(BOMB, {}, limit=1)
    assert (await guarded.run("RETURN 1 AS x", {}, limit=1)).rows == ([1],)


async def test_a_process_that_died_is_replaced(guarded: Guarded) -> None:
    await guarded.run("RETURN 1 AS x", {}, limit=1)
    guarded._idle[0].kill()
    with pytest.raises(TooLarge):
        await guarded.run("RETURN 1 AS x", {}, limit=1)
    assert (await guarded.run("RETURN 1 AS x", {}, limit=1)).rows == ([1],)


async def test_a_server_that_is_away_is_told_as_such() -> None:
    opened = Guarded(Where("bolt://127.0.0.1:1", "neo4j", "secret", "neo4j"), seconds=5.0)
    with pytest.raises(StoreUnavailable) as told:
        await opened.run("RETURN 1 AS x", {}, limit=1)
    assert "secret" not in str(told.value)
    await opened.close()

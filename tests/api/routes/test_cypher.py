"""Cypher over HTTP: where it is, for whom, and what is said where it is not."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from api.routes.operation import ASKED
from api.settings import Settings
from graph.keys import Scope, new_key
from tests.api.answers import FOLDER, ask, routes
from tests.api.conftest import GRAPHS, serving
from tests.contract.stores import Store, open_neo4j
from tests.servers.address import Address

ONE = {"query": "RETURN 1 AS x"}


async def test_a_file_has_no_cypher(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/cypher", json=ONE)
    assert (answer.status_code, answer.json()["code"]) == (501, "not_supported")
    assert "Neo4j" in answer.json()["detail"]


@pytest.mark.parametrize(
    "body", [{}, {"query": ""}, {"query": 1}, {"query": "x" * 10_001}, ONE | {"limit": 0}, ONE | {"limit": 1_001}]
)
async def test_a_body_of_another_form_is_refused(client: httpx2.AsyncClient, body: dict[str, Any]) -> None:
    assert (await client.post("/v1/cypher", json=body)).status_code == 422


@pytest.fixture
async def on_neo4j(neo4j_address: Address) -> AsyncIterator[Store]:
    store = await open_neo4j(neo4j_address)
    for graph in GRAPHS:
        await store.put(graph)
    yield store
    await store.close()


@pytest.fixture
async def asking(on_neo4j: Store, neo4j_address: Address) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of a service where it is switched on."""
    settings = Settings(
        store=neo4j_address.url, workers=0, extract_processes=0, store_timeout=20, cypher=True, cypher_timeout=20
    )
    async with serving(settings, on_neo4j) as client:
        yield client


@pytest.mark.neo4j
async def test_it_is_off_unless_it_is_switched_on(on_neo4j: Store, neo4j_address: Address) -> None:
    settings = Settings(store=neo4j_address.url, workers=0, extract_processes=0, store_timeout=20)
    async with serving(settings, on_neo4j) as client:
        answer = await client.post("/v1/cypher", json=ONE)
    assert (answer.status_code, answer.json()["code"]) == (403, "cypher_off")
    assert "RELATUM_CYPHER=1" in answer.json()["detail"]


@pytest.mark.neo4j
async def test_the_example_is_what_a_server_answers(asking: httpx2.AsyncClient) -> None:
    route = routes()["cypher_run"]
    answer = await ask(asking, route, (route.openapi_extra or {})[ASKED])
    assert answer.json() == json.loads((FOLDER / "cypher_run.json").read_text())


@pytest.mark.neo4j
async def test_what_goes_wrong_is_a_problem_that_says_what_to_do(asking: httpx2.AsyncClient) -> None:
    for query, status, code in (
        ("MATCH (n:Person) SET n.name = 'x'", 403, "cypher_refused"),
        ("MATCH (n) RETURN n", 403, "cypher_refused"),
        ("MATCH (k:CallerKey) RETURN k", 403, "cypher_refused"),
        ("MATCH (n:Person RETURN n", 422, "cypher_invalid"),
        ("RETURN $missing", 422, "cypher_invalid"),
    ):
        answer = await asking.post("/v1/cypher", json={"query": query})
        assert (answer.status_code, answer.json()["code"]) == (status, code), query
        assert answer.headers["content-type"] == "application/problem+json"
    many = await asking.post("/v1/cypher", json={"query": "UNWIND range(1, 9) AS x RETURN x", "limit": 2})
    assert many.json() == {"columns": ["x"], "rows": [[1], [2]], "truncated": True}


@pytest.mark.neo4j
async def test_only_keys_of_its_own_scope_open_it(on_neo4j: Store, neo4j_address: Address) -> None:
    settings = Settings(
        store=neo4j_address.url, workers=0, extract_processes=0, store_timeout=20, cypher=True, require_key=True
    )
    made = {scope: new_key(scope.value, [scope]) for scope in (Scope.READ, Scope.ADMIN, Scope.CYPHER)}
    for key, _ in made.values():
        await on_neo4j.add_key(key)
    async with serving(settings, on_neo4j) as client:
        for scope, (_, token) in made.items():
            answer = await client.post("/v1/cypher", json=ONE, headers={"X-API-Key": token})
            assert answer.status_code == (200 if scope is Scope.CYPHER else 403), scope
        assert (await client.post("/v1/cypher", json=ONE)).status_code == 401

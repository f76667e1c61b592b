"""Tests of `api.mcp`: what a language model gets, through the official client."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import uvicorn
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from api.admission import admission
from api.cli.serve import listen
from api.mcp.http import PATH, make_app
from api.mcp.server import make_server
from api.mcp.tools import Tools
from api.settings import Settings
from graph.keys import Scope, new_key
from graph.model import DocumentState
from graph.sqlite.store import SqliteStore

READING = {"search", "entity", "connect", "neighbours", "timeline", "evidence"}


async def call(where: Client | SqliteStore, tool: str, arguments: dict[str, object]) -> Any:  # Any: the SDK's union
    if isinstance(where, Client):
        return await where.call_tool(tool, arguments)
    async with Client(make_server(Tools(where), writes=False)) as client:
        return await client.call_tool(tool, arguments)


async def ask(where: Client | SqliteStore, tool: str, **arguments: object) -> Any:  # Any: JSON
    answer = await call(where, tool, arguments)
    assert not answer.is_error, answer.content
    return answer.structured_content


async def refusal(where: Client | SqliteStore, tool: str, **arguments: object) -> str:
    answer = await call(where, tool, arguments)
    assert answer.is_error
    return str(answer.content[0].text)


async def test_every_tool_says_what_it_is_for(store: SqliteStore) -> None:
    async with Client(make_server(Tools(store), writes=False)) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert set(tools) == READING
    assert all(tool.description and tool.annotations and tool.annotations.read_only_hint for tool in tools.values())
    assert all("description" in row for row in tools["connect"].input_schema["properties"].values() if row)


async def test_search(store: SqliteStore) -> None:
    found = await ask(store, "search", name="roe")
    assert [row["name"] for row in found["entities"]] == ["Ann Roe"]


async def test_an_entity_with_its_facts(store: SqliteStore) -> None:
    found = await ask(store, "entity", name="ann roe")
    told = {row["says"]: row for row in found["facts"]}
    assert set(told) == {"Ann Roe was sacked from (reported) Treasury", "Ann Roe met Bob Low"}
    quote = told["Ann Roe met Bob Low"]["quotes"][0]
    assert "Ann Roe" in quote["text"]
    assert quote["document"]
    assert [row["says"] for row in found["also_said"]] == ["Ann Roe joined (denied) Acme"]


async def test_connections_with_quotes(store: SqliteStore) -> None:
    found = await ask(store, "connect", start="Ann Roe", end="Acme (Organization)")
    assert found["direct"] == []
    assert [row["entity"]["name"] for row in found["common"]] == ["Bob Low"]
    assert found["paths"][0]["through"] == ["Ann Roe", "Bob Low", "Acme"]
    assert all(fact["quotes"] for path in found["paths"] for fact in path["facts"])


async def test_no_path_says_so(store: SqliteStore) -> None:
    found = await ask(store, "connect", start="Treasury", end="Dan Elm", max_hops=1)
    assert found["paths"] == []
    assert "No path within 1 hops" in found["note"]


async def test_neighbours_by_relation(store: SqliteStore) -> None:
    found = await ask(store, "neighbours", name="Bob Low", predicates=["works_for"])
    assert [row["says"] for row in found["facts"]] == ["Bob Low works for Acme"]
    assert found["facts"][0]["articles"] == 2


async def test_evidence_of_a_fact(store: SqliteStore) -> None:
    fact = (await ask(store, "neighbours", name="Bob Low", predicates=["works_for"]))["facts"][0]
    found = await ask(store, "evidence", relationship=fact["relationship"], limit=1)
    assert len(found["items"]) == 1
    assert found["truncated"]


async def test_a_timeline_has_what_is_dated(store: SqliteStore) -> None:
    assert (await ask(store, "timeline", name="Ann Roe"))["items"] == []


async def test_errors_say_what_to_do(store: SqliteStore) -> None:
    assert "names 2 entities: give the id" in await refusal(store, "entity", name="Acme")
    assert "Nearest: Ann Roe" in await refusal(store, "entity", name="Ann Rowe")
    assert "No relationship" in await refusal(store, "evidence", relationship="r_x")
    assert "less than or equal to 6" in await refusal(store, "connect", start="a", end="b", max_hops=9)


async def test_an_article_is_taken_in(store: SqliteStore) -> None:
    async with Client(make_server(Tools(store, patience=0.1), writes=True)) as client:
        assert {tool.name for tool in (await client.list_tools()).tools} == READING | {"ingest"}
        found = await ask(client, "ingest", text="Ann Roe met Bob Low.")
        assert found["items"] == []
        assert "no worker has read it yet" in found["note"]
    assert await store.waiting() == 1


async def test_an_article_that_fails_says_why(store: SqliteStore) -> None:
    async with Client(make_server(Tools(store, patience=5), writes=True)) as client:
        asked = asyncio.create_task(refusal(client, "ingest", text="Ann Roe met Bob Low."))
        lease = await _claim(store)
        await store.finish(lease, DocumentState.FAILED, error="it is no English")
        assert "it is no English" in await asked


async def _claim(store: SqliteStore) -> Any:
    for _ in range(100):
        if leases := await store.claim("worker", limit=1, now=0.0):
            return leases[0]
        await asyncio.sleep(0.05)
    raise AssertionError


async def test_over_standard_input_and_output(store: SqliteStore, tmp_path: Path) -> None:
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "api.cli.main", "mcp", "--store", f"sqlite:///{tmp_path}/graph.db"],
        env=dict(os.environ),
        cwd=Path(__file__).parents[2],
    )
    async with Client(command, read_timeout_seconds=60) as client:
        assert (await ask(client, "search", name="roe"))["entities"][0]["name"] == "Ann Roe"


@contextlib.asynccontextmanager
async def over_http(store: SqliteStore, settings: Settings, *, writes: bool = False) -> AsyncIterator[str]:
    app = make_app(
        make_server(Tools(store), writes=writes), await admission(store, settings), host=settings.host, writes=writes
    )
    with listen("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="on"))
        task = asyncio.create_task(server.serve(sockets=[listener]))
        yield f"http://127.0.0.1:{listener.getsockname()[1]}{PATH}"
        server.should_exit = True
        await task


async def test_over_http(store: SqliteStore, settings: Settings) -> None:
    async with over_http(store, settings) as url, Client(url) as client:
        assert (await ask(client, "connect", start="Ann Roe", end="Bob Low"))["direct"]


async def test_over_http_with_keys(store: SqliteStore, settings: Settings) -> None:
    reader, token = new_key("reader", [Scope.READ])
    await store.add_key(reader)
    guarded = settings.model_copy(update={"require_key": True})
    headers = {"Authorization": f"Bearer {token}"}
    async with over_http(store, guarded) as url:
        async with httpx2.AsyncClient() as plain:
            refused = await plain.post(url, json={})
            assert refused.status_code == 401
            assert refused.json()["code"] == "key_required"
        async with (
            httpx2.AsyncClient(headers=headers) as http,
            Client(streamable_http_client(url, http_client=http)) as client,
        ):
            assert (await ask(client, "search", name="roe"))["entities"]
    async with over_http(store, guarded, writes=True) as url, httpx2.AsyncClient(headers=headers) as plain:
        refused = await plain.post(url, json={})
        assert refused.status_code == 403
        assert "takes articles in" in refused.json()["detail"]

"""Tests of `api.routes.reconciling`, request by request as OpenRefine sends them."""

import json
from typing import Any
from urllib.parse import urlencode

import httpx2

from api.routes.sample import ENTITY
from api.settings import Settings
from graph.keys import Scope, new_key
from graph.sqlite.store import SqliteStore
from tests.api.conftest import serving

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


async def ask(client: httpx2.AsyncClient, **form: object) -> Any:  # Any: JSON
    body = urlencode({name: json.dumps(value) for name, value in form.items()})
    answer = await client.post("/reconcile", content=body, headers=FORM)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def get(client: httpx2.AsyncClient, path: str, **parameters: str) -> Any:  # Any: JSON
    answer = await client.get(f"/reconcile{path}", params=parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_the_manifest_leads_to_what_there_is(client: httpx2.AsyncClient) -> None:
    found = await get(client, "")
    assert "0.2" in found["versions"]
    assert found["identifierSpace"].startswith("http://localhost/")
    paths = [row["service_url"] + row["service_path"] for row in found["suggest"].values()]
    paths += ["".join(found["extend"]["propose_properties"].values())]
    for path in paths:
        assert (await client.get(path)).status_code == 200
    preview = found["preview"]["url"].replace("{{id}}", ENTITY)
    assert "Ann Roe" in (await client.get(preview)).text


async def test_queries(client: httpx2.AsyncClient) -> None:
    asked = {"q0": {"query": "Roe, Ann", "limit": 2}, "q1": {"query": "Acme", "type": "Organization"}, "q2": {}}
    found = await ask(client, queries=asked)
    first = found["q0"]["result"][0]
    assert (first["id"], first["name"], first["match"]) == (ENTITY, "Ann Roe", True)
    assert first["type"] == [{"id": "Person", "name": "Person"}]
    assert first["score"] > 90
    assert [row["type"][0]["id"] for row in found["q1"]["result"]] == ["Organization"]
    assert found["q2"] == {"result": []}
    same = await client.get("/reconcile", params={"queries": json.dumps(asked)})
    assert same.json() == found


async def test_what_else_a_row_says_raises_its_candidate(client: httpx2.AsyncClient) -> None:
    fits = [{"pid": "works_for", "v": "Acme"}, {"pid": "type", "v": ["Person"]}]
    plain = (await ask(client, queries={"q": {"query": "Bob Lowe"}}))["q"]["result"][0]
    found = (await ask(client, queries={"q": {"query": "Bob Lowe", "properties": fits}}))["q"]["result"][0]
    assert found["name"] == "Bob Low"
    assert found["score"] > plain["score"]
    other = [{"pid": "works_for", "v": {"id": "x", "name": "Treasury"}}]
    unmoved = (await ask(client, queries={"q": {"query": "Bob Lowe", "properties": other}}))["q"]["result"][0]
    assert unmoved["score"] == plain["score"]


async def test_columns_are_extended(client: httpx2.AsyncClient) -> None:
    asked = {"ids": [ENTITY, "nobody"], "properties": [{"id": "sacked_from"}, {"id": "documents"}, {"id": "type"}]}
    found = await ask(client, extend=asked)
    assert found["meta"][0] == {"id": "sacked_from", "name": "was sacked from"}
    assert [row["name"] for row in found["rows"][ENTITY]["sacked_from"]] == ["Treasury"]
    assert found["rows"][ENTITY]["documents"] == [{"int": 1}]
    assert found["rows"][ENTITY]["type"] == [{"str": "Person"}]
    assert found["rows"]["nobody"] == {"sacked_from": [], "documents": [], "type": []}


async def test_what_has_no_value_is_empty(client: httpx2.AsyncClient) -> None:
    found = await ask(client, extend={"ids": [ENTITY], "properties": [{"id": "first_seen"}, {"id": "no_such"}]})
    assert found["rows"][ENTITY]["no_such"] == []


async def test_suggestions(client: httpx2.AsyncClient) -> None:
    assert [row["name"] for row in (await get(client, "/suggest/entity", prefix="ann"))["result"]] == ["Ann Roe"]
    assert (await get(client, "/suggest/type", prefix="per"))["result"] == [{"id": "Person", "name": "Person"}]
    assert {"id": "sacked_from", "name": "was sacked from"} in (await get(client, "/suggest/property", prefix="sack"))[
        "result"
    ]
    proposed = await get(client, "/properties", type="Person", limit="3")
    assert len(proposed["properties"]) == 3


async def test_a_preview_may_stand_in_a_frame_and_runs_nothing(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/reconcile/preview", params={"id": ENTITY})
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "frame-ancestors http://127.0.0.1:*" in answer.headers["content-security-policy"]
    assert "was sacked from (reported) Treasury" in answer.text
    assert (await client.get("/reconcile/preview", params={"id": "x"})).status_code == 404


async def test_a_key_is_asked_for_where_the_rest_asks_for_one(settings: Settings, store: SqliteStore) -> None:
    reader, token = new_key("reader", [Scope.READ])
    await store.add_key(reader)
    async with serving(settings.model_copy(update={"require_key": True}), store) as client:
        assert (await client.get("/reconcile")).status_code == 401
        assert (await client.get("/reconcile", headers={"X-API-Key": token})).status_code == 200


async def test_what_cannot_be_read_is_told(client: httpx2.AsyncClient) -> None:
    for body in ("queries=nonsense", "extend=[]", "queries=%5B%5D", urlencode({"queries": '{"q": {"limit": 0}}'})):
        answer = await client.post("/reconcile", content=body, headers=FORM)
        assert answer.status_code == 400
        assert answer.json()["code"] == "bad_input"
    many = urlencode({"queries": json.dumps({str(n): {"query": "x"} for n in range(501)})})
    assert "at most 500" in (await client.post("/reconcile", content=many, headers=FORM)).json()["detail"]
    assert (await client.post("/reconcile", content=b"\xff=1", headers=FORM)).status_code in {200, 400}

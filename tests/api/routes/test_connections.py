from typing import Any

import httpx2
import pytest

from graph.sqlite.store import SqliteStore
from tests.builders import document_graph, fact


async def test_a_direct_fact_comes_with_its_sentence(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/connections", params={"from": "Ann Roe", "to": "Treasury"})).json()
    fact = body["direct"][0]
    assert (fact["words"], fact["status"]) == ("was sacked from (reported)", "reported")
    assert fact["quotes"][0]["text"] == "Ann Roe sacked from Treasury."
    assert fact["quotes"][0]["title"] == "About gazette-1"


async def test_common_neighbours_and_paths(client: httpx2.AsyncClient) -> None:
    params = {"from": "Ann Roe", "to": "Acme (Organization)"}
    body = (await client.get("/v1/connections", params=params)).json()
    assert [row["entity"]["name"] for row in body["common"]] == ["Bob Low"]
    assert [[end["name"] for end in path["entities"]] for path in body["paths"]] == [["Ann Roe", "Bob Low", "Acme"]]
    assert body["paths"][0]["hops"] == 2
    assert all(fact["quotes"] for fact in body["paths"][0]["facts"])


async def test_no_path_is_an_empty_list(client: httpx2.AsyncClient) -> None:
    params = {"from": "Dan Elm", "to": "Ann Roe", "max_hops": 1}
    answer = await client.get("/v1/connections", params=params)
    assert answer.status_code == 200
    assert answer.json()["paths"] == []


async def test_an_unknown_name_offers_the_nearest(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/v1/connections", params={"from": "Ann Row", "to": "Treasury"})
    assert (answer.status_code, answer.json()["nearest"]) == (404, ["Ann Roe"])


async def asked(client: httpx2.AsyncClient, **params: object) -> dict[str, Any]:
    given = {"from": "Ann Roe", "to": "Acme (Organization)", **params}
    answer = await client.get("/v1/connections", params=given)
    assert answer.status_code == 200
    return dict(answer.json())


async def test_a_path_says_why_it_ranks_where_it_does(client: httpx2.AsyncClient) -> None:
    body = await asked(client)
    assert body["paths"][0]["why"] == "2 steps, each told by 1 to 2 independent articles; the least sure 50%"
    assert body["searched"]["complete"] is True


async def test_what_is_denied_is_said_and_no_fact(client: httpx2.AsyncClient) -> None:
    body = await asked(client, polarity="negated")
    assert body["direct"] == []
    assert [row["text"] for row in body["further"]] == ["Ann Roe joined Acme."]
    assert (await asked(client, polarity="affirmed"))["further"] == []


@pytest.mark.parametrize(
    ("params", "paths"),
    [
        ({"predicate": ["met", "works_for"]}, 1),
        ({"predicate": "met"}, 0),
        ({"type": "Person"}, 1),
        ({"type": "Location"}, 0),
        ({"until": "2019"}, 0),
        ({"since": "2020", "source": "the test"}, 1),
        ({"as_of": "2020-01-02"}, 1),
        ({"min_confidence": 0.6}, 0),
        ({"status": ["reported"]}, 0),
        ({"via": "Bob Low"}, 1),
        ({"via": "Cid Ash"}, 0),
        ({"avoid": "Bob Low"}, 0),
        ({"via": "Bob Low", "avoid": "Bob Low"}, 0),
        ({"k": 1}, 1),
    ],
)
async def test_filters_hold_on_paths(client: httpx2.AsyncClient, params: dict[str, Any], paths: int) -> None:
    body = await asked(client, **params)
    assert len(body["paths"]) == paths
    assert all(fact["quotes"] for path in body["paths"] for fact in path["facts"])


async def test_common_neighbours_pass_the_filter(client: httpx2.AsyncClient) -> None:
    assert (await asked(client, avoid="Bob Low"))["common"] == []
    assert (await asked(client, type="Location"))["common"] == []
    assert len((await asked(client, type="Person"))["common"]) == 1


@pytest.mark.parametrize("params", [{"k": 0}, {"k": 51}, {"max_hops": 7}, {"since": "soon"}, {"via": ["a"] * 5}])
async def test_bad_options_are_refused(client: httpx2.AsyncClient, params: dict[str, Any]) -> None:
    answer = await client.get("/v1/connections", params={"from": "Ann Roe", "to": "Bob Low", **params})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_no_path_tells_where_both_are_named(client: httpx2.AsyncClient) -> None:
    body = await asked(client, predicate="spouse_of")
    assert (body["paths"], body["searched"]["complete"]) == ([], True)
    assert body["together"]["documents"] == 1
    assert body["together"]["passages"][0]["text"] == "Ann Roe joined Acme."
    assert (await asked(client))["together"] is None


@pytest.mark.parametrize("more", [{}, {"max_hops": 1}, {"avoid": "Bob Low"}, {"type": "Location"}, {"k": 1}])
async def test_parts_alone_are_those_of_the_whole(client: httpx2.AsyncClient, more: dict[str, Any]) -> None:
    params = {"from": "Ann Roe", "to": "Acme (Organization)", **more}
    whole = await asked(client, **more)
    paths = (await client.get("/v1/paths", params=params)).json()
    common = (await client.get("/v1/common-neighbours", params=params)).json()
    assert (paths["paths"], paths["searched"]) == (whole["paths"], whole["searched"])
    assert common == {"items": whole["common"], "truncated": False}


@pytest.mark.parametrize("path", ["/v1/paths", "/v1/common-neighbours"])
async def test_parts_know_names_as_the_whole_does(client: httpx2.AsyncClient, path: str) -> None:
    assert (await client.get(path, params={"from": "Ann Row", "to": "Acme"})).status_code == 404
    answer = await client.get(path, params={"from": "Ann Roe", "to": "Ann Roe", "via": "Acme"})
    assert (answer.status_code, answer.json()["code"]) == (300, "ambiguous_name")
    assert {row["type"] for row in answer.json()["candidates"]} == {"Organization", "Person"}


async def test_further_facts_of_a_hop_stand_beside_it(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    await store.put(
        document_graph(
            "gazette-4",
            fact("Bob Low", "owns", "Acme/Organization", confidence=0.2),
            fact("Bob Low", "sued", "Ann Roe", confidence=0.2),
        )
    )
    (path,) = (await asked(client))["paths"]
    assert [fact["predicate"] for fact in path["facts"]] == ["met", "works_for"]
    assert [[fact["predicate"] for fact in hop] for hop in path["others"]] == [["sued"], ["owns"]]
    (path,) = (await asked(client, predicate=["met", "works_for", "owns"]))["paths"]
    assert [len(hop) for hop in path["others"]] == [0, 1]


@pytest.mark.parametrize("path", ["/v1/connections", "/v1/paths", "/v1/common-neighbours"])
async def test_two_names_of_one_entity_are_told(client: httpx2.AsyncClient, path: str) -> None:
    answer = await client.get(f"{path}?from=Ann Roe&to=Roe Ann")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_input")
    assert answer.json()["detail"].startswith("Both ends mean Ann Roe (Person, ")

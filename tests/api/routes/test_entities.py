import httpx2
import pytest


async def test_search_puts_whole_names_first(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities", params={"q": "bob"})).json()
    assert [row["entity"]["name"] for row in body["items"]] == ["Bob Low"]
    assert body["truncated"] is False


async def test_search_by_type(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities", params={"q": "acme", "type": "Organization"})).json()
    assert [row["entity"]["type"] for row in body["items"]] == ["Organization"]


async def test_search_without_a_word_gives_the_best_known(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities", params={"limit": 1})).json()
    assert body["items"][0]["entity"]["documents"] == 3
    assert body["truncated"] is True


async def test_suggest(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities:suggest", params={"prefix": "ANN R"})).json()
    assert [(row["entity"]["name"], row["matched"]) for row in body["items"]] == [("Ann Roe", "ann roe")]


async def test_what_matched_is_shown(client: httpx2.AsyncClient) -> None:
    (row,) = (await client.get("/v1/entities", params={"q": "LOW, bób"})).json()["items"]
    assert (row["matched"], row["name"]) == ("bob low", "Bob Low")
    assert [row["name"][start:end] for start, end in row["highlights"]] == ["Bob", "Low"]


async def test_names_are_matched_with_scores_and_reasons(client: httpx2.AsyncClient) -> None:
    names = [{"name": "LOW, Bob", "type": ["Person"]}, {"name": "acme"}, {"name": "Qwertz Xyzzy"}]
    items = (await client.post("/v1/match", json={"names": names})).json()["items"]
    assert [row["name"] for row in items] == [row["name"] for row in names]
    low, acme, none = [row["candidates"] for row in items]
    assert [(row["name"], row["score"], row["sure"]) for row in low][:1] == [("Bob Low", 1.0, True)]
    assert "order" in low[0]["reason"]
    assert {row["type"] for row in acme if row["score"] == 1.0} == {"Organization", "Person"}
    assert none == []


async def test_a_match_of_nothing_or_too_much_is_refused(client: httpx2.AsyncClient) -> None:
    for names in ([], [{"name": ""}], [{"name": "x" * 501}], [{"name": "x"}] * 101, [{"name": "x", "type": ["Ship"]}]):
        assert (await client.post("/v1/match", json={"names": names})).status_code == 422


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("/v1/statements?predicat=met", "There is no such parameter; did you mean predicate?"),
        ("/v1/entities?name=roe", "There is no such parameter; there are limit, q, type."),
        ("/v1/stats?x=", "There is no such parameter; there are none."),
        (
            "/v1/connections?from=Ann Roe&to=Bob Low&min_conf=0.9",
            "There is no such parameter; did you mean min_confidence?",
        ),
    ],
)
async def test_a_parameter_that_nobody_knows_is_not_passed_over(
    client: httpx2.AsyncClient, asked: str, told: str
) -> None:
    answer = await client.get(asked)
    assert (answer.status_code, answer.json()["errors"][-1]["message"]) == (422, told)


async def test_probes_may_send_what_they_like(client: httpx2.AsyncClient) -> None:
    assert [(await client.get(f"{path}?ts=1")).status_code for path in ("/healthz", "/readyz", "/metrics")] == [200] * 3

import httpx2

from tests.builders import entity_id


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


async def test_a_name_works_where_an_id_does(client: httpx2.AsyncClient) -> None:
    by_name = (await client.get("/v1/entities/ann roe")).json()
    by_id = (await client.get(f"/v1/entities/{entity_id('Ann Roe')}")).json()
    assert by_name == by_id
    assert (by_name["type"], by_name["documents"], by_name["degree"]) == ("Person", 1, 2)


async def test_an_ambiguous_name_lists_its_candidates(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities/acme")).json()
    assert {row["type"] for row in body["candidates"]} == {"Organization", "Person"}
    assert all(row["documents"] for row in body["candidates"])


async def test_neighbours_are_paged_by_weight(client: httpx2.AsyncClient) -> None:
    first = (await client.get("/v1/entities/Bob Low/neighbours?limit=1")).json()
    rest = (await client.get(f"/v1/entities/Bob Low/neighbours?cursor={first['next']}")).json()
    names = [row["entity"]["name"] for row in first["items"] + rest["items"]]
    assert names[0] == "Acme"
    assert sorted(names) == ["Acme", "Ann Roe", "Cid Ash"]


async def test_neighbours_by_predicate(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities/Bob Low/neighbours?predicate=works_for")).json()
    assert [edge["words"] for row in body["items"] for edge in row["relationships"]] == ["works for"]


async def test_a_cursor_of_another_entity_is_refused(client: httpx2.AsyncClient) -> None:
    first = (await client.get("/v1/entities/Bob Low/neighbours?limit=1")).json()
    answer = await client.get(f"/v1/entities/Ann Roe/neighbours?cursor={first['next']}")
    assert answer.json()["code"] == "bad_cursor"


async def test_mentions_have_their_spans(client: httpx2.AsyncClient) -> None:
    first = (await client.get("/v1/entities/Bob Low/mentions?limit=2")).json()
    rest = (await client.get(f"/v1/entities/Bob Low/mentions?cursor={first['next']}")).json()
    rows = first["items"] + rest["items"]
    assert len({row["document"] for row in rows}) == 3
    assert all(row["spans"] for row in rows)

import httpx2


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

import httpx2

from tests.builders import entity_id


async def test_the_overview_is_a_connected_part_with_its_facts(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/v1/overview", params={"limit": 3})
    part = answer.json()
    inside = {row["id"] for row in part["entities"]}
    assert len(inside) == 3
    assert part["entities"][0]["name"] == "Bob Low"
    assert part["relationships"]
    assert all({row["subject"], row["object"]} <= inside for row in part["relationships"])
    assert part["relationships"][0]["words"]


async def test_the_graph_of_given_entities(client: httpx2.AsyncClient) -> None:
    unknown = entity_id("Nobody Known")
    asked = [entity_id("Bob Low"), unknown, "ann roe", entity_id("Bob Low")]
    part = (await client.post("/v1/subgraph", json={"entities": asked})).json()
    assert [row["name"] for row in part["entities"]] == ["Bob Low", "Ann Roe"]
    assert [row["predicate"] for row in part["relationships"]] == ["met"]
    assert part["missing"] == [unknown]
    assert part["truncated"] is False


async def test_a_graph_is_expanded_and_filtered(client: httpx2.AsyncClient) -> None:
    asked = {"entities": ["Ann Roe"], "expand": 1, "type": ["Organization"], "status": ["reported"]}
    part = (await client.post("/v1/subgraph", json=asked)).json()
    assert [row["name"] for row in part["entities"]] == ["Ann Roe", "Treasury"]
    assert [row["predicate"] for row in part["relationships"]] == ["sacked_from"]


async def test_names_in_a_graph_mean_one_thing(client: httpx2.AsyncClient) -> None:
    assert (await client.post("/v1/subgraph", json={"entities": ["acme"]})).status_code == 300
    assert (await client.post("/v1/subgraph", json={"entities": ["Zorro Zed"]})).status_code == 404


async def test_too_many_at_once_are_refused(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/subgraph", json={"entities": ["x"] * 501})
    assert answer.status_code == 422

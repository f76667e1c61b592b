import httpx2
import pytest

from tests.api.conftest import GRAPHS
from tests.builders import entity_id


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


async def test_neighbours_pass_the_filters_of_all_lists(client: httpx2.AsyncClient) -> None:
    path = "/v1/entities/Ann Roe/neighbours"
    for query, names in (
        ("status=asserted", ["Bob Low"]),
        ("type=Organization", ["Treasury"]),
        ("min_confidence=0.7", ["Treasury"]),
        ("since=2021", []),
        ("source=the test&until=2020", ["Treasury", "Bob Low"]),
    ):
        body = (await client.get(f"{path}?{query}")).json()
        assert {row["entity"]["name"] for row in body["items"]} == set(names), query


async def test_the_first_page_of_neighbours_says_what_there_is_in_all(client: httpx2.AsyncClient) -> None:
    first = (await client.get("/v1/entities/Acme (Organization)/neighbours?limit=1")).json()
    assert [(row["words"], row["inverse"], row["relationships"], row["statements"]) for row in first["groups"]] == [
        ("employs", True, 1, 2)
    ]
    low = (await client.get("/v1/entities/Bob Low/neighbours?limit=1")).json()
    later = (await client.get(f"/v1/entities/Bob Low/neighbours?cursor={low['next']}")).json()
    assert len(low["groups"]) == 2
    assert later["groups"] is None


async def test_names_and_roles_are_counted(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities/Bob Low")).json()
    assert body["alias_counts"] == [{"text": "Bob Low", "documents": 3}]
    assert body["role_counts"] == []


async def test_articles_that_name_it(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities/Bob Low/documents")).json()
    assert [row["id"] for row in body["items"]] == sorted(graph.document.id for graph in GRAPHS)
    assert all(row["mentions"] and row["called"] == ["Bob Low"] for row in body["items"])
    none = (await client.get("/v1/entities/Bob Low/documents?source=another paper")).json()
    assert (none["items"], none["next"]) == ([], None)


async def test_mentions_by_day_and_publisher(client: httpx2.AsyncClient) -> None:
    for query, count in (("since=2020", 3), ("since=2020-01-03", 0), ("until=2020-01&source=The TEST", 3)):
        assert len((await client.get(f"/v1/entities/Bob Low/mentions?{query}")).json()["items"]) == count, query


async def test_a_timeline_has_what_is_undated_apart(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/entities/Ann Roe/timeline")).json()
    assert (body["items"], body["next"]) == ([], None)
    assert len(body["undated"]) == 3
    assert {row["name"] for row in body["entities"]} == {"Ann Roe", "Bob Low", "Treasury", "Acme"}
    rest = (await client.get("/v1/entities/Ann Roe/timeline?dated=false&polarity=affirmed&limit=1")).json()
    more = (
        await client.get(f"/v1/entities/Ann Roe/timeline?dated=false&polarity=affirmed&cursor={rest['next']}")
    ).json()
    assert {row["predicate"] for row in rest["items"] + more["items"]} == {"sacked_from", "met"}
    assert rest["undated"] is more["undated"] is None


@pytest.mark.parametrize("list_", ["neighbours", "timeline", "mentions", "documents"])
async def test_names_that_mean_none_or_several_are_told(client: httpx2.AsyncClient, list_: str) -> None:
    unknown = await client.get(f"/v1/entities/Bob Lowe/{list_}")
    assert (unknown.status_code, unknown.json()["nearest"]) == (404, ["Bob Low"])
    several = await client.get(f"/v1/entities/acme/{list_}")
    assert (several.status_code, len(several.json()["candidates"])) == (300, 2)

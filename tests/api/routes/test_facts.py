import httpx2
import pytest

from tests.api.conftest import GRAPHS
from tests.builders import edge_id, entity_id


async def ids(client: httpx2.AsyncClient, **params: str) -> list[str]:
    return [row["id"] for row in (await client.get("/v1/statements", params=params)).json()["items"]]


async def test_all_statements_by_id(client: httpx2.AsyncClient) -> None:
    assert await ids(client) == sorted(row.id for graph in GRAPHS for row in graph.statements)


@pytest.mark.parametrize(
    ("params", "count"),
    [
        ({"entity": "Ann Roe"}, 3),
        ({"subject": "Bob Low"}, 2),
        ({"object": "Bob Low"}, 2),
        ({"predicate": "met"}, 3),
        ({"polarity": "negated"}, 1),
        ({"status": "reported"}, 1),
        ({"min_confidence": "0.7"}, 1),
        ({"document": GRAPHS[1].document.id}, 2),
        ({"entity": "Ann Roe", "predicate": "works_for"}, 0),
        ({"type": "Organization"}, 4),
        ({"entity": "Ann Roe", "type": "Person"}, 1),
        ({"since": "2020-01-02", "until": "2020"}, 7),
        ({"until": "2020-01-01"}, 0),
        ({"as_of": "2020-01-02", "subject": "Bob Low"}, 2),
        ({"as_of": "2019"}, 0),
        ({"source": "the test"}, 7),
        ({"source": "?"}, 0),
        ({"relationship": edge_id("Bob Low", "works_for", "Acme/Organization")}, 2),
    ],
)
async def test_filters(client: httpx2.AsyncClient, params: dict[str, str], count: int) -> None:
    assert len(await ids(client, **params)) == count


@pytest.mark.parametrize("day", ["2015-13", "2015-1", "15", "2015-09-32", "2015-09-04T10", "２０１５"])
@pytest.mark.parametrize("name", ["since", "until", "as_of"])
async def test_what_is_no_date_is_refused(client: httpx2.AsyncClient, name: str, day: str) -> None:
    answer = await client.get("/v1/statements", params={name: day})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_a_filtered_list_is_paged(client: httpx2.AsyncClient) -> None:
    first = (await client.get("/v1/statements?entity=Ann Roe&limit=2")).json()
    rest = (await client.get(f"/v1/statements?entity=Ann Roe&cursor={first['next']}")).json()
    other = await client.get(f"/v1/statements?entity=Bob Low&cursor={first['next']}")
    assert len(first["items"] + rest["items"]) == 3
    assert other.json()["code"] == "bad_cursor"


async def test_one_statement_with_its_context(client: httpx2.AsyncClient) -> None:
    graph = GRAPHS[0]
    said = next(row for row in graph.statements if row.predicate == "met")
    body = (await client.get(f"/v1/statements/{said.id}")).json()
    assert body["before"] + body["statement"]["sentence"]["text"] + body["after"] == graph.text
    assert {row["id"] for row in body["entities"]} == {entity_id("Ann Roe"), entity_id("Bob Low")}
    assert body["document"]["id"] == graph.document.id


async def test_evidence_is_paged_most_confident_first(client: httpx2.AsyncClient) -> None:
    path = f"/v1/relationships/{edge_id('Bob Low', 'works_for', 'Acme/Organization')}/evidence"
    first = (await client.get(f"{path}?limit=1")).json()
    rest = (await client.get(f"{path}?cursor={first['next']}")).json()
    documents = {row["document"] for row in first["items"] + rest["items"]}
    assert documents == {GRAPHS[1].document.id, GRAPHS[2].document.id}
    assert rest["next"] is None


async def test_predicates_have_counts_and_words(client: httpx2.AsyncClient) -> None:
    rows = {row["name"]: row for row in (await client.get("/v1/predicates")).json()}
    assert rows["sacked_from"]["label"] == "was sacked from"
    assert rows["sacked_from"]["relationships"] == 1
    assert rows["sacked_from"]["in_vocabulary"] is True

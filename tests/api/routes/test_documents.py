import httpx2
import pytest

from graph.sqlite.store import SqliteStore
from tests.api.conftest import GRAPHS
from tests.builders import document_graph

NDJSON = {"content-type": "application/x-ndjson"}


async def test_an_article_is_durable_before_the_answer(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    answer = await client.post("/v1/documents", json={"text": "Ann Roe met Bob Low.", "key": "new", "more": 1})
    body = answer.json()
    job = await store.job(body["job"])
    assert answer.status_code == 202
    assert answer.headers["location"] == f"/v1/jobs/{body['job']}"
    assert job is not None
    assert job.total == 1
    assert body["document"].startswith("d")


async def test_lone_surrogates_become_replacement_characters(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    body = b'{"text": "Ann \\ud800 Roe \\ud83d\\ude00", "title": "a\\udfff"}'
    answer = await client.post("/v1/documents", content=body, headers={"content-type": "application/json"})
    lease = (await store.claim("me", limit=1, now=0.0))[0]
    assert answer.status_code == 202
    assert lease.queued.document.text == "Ann \ufffd Roe \U0001f600"
    assert lease.queued.document.title == "a\ufffd"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"text": "a\0b"}, "nul"),
        ({"text": "  \n "}, "text_empty"),
        ({"text": "Ann.", "published_at": "yesterday"}, "bad_date"),
        ({"text": ""}, "invalid"),
        ({}, "invalid"),
    ],
)
async def test_a_bad_article_is_refused(client: httpx2.AsyncClient, fields: dict[str, str], code: str) -> None:
    answer = await client.post("/v1/documents", json=fields)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_a_bad_line_does_not_stop_the_rest(client: httpx2.AsyncClient) -> None:
    lines = b'{"text": "Ann Roe met Bob Low."}\n\nnonsense\n{"text": 5}\n{"text": "Bob Low met Ann Roe."}\n'
    body = (await client.post("/v1/documents:batch", content=lines, headers=NDJSON)).json()
    job = (await client.get(f"/v1/jobs/{body['job']}")).json()
    assert (body["documents"], body["rejected"]) == (2, 2)
    assert [row["source"] for row in job["rejected"]] == ["line 3", "line 4"]


async def test_an_empty_batch_is_refused(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/documents:batch", content=b"\n \n", headers=NDJSON)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_input")


async def test_a_list_is_paged_without_gaps(client: httpx2.AsyncClient) -> None:
    seen: list[str] = []
    path = "/v1/documents?limit=2"
    while path:
        page = (await client.get(path)).json()
        seen += [row["id"] for row in page["items"]]
        path = page["next"] and f"/v1/documents?limit=2&cursor={page['next']}"
    assert seen == sorted(graph.document.id for graph in GRAPHS)


async def test_one_article_with_its_text(client: httpx2.AsyncClient) -> None:
    graph = GRAPHS[0]
    body = (await client.get(f"/v1/documents/{graph.document.id}")).json()
    assert (body["text"], body["key"], body["publisher"]) == (graph.text, "gazette-1", "The Test")


async def test_what_an_article_says(client: httpx2.AsyncClient) -> None:
    graph = GRAPHS[0]
    page = (await client.get(f"/v1/documents/{graph.document.id}/statements?limit=2")).json()
    rest = (await client.get(f"/v1/documents/{graph.document.id}/statements?cursor={page['next']}")).json()
    rows = page["items"] + rest["items"]
    assert [row["id"] for row in rows] == [row.id for row in graph.statements]
    for row in rows:
        start, end = row["subject_span"]
        assert graph.text[start:end] == row["subject_text"]


async def test_a_dry_run_deletes_nothing(client: httpx2.AsyncClient) -> None:
    path = f"/v1/documents/{GRAPHS[0].document.id}"
    told = (await client.delete(f"{path}?dry_run=true")).json()
    still = await client.get(path)
    done = (await client.delete(path)).json()
    gone = await client.get(path)
    assert told == {**done, "dry_run": True}
    assert (still.status_code, gone.status_code) == (200, 404)


async def test_publishers_are_found_by_the_beginning_of_any_spelling(
    client: httpx2.AsyncClient, store: SqliteStore
) -> None:
    for key, name in (("g1", "The Gazette"), ("g2", "Gazette"), ("g3", "The Gazette"), ("h", "Herald")):
        await store.put(document_graph(key, publisher=name))
    for prefix in ("gaz", "THE GÁZ", "gazette"):
        found = (await client.get("/v1/publishers", params={"prefix": prefix})).json()
        assert found == {"items": [{"name": "The Gazette", "documents": 3}], "next": None, "truncated": False}
    for prefix in ("x", "..."):
        assert (await client.get("/v1/publishers", params={"prefix": prefix})).json()["items"] == []


async def test_publishers_by_pages(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    for name in ("Post", "Herald", "Zeitung"):
        await store.put(document_graph(name, publisher=name))
    names, params = [], {"limit": "1"}
    while True:
        page = (await client.get("/v1/publishers", params=params)).json()
        names += [row["name"] for row in page["items"]]
        if page["next"] is None:
            break
        params = {"limit": "1", "cursor": page["next"]}
    assert names == ["Herald", "Post", "The Test", "Zeitung"]
    other = await client.get("/v1/publishers", params=params | {"prefix": "z"})
    assert (other.status_code, other.json()["code"]) == (400, "bad_cursor")


async def test_a_publisher_is_what_source_takes(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    await store.put(document_graph("g", ("Ann Roe", "met_with", "Bob Low"), publisher="The Gazette"))
    name = (await client.get("/v1/publishers", params={"prefix": "gaz"})).json()["items"][0]["name"]
    said = (await client.get("/v1/statements", params={"source": name})).json()["items"]
    assert [row["predicate"] for row in said] == ["met_with"]

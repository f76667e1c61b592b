import httpx2
import orjson
import pytest

from api.routes import paging
from graph.errors import StoreUnavailable
from graph.sqlite.store import SqliteStore
from tests.api.conftest import GRAPHS

NDJSON = {"accept": "application/x-ndjson"}
LISTS = [
    "/v1/documents",
    "/v1/jobs",
    "/v1/statements",
    "/v1/entities/Bob%20Low/neighbours",
    "/v1/entities/Bob%20Low/mentions",
    "/v1/entities/Bob%20Low/documents",
    "/v1/entities/Bob%20Low/timeline?dated=false",
    f"/v1/documents/{GRAPHS[0].document.id}/statements",
]


def lines(answer: httpx2.Response) -> list[object]:
    assert answer.headers["content-type"] == "application/x-ndjson"
    return [orjson.loads(line) for line in answer.content.splitlines()]


async def pages(client: httpx2.AsyncClient, path: str) -> list[object]:
    """All rows, one a page."""
    rows, cursor = [], {}
    while True:
        body = (await client.get(httpx2.URL(path).copy_merge_params({"limit": 1} | cursor))).json()
        rows += body["items"]
        if not body["next"]:
            return rows
        cursor = {"cursor": body["next"]}


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("portion", [1, 2, 200])
async def test_a_stream_has_the_rows_of_all_pages(
    client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch, path: str, portion: int
) -> None:
    if path == "/v1/jobs":
        await client.post("/v1/documents", json={"text": "Ann Roe met Bob Low."})
    monkeypatch.setattr(paging, "PORTION", portion)
    streamed = lines(await client.get(path, headers=NDJSON))
    assert streamed == await pages(client, path)
    assert streamed


async def test_a_stream_begins_after_its_cursor(client: httpx2.AsyncClient) -> None:
    cursor = (await client.get("/v1/documents?limit=1")).json()["next"]
    everything = lines(await client.get("/v1/documents", headers=NDJSON))
    assert lines(await client.get("/v1/documents", params={"cursor": cursor}, headers=NDJSON)) == everything[1:]


@pytest.mark.parametrize(
    ("path", "status"),
    [("/v1/documents?cursor=forged", 400), ("/v1/entities/Zorro/mentions", 404), ("/v1/statements?limit=0", 422)],
)
async def test_what_is_wrong_is_a_problem_and_no_stream(client: httpx2.AsyncClient, path: str, status: int) -> None:
    answer = await client.get(path, headers=NDJSON)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


async def test_a_store_that_goes_away_within_a_stream_breaks_it(
    client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch, store: SqliteStore
) -> None:
    monkeypatch.setattr(paging, "PORTION", 1)
    first = await store.documents(limit=2)
    answers = iter([first])

    async def once(*_: object, **__: object) -> object:
        for rows in answers:
            return rows
        raise StoreUnavailable("It does not answer.")

    monkeypatch.setattr(SqliteStore, "documents", once)
    with pytest.raises(RuntimeError, match="already started"):
        await client.get("/v1/documents", headers=NDJSON)


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html, */*;q=0.1", ""])
async def test_others_get_a_page(client: httpx2.AsyncClient, accept: str) -> None:
    answer = await client.get("/v1/documents", headers={"accept": accept})
    assert answer.headers["content-type"] == "application/json"


async def test_the_other_names_of_ndjson_are_known(client: httpx2.AsyncClient) -> None:
    for name in ("application/jsonl", "application/ndjson;q=0.9, text/plain"):
        assert lines(await client.get("/v1/documents", headers={"accept": name}))

import httpx2

from graph.export import jsonl
from graph.sqlite.store import SqliteStore


async def test_the_stream_is_the_export(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    answer = await client.get("/v1/export?format=jsonl")
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    assert answer.content == b"".join([line async for line in jsonl.lines(store)])


async def test_an_unknown_format_is_refused(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/v1/export?format=xml")).status_code == 422

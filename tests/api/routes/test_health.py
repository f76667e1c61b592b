from unittest.mock import AsyncMock

import httpx2
import pytest

from api.version import VERSION
from graph.errors import StoreUnavailable
from graph.sqlite.store import SqliteStore


async def test_the_process_lives(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/healthz")).json() == {"status": "ok", "version": VERSION}


async def test_the_store_answers(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/readyz")).json()["store"].startswith("SQLite")


async def test_stats(client: httpx2.AsyncClient) -> None:
    body = (await client.get("/v1/stats")).json()
    assert (body["documents"], body["types"]["Person"], body["predicates"]["met"]) == (3, 5, 3)


@pytest.mark.parametrize("path", ["/readyz", "/v1/stats", "/v1/documents"])
async def test_a_store_that_is_away_is_a_503(
    client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    away = AsyncMock(side_effect=StoreUnavailable("The store does not answer."))
    for verb in ("ping", "stats", "documents"):
        monkeypatch.setattr(SqliteStore, verb, away)
    answer = await client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (503, "store_unavailable")
    assert answer.headers["retry-after"] == "2"


async def test_the_openapi_document_names_every_operation(client: httpx2.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    operations = [row for path in document["paths"].values() for row in path.values()]
    assert document["info"]["version"] == VERSION
    assert len(operations) >= 22
    assert all(row.get("summary") for row in operations)

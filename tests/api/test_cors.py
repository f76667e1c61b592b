from collections.abc import AsyncIterator

import httpx2
import pytest

from api.settings import Settings
from graph.sqlite.store import SqliteStore
from tests.api.conftest import serving

DESK = "https://desk.example.org"
ASKED = {"access-control-request-method": "GET", "access-control-request-headers": "authorization"}


@pytest.fixture
async def shared(settings: Settings, store: SqliteStore) -> AsyncIterator[httpx2.AsyncClient]:
    async with serving(settings.model_copy(update={"cors_origins": (DESK,)}), store) as client:
        yield client


async def test_nobody_is_allowed_by_default(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/v1/stats", headers={"origin": DESK})
    before = await client.options("/v1/stats", headers={"origin": DESK, **ASKED})
    assert "access-control-allow-origin" not in answer.headers
    assert (before.status_code, "access-control-allow-origin" in before.headers) == (405, False)


async def test_a_named_origin_may_ask_and_read(shared: httpx2.AsyncClient) -> None:
    before = await shared.options("/v1/stats", headers={"origin": DESK, **ASKED})
    answer = await shared.get("/v1/stats", headers={"origin": DESK})
    assert (before.status_code, before.headers["access-control-allow-origin"]) == (200, DESK)
    assert "Authorization" in before.headers["access-control-allow-headers"]
    assert answer.headers["access-control-allow-origin"] == DESK
    assert "ETag" in answer.headers["access-control-expose-headers"]


async def test_another_origin_may_not(shared: httpx2.AsyncClient) -> None:
    before = await shared.options("/v1/stats", headers={"origin": "https://evil.example", **ASKED})
    answer = await shared.get("/v1/stats", headers={"origin": "https://evil.example"})
    assert before.status_code == 400
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("path", ["/browser/relatum.grass", "/browser/guide.html"])
async def test_neo4j_browser_may_always_fetch_what_is_made_for_it(
    client: httpx2.AsyncClient, shared: httpx2.AsyncClient, path: str
) -> None:
    for each in (client, shared):
        headers = {"origin": "http://localhost:7474", **ASKED}
        before, answer = await each.options(path, headers=headers), await each.get(path, headers=headers)
        for seen in (before, answer):
            assert seen.headers["access-control-allow-origin"] == "*"
            assert seen.headers["access-control-allow-headers"] == "*"

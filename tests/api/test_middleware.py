import asyncio
import json
import logging
from contextlib import suppress
from pathlib import Path

import httpx2
import pytest
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from api import middleware
from api.middleware import BodyLimit, Requests
from api.settings import Settings
from graph.sqlite.store import SqliteStore
from tests.api.conftest import serving


async def broken(scope: Scope, receive: Receive, send: Send) -> None:
    raise RuntimeError("secret detail")


async def half(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    raise RuntimeError("secret detail")


def asking(app: Requests) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://relatum")


async def test_what_nobody_caught_is_a_problem_that_tells_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async with asking(Requests(broken)) as client:
        answer = await client.get("/")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "secret detail" not in answer.text
    assert any(record.exc_info for record in caplog.records)


async def test_half_an_answer_breaks_the_connection() -> None:
    async with asking(Requests(half)) as client:
        with pytest.raises(RuntimeError):
            await client.get("/")


async def test_other_protocols_pass_through() -> None:
    seen: list[str] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope["type"])

    async def nothing(*_: object) -> dict[str, object]:
        return {}

    await Requests(BodyLimit(app, limit=1, exceptions={}))({"type": "lifespan"}, nothing, nothing)
    assert seen == ["lifespan"]


async def test_a_harmless_request_id_is_kept_and_others_are_not(client: httpx2.AsyncClient) -> None:
    kept = await client.get("/healthz", headers={"X-Request-ID": "abc-1"})
    made = await client.get("/healthz", headers={"X-Request-ID": "a b\tc"})
    assert kept.headers["x-request-id"] == "abc-1"
    assert made.headers["x-request-id"] != "a b\tc"


async def test_security_headers_are_on_every_answer(client: httpx2.AsyncClient) -> None:
    for path in ("/healthz", "/v1/nothing"):
        headers = (await client.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]


async def test_each_request_is_logged_without_its_body(
    client: httpx2.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "relatum.http"):
        await client.post("/v1/documents", json={"text": "Ann Roe met Bob Low."})
    record = next(record for record in caplog.records if record.message == "request")
    assert vars(record)["status"] == 202
    assert "Ann Roe" not in json.dumps(vars(record), default=str)


@pytest.mark.parametrize("declared", [True, False])
async def test_the_rest_of_a_body_that_is_too_long_is_taken_in(*, declared: bool) -> None:
    """Whoever is still sending when the connection ends would not read the answer."""
    taken: list[int] = []

    async def receive() -> dict[str, object]:
        taken.append(1)
        return {"type": "http.request", "body": b"x" * 10, "more_body": len(taken) < 5}

    async def send(_: object) -> None: ...

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        with suppress(HTTPException):
            await receive()

    headers = [(b"content-length", b"50")] if declared else []
    scope = {"type": "http", "path": "/", "headers": headers, "state": {"request_id": "a"}}
    await BodyLimit(app, limit=9, exceptions={})(scope, receive, send)
    assert len(taken) == (4 if declared else 5)


async def test_nobody_waits_for_a_body_that_never_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(middleware, "PATIENCE", 0.01)
    said: list[dict[str, object]] = []

    async def never() -> dict[str, object]:
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: dict[str, object]) -> None:
        said.append(message)

    scope = {"type": "http", "path": "/", "headers": [(b"content-length", b"50")], "state": {"request_id": "a"}}
    await BodyLimit(broken, limit=9, exceptions={})(scope, never, send)  # type: ignore[arg-type]
    assert said[0]["status"] == 413


async def test_a_body_that_is_too_long_is_refused(tmp_path: Path, store: SqliteStore) -> None:
    settings = Settings(store=f"sqlite:///{tmp_path}/graph.db", workers=0, max_body_bytes=100, max_batch_bytes=200)
    body = b'{"text": "' + b"x" * 150 + b'"}'

    async def chunks() -> object:
        yield body

    async with serving(settings, store) as client:
        headers = {"content-type": "application/json"}
        declared = await client.post("/v1/documents", content=body, headers=headers)
        streamed = await client.post("/v1/documents", content=chunks(), headers=headers)
        batch = await client.post("/v1/documents:batch", content=body, headers={"content-type": "application/x-ndjson"})
    assert [answer.status_code for answer in (declared, streamed, batch)] == [413, 413, 202]
    assert declared.json()["code"] == streamed.json()["code"] == "too_large"

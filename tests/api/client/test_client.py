"""Tests of `relatum_client`: every operation, pages, streams, errors and tries, on the service and on faults."""

from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any

import httpx2
import pytest
from relatum_client import (
    AmbiguousName,
    AsyncClient,
    Client,
    Invalid,
    KeyRequired,
    NoAnswer,
    NotFound,
    RateLimited,
    RelatumError,
    Unavailable,
)
from relatum_client import client as module
from relatum_client.call import FIRST_PAUSE, pause

from api.app import create_app
from api.client import writing
from api.openapi import operations
from api.settings import Settings

DOCUMENT = create_app(Settings()).openapi()
METHODS = [pytest.param(method, id=method.name) for method in writing.methods(DOCUMENT)]
Handler = Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pauses that were asked for and not slept."""
    asked: list[float] = []

    async def nap(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr(module.time, "sleep", asked.append)
    monkeypatch.setattr(module.asyncio, "sleep", nap)
    return asked


def asked(handler: Handler) -> Client:
    return Client("http://relatum.test", retries=2, transport=httpx2.MockTransport(handler))


def asked_async(handler: Handler) -> AsyncClient:
    return AsyncClient("http://relatum.test", retries=2, transport=httpx2.MockTransport(handler))


def arguments(method: Any) -> dict[str, Any]:
    """Something for each argument that has no default."""
    wanted = [row for row in signature(method).parameters.values() if row.default is row.empty]
    return {row.name: [{"text": "a"}] if row.name == "body" else "x y/z" for row in wanted}


def test_every_operation_has_a_name_that_people_read() -> None:
    assert set(writing.NAMES) == {operation["operationId"] for _, _, operation in operations(DOCUMENT)}


def test_every_operation_is_a_method_of_both() -> None:
    assert {(method.verb.lower(), method.path) for method in writing.methods(DOCUMENT)} == {
        (verb, path) for path, verb, _ in operations(DOCUMENT)
    }
    for method in writing.methods(DOCUMENT):
        assert hasattr(Client, method.name)
        assert hasattr(AsyncClient, method.name)
        assert method.item is None or hasattr(Client, f"iter_{method.name}")


@pytest.mark.parametrize("method", METHODS)
async def test_every_method_asks_for_its_path(method: writing.Method) -> None:
    seen: list[tuple[str, str]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append((request.method, request.url.raw_path.decode().partition("?")[0]))
        return httpx2.Response(200, json={"items": []})

    with asked(answer) as client:
        called = getattr(client, method.name)
        found = called(**arguments(called))
        if method.kind != "json":
            list(found)
    async with asked_async(answer) as other:
        called = getattr(other, method.name)
        made = called(**arguments(called))
        found = await made if method.kind == "json" else [piece async for piece in made]
    path = method.path.replace("{", "\0").replace("}", "\0").split("\0")
    expected = "".join(part if at % 2 == 0 else "x%20y%2Fz" for at, part in enumerate(path))
    assert seen == [(method.verb, expected)] * 2


def test_answers_of_the_service(url: str) -> None:
    with Client(url) as client:
        assert client.ready()
        assert client.search("roe")["items"][0]["entity"]["name"] == "Ann Roe"
        found = client.connections("Ann Roe", "Acme (Organization)")
        assert [entity["name"] for entity in found["paths"][0]["entities"]] == ["Ann Roe", "Bob Low", "Acme"]
        assert client.paths("Ann Roe", "Dan Elm", max_hops=1)["paths"] == []
        assert [row["name"] for row in client.predicates()][:1]
        assert b"Ann Roe" in b"".join(client.export(format_="jsonl"))


def test_pages_follow_each_other(url: str) -> None:
    with Client(url) as client:
        whole = {row["id"] for row in client.iter_statements(limit=2)}
        assert whole == {row["id"] for row in client.statements(limit=100)["items"]}
        assert len(whole) > 2


async def test_the_same_without_blocking(url: str) -> None:
    async with AsyncClient(url) as client:
        assert (await client.entity("Ann Roe"))["type"] == "Person"
        whole = [row["id"] async for row in client.iter_documents(limit=1)]
        assert len(whole) == len(set(whole)) == 3
        assert b"".join([piece async for piece in client.export(format_="jsonl")])
        with pytest.raises(NotFound):
            await client.entity("Nobody at All")


def test_errors_carry_the_words_of_the_service(url: str) -> None:
    with Client(url) as client:
        with pytest.raises(AmbiguousName, match="names 2 entities") as several:
            client.entity("Acme")
        assert {row["type"] for row in several.value.candidates} == {"Person", "Organization"}
        with pytest.raises(NotFound) as none:
            client.entity("Ann Rowe")
        assert none.value.nearest == ["Ann Roe"]
        assert none.value.request_id
        with pytest.raises(Invalid) as wrong:
            client.statements(cursor="nonsense")
        assert wrong.value.code == "bad_cursor"


def problem(status: int, **headers: str) -> httpx2.Response:
    return httpx2.Response(status, json={"code": "x", "detail": "why"}, headers=headers)


async def test_what_passes_by_itself_is_tried_again(no_pauses: list[float]) -> None:
    for status, kind in ((429, RateLimited), (503, Unavailable)):
        answers = iter([problem(status, **{"Retry-After": "7"}), problem(status), httpx2.Response(200, json={})])
        with asked(lambda _, rows=answers: next(rows)) as client:
            assert client.stats() == {}
        with asked(lambda _, code=status: problem(code)) as client, pytest.raises(kind):
            client.stats()
        async with asked_async(lambda _, code=status: problem(code)) as other:
            with pytest.raises(kind):
                await other.stats()
    assert no_pauses[0] == 7.0
    assert len(no_pauses) == 12


async def test_what_does_not_pass_is_not_tried_again(no_pauses: list[float]) -> None:
    for status, kind in ((401, KeyRequired), (500, RelatumError)):
        with asked(lambda _, code=status: problem(code)) as client, pytest.raises(kind, match="why"):
            client.stats()
    with (
        asked(lambda _: httpx2.Response(502, content=b"<html>")) as client,
        pytest.raises(RelatumError, match="<html>"),
    ):
        client.stats()
    assert no_pauses == []


async def test_a_broken_connection_is_tried_again_and_then_told(no_pauses: list[float]) -> None:
    def broken(_: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("refused")

    with asked(broken) as client, pytest.raises(NoAnswer, match="does not answer: refused"):
        client.stats()
    async with asked_async(broken) as other:
        with pytest.raises(NoAnswer):
            await other.stats()
    assert len(no_pauses) == 4
    assert no_pauses[0] <= FIRST_PAUSE < no_pauses[1] * 2


def test_pauses_grow_to_a_limit() -> None:
    assert pause(0, None) < pause(4, None) <= pause(99, None) * 2 <= 60
    assert pause(0, "999") == 30
    assert pause(0, "soon") <= FIRST_PAUSE


def test_events_of_a_job() -> None:
    lines = b'event: state\ndata: {"state": "running"}\n\ndata: {"state": "done"}\n\n'
    with asked(lambda _: httpx2.Response(200, content=lines)) as client:
        assert [row["state"] for row in client.job_events("j")] == ["running", "done"]


async def test_events_without_blocking() -> None:
    async with asked_async(lambda _: httpx2.Response(200, content=b'data: {"a": 1}\n')) as client:
        assert [row async for row in client.job_events("j")] == [{"a": 1}]


def test_a_key_goes_along() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"key": request.headers.get("authorization")})

    with Client(key="rlt_a_b", transport=httpx2.MockTransport(answer)) as client:
        assert client.stats() == {"key": "Bearer rlt_a_b"}


def test_articles_go_out_one_a_line() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["content-type"] == "application/x-ndjson"
        return httpx2.Response(202, json={"lines": request.read().count(b"\n")})

    with asked(answer) as client:
        assert client.add_many({"text": text} for text in ("one", "two")) == {"lines": 2}


def test_the_distribution_stands_alone() -> None:
    folder = Path(__file__).parents[3] / "api" / "client"
    ours = [path for path in folder.glob("relatum_client/*.py") if "from api" in path.read_text(encoding="utf-8")]
    assert ours == []
    assert 'dependencies = ["httpx2' in (folder / "pyproject.toml").read_text(encoding="utf-8")

import httpx2
import pytest

from api.app import create_app
from api.settings import Settings

PATHS = [
    "/healthz",
    "/v1/stats",
    "/v1/documents",
    "/v1/predicates",
    "/v1/nothing",
    "/v1/entities/Acme",
    "/",
    "/openapi.json",
]


@pytest.mark.parametrize("path", PATHS)
async def test_the_same_headers_without_a_body(client: httpx2.AsyncClient, path: str) -> None:
    told = {"x-request-id": "a"}
    get, head = await client.get(path, headers=told), await client.head(path, headers=told)
    assert head.status_code == get.status_code
    assert head.content == b""
    kept = ("content-type", "content-length", "content-encoding", "etag", "cache-control", "content-security-policy")
    assert [head.headers.get(name) for name in kept] == [get.headers.get(name) for name in kept]


async def test_a_stream_is_not_read(client: httpx2.AsyncClient) -> None:
    head = await client.head("/v1/export")
    assert (head.status_code, head.content) == (200, b"")
    assert "attachment" in head.headers["content-disposition"]


async def test_what_cannot_be_got_has_no_head(client: httpx2.AsyncClient) -> None:
    assert (await client.head("/v1/extract")).status_code == 405


async def test_a_head_that_matches_is_not_modified(client: httpx2.AsyncClient) -> None:
    tag = (await client.head("/v1/stats")).headers["etag"]
    assert (await client.head("/v1/stats", headers={"if-none-match": tag})).status_code == 304


def test_head_is_no_operation_of_its_own() -> None:
    document = create_app(Settings()).openapi()
    assert all("head" not in operations for operations in document["paths"].values())

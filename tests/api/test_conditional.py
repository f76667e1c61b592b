import httpx2
import pytest

from tests.api.conftest import GRAPHS

PATHS = [
    "/v1/stats",
    "/v1/documents",
    "/v1/entities?q=roe",
    "/v1/predicates",
    "/openapi.json",
    "/",
    "/browser/guide.html",
]


@pytest.mark.parametrize("path", PATHS)
async def test_what_did_not_change_is_not_sent_again(client: httpx2.AsyncClient, path: str) -> None:
    first = await client.get(path)
    again = await client.get(path, headers={"if-none-match": first.headers["etag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert "content-type" not in again.headers
    assert "content-length" not in again.headers or again.headers["content-length"] == "0"


@pytest.mark.parametrize("path", ["/", "/explorer/js/main.js", "/browser/guide.html", "/v1/stats"])
async def test_what_is_kept_keeps_its_policy(client: httpx2.AsyncClient, path: str) -> None:
    first = await client.get(path)
    again = await client.get(path, headers={"if-none-match": first.headers["etag"]})
    # Only what is packed says by which header it varies.
    changing = {"x-request-id", "date", "vary", "content-type", "content-length", "content-encoding"}
    assert again.status_code == 304
    assert {name: again.headers.get(name) for name in first.headers.keys() - changing} == {
        name: value for name, value in first.headers.items() if name not in changing
    }


@pytest.mark.parametrize(
    ("known", "status"),
    [("{tag}", 304), ('"other", {tag}', 304), ("*", 304), ('"other"', 200), ("", 200), ("garbage", 200), ("W/", 200)],
)
async def test_which_tags_are_known(client: httpx2.AsyncClient, known: str, status: int) -> None:
    tag = (await client.get("/v1/stats")).headers["etag"]
    for form in (tag, tag.removeprefix("W/")):
        assert (await client.get("/v1/stats", headers={"if-none-match": known.format(tag=form)})).status_code == status


async def test_what_changed_is_sent_with_another_tag(client: httpx2.AsyncClient) -> None:
    before = await client.get("/v1/documents")
    gone = await client.delete(f"/v1/documents/{GRAPHS[0].document.id}")
    after = await client.get("/v1/documents", headers={"if-none-match": before.headers["etag"]})
    assert (gone.status_code, after.status_code) == (200, 200)
    assert after.headers["etag"] != before.headers["etag"]


async def test_the_tag_is_the_same_with_gzip_and_without(client: httpx2.AsyncClient) -> None:
    packed = await client.get("/v1/predicates", headers={"accept-encoding": "gzip"})
    plain = await client.get("/v1/predicates", headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.headers["etag"] == plain.headers["etag"]
    assert "Accept-Encoding" in packed.headers["vary"]
    assert packed.json() == plain.json()


@pytest.mark.parametrize("path", ["/v1/export", "/v1/nothing", "/v1/entities?limit=0"])
async def test_streams_and_errors_have_no_tag(client: httpx2.AsyncClient, path: str) -> None:
    answer = await client.get(path, headers={"if-none-match": "*"})
    assert "etag" not in answer.headers
    assert answer.status_code in {200, 404, 422}


async def test_what_is_written_has_no_tag(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/subgraph", json={"entities": []}, headers={"if-none-match": "*"})
    assert (answer.status_code, "etag" in answer.headers) == (200, False)

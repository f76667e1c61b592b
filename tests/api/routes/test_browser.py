import httpx2
import pytest


@pytest.mark.parametrize(
    ("path", "kind"),
    [("guide.html", "text/html"), ("relatum.grass", "text/plain"), ("favourites.zip", "application/zip")],
)
async def test_any_origin_may_read_what_browser_needs(client: httpx2.AsyncClient, path: str, kind: str) -> None:
    answer = await client.get(f"/browser/{path}", headers={"Origin": "http://localhost:7474"})
    assert answer.headers["content-type"].startswith(kind)
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert answer.content


@pytest.mark.parametrize("path", ["guide.html", "relatum.grass"])
async def test_a_preflight_is_answered(client: httpx2.AsyncClient, path: str) -> None:
    answer = await client.options(f"/browser/{path}")
    assert (answer.status_code, answer.headers["access-control-allow-headers"]) == (204, "*")


async def test_nothing_else_is_open_to_other_origins(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/v1/stats", headers={"Origin": "http://evil.example"})
    assert "access-control-allow-origin" not in answer.headers

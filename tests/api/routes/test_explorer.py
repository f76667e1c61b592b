"""The page and its files: what is served, under which policy, and what is not."""

import re

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from extract.model import EntityType


@pytest.fixture(scope="module")
def client() -> TestClient:
    # Not entered as a context: these pages need no store.
    return TestClient(create_app(Settings()), base_url="http://localhost")


@pytest.mark.parametrize("path", ["/", "/entity/Ann%20Roe", "/entity/AC%2FDC", "/connect?from=a&to=b"])
def test_the_page_is_served_wherever_a_link_leads(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]


def test_the_page_has_nothing_inline_and_nothing_from_elsewhere(client: TestClient) -> None:
    text = client.get("/").text
    assert re.findall(r"<script(?![^>]*src=)|<style|\son\w+=|style=", text) == []
    assert all(found.startswith("/") for found in re.findall(r"(?:src|href)=\"([^\"]*)\"", text))


def test_everything_that_the_page_names_is_there(client: TestClient) -> None:
    wanted = re.findall(r"(?:src|href)=\"(/explorer/[^\"]+)\"", client.get("/").text)
    wanted += [
        f"/explorer/js/{name}" for name in re.findall(r'from "\./([^"]+)"', client.get("/explorer/js/main.js").text)
    ]
    assert [path for path in wanted if client.get(path).status_code != 200] == []


def test_a_file_that_is_known_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/explorer/js/main.js")
    assert first.headers["content-type"].startswith("text/javascript")
    again = client.get("/explorer/js/main.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", ["", "none.js", "vendoring.py", "../app.py", "%2e%2e/app.py", "vendor/vendor.toml"])
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(f"/explorer/{path}").status_code == 404


def test_each_type_has_a_look_of_its_own(client: TestClient) -> None:
    rows = client.get("/explorer/types.json").json()
    assert {row["type"] for row in rows} == {kind.value for kind in EntityType}
    for part in ("colour", "shape", "word"):
        assert len({row[part] for row in rows}) == len(rows)

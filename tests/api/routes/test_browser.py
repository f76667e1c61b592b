"""Neo4j Browser, a page of another origin, may fetch its style and its guide, and nothing else."""

import re

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from cypher.browser.style import grass

ORIGIN = {"origin": "http://localhost:7474"}


@pytest.fixture(scope="module")
def client() -> TestClient:
    # Not entered as a context: these pages need no store.
    return TestClient(create_app(Settings()), base_url="http://localhost")


def test_style_is_served_to_other_origins(client: TestClient) -> None:
    answer = client.get("/browser/relatum.grass", headers=ORIGIN)
    assert answer.text == grass()
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"


def test_guide_has_runnable_queries_and_not_exactly_one_slide(client: TestClient) -> None:
    answer = client.get("/browser/guide.html", headers=ORIGIN)
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.count('class="code runnable"') >= 4
    # Browser shows a guide of one slide without its buttons.
    assert answer.text.count("<slide") != 1
    assert re.search(r"<script|\son\w+=", answer.text) is None


def test_preflight_allows_the_headers_that_browser_sends(client: TestClient) -> None:
    asked = {**ORIGIN, "access-control-request-method": "GET", "access-control-request-headers": "cache-control"}
    answer = client.options("/browser/guide.html", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-headers"] == "*"


def test_the_api_is_not_opened_by_this(client: TestClient) -> None:
    answer = client.get("/healthz", headers=ORIGIN)
    assert "access-control-allow-origin" not in answer.headers


def test_favourites_are_a_zip(client: TestClient) -> None:
    assert client.get("/browser/favourites.zip").content.startswith(b"PK")


def test_other_pages_are_not_found(client: TestClient) -> None:
    assert client.get("/browser/other.html").status_code == 404

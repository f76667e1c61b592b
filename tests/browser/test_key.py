"""A service that asks for a key: the page asks for it once, keeps it in the tab, sends it with everything."""

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from api import admission
from graph.keys import read_token
from tests.browser.canvas import names
from tests.browser.conftest import Opens
from tests.browser.graphs import GRAPHS
from tests.browser.serving import served
from tests.browser.watching import Watched

pytestmark = pytest.mark.browser

PROBLEM = '{"code": "key_required", "detail": "This needs a key: send one as `Authorization: Bearer KEY`."}'


@pytest.fixture
def locked(explorer: Opens, base: str) -> Watched:
    """A page whose service opens to one key alone."""
    watched = explorer(base)
    watched.allowed = ("401",)

    def guard(route: Route) -> None:
        if route.request.headers.get("authorization") == "Bearer right":
            route.fallback()
        else:
            route.fulfill(status=401, content_type="application/problem+json", body=PROBLEM)

    watched.page.route("**/v1/**", guard)
    watched.page.goto(base)
    return watched


def give(page: Page, key: str) -> None:
    expect(page.get_by_role("dialog", name="This service asks for a key")).to_be_visible()
    page.get_by_label("Key", exact=True).fill(key)
    page.keyboard.press("Enter")


def test_the_key_is_asked_for_once_and_kept_in_the_tab(locked: Watched) -> None:
    page = locked.page
    give(page, "wrong")
    expect(page.get_by_role("alert").filter(has_text="unknown")).to_be_visible()
    give(page, "right")
    expect(page.locator("#panel h2")).to_contain_text("entities")
    assert "Ann Roe" in names(page)
    page.reload()
    expect(page.locator("#panel h2")).to_contain_text("entities")
    assert page.evaluate("sessionStorage.getItem('relatum-key')") == "right"
    assert page.evaluate("localStorage.getItem('relatum-key')") is None


def test_without_a_key_it_says_what_is_missing_and_asks_again(locked: Watched) -> None:
    page = locked.page
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator("#banner")).to_contain_text("This needs a key")
    page.get_by_role("button", name="Try again").click()
    give(page, "right")
    expect(page.locator("#panel h2")).to_contain_text("entities")
    expect(page.locator("#banner")).to_be_hidden()


def relatum(store: str, *arguments: str) -> str:
    """What the command prints."""
    program = Path(sys.executable).with_name("relatum")
    return subprocess.run(
        [program, "keys", *arguments, "--store", store], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_a_service_bound_with_keys_opens_to_one_and_shuts_when_it_is_revoked(
    explorer: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A revoked key is refused at once, not some seconds later.
    monkeypatch.setattr(admission, "REMEMBERED", -1.0)
    store = f"sqlite:///{tmp_path}/graph.db"
    right = relatum(store, "create", "the desk")
    with served(tmp_path, *GRAPHS, require_key=True) as base:
        watched = explorer(base)
        watched.allowed = ("401",)
        page = watched.page
        page.goto(base)
        give(page, f"{right}x")
        expect(page.get_by_role("alert").filter(has_text="unknown")).to_be_visible()
        give(page, right)
        expect(page.locator("#panel h2")).to_contain_text("entities")
        page.locator("#search").fill("Ann Roe")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="was sacked from Treasury").click()
        expect(page.locator(".card")).to_have_count(2)
        key_id, _ = read_token(right) or ("", "")
        relatum(store, "revoke", key_id)
        page.reload()
        expect(page.get_by_role("dialog", name="This service asks for a key")).to_be_visible()

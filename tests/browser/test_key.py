"""A service that asks for a key: the page asks for it once, keeps it in the tab, sends it with everything."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.canvas import names
from tests.browser.conftest import Opens
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

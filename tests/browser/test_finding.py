"""Search, opening view, expanding, and the keyboard's way through them."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.canvas import badges, named, names, places, press, words
from tests.browser.conftest import Opens

pytestmark = pytest.mark.browser


def test_it_opens_on_the_best_connected_part(page: Page) -> None:
    assert {"Bob Low", "Ann Roe", "Acme"} <= names(page)
    expect(page.locator("#panel")).to_contain_text("Best connected in this graph")
    assert "met" in words(page)
    assert not any("_" in said or said.isupper() for said in words(page))


def test_the_same_graph_looks_the_same_each_time(page: Page, explorer: Opens, base: str) -> None:
    assert places(explorer(base).open("/")) == places(page)


def test_a_name_is_completed_and_opened_by_keyboard_alone(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("ann")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")
    assert names(page) == {"Ann Roe", "Bob Low", "Treasury", "Oslo"}
    assert "/entity/" in page.url


def test_what_nothing_is_named_says_so(page: Page) -> None:
    page.get_by_role("combobox", name="Search").fill("zzz")
    expect(page.locator(".options li")).to_have_text("Nothing is named “zzz”.")


def test_a_name_that_means_several_asks_which(page: Page) -> None:
    page.get_by_role("combobox", name="Search").fill("Acme")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Which one?")
    page.locator("#panel .rows button").first.click()
    expect(page.locator("#panel h2")).to_have_text("Acme")


def test_expanding_adds_ranked_neighbours_and_moves_nothing(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/entity/Ann%20Roe")
    before = places(page)
    assert badges(page)["Bob Low"] == "+22"
    press(page, 'node.badge[label = "+22"]')
    expect(page.locator("#panel h2")).to_have_text("Bob Low")
    assert len(names(page)) == 14
    after = places(page)
    assert {name: after[name] for name in before} == before
    assert badges(page)["Bob Low"] == "+12"


def test_a_second_way_to_expand_is_a_double_click(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/entity/Ann%20Roe")
    press(page, named("Bob Low"), double=True)
    expect(page.locator("#status")).to_contain_text("10 entities added")


def test_arrow_keys_walk_and_enter_expands(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/entity/Ann%20Roe")
    page.locator("#canvas").focus()
    seen = {page.locator("#panel h2").inner_text()}
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
        seen.add(page.locator("#panel h2").inner_text())
    assert len(seen) >= 3
    page.keyboard.press("Enter")
    expect(page.locator("#status")).not_to_be_empty()


def test_a_deep_link_opens_an_entity_by_name(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/entity/ann%20roe")
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")


def test_back_leads_to_what_was_before(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/entity/Ann%20Roe")
    page.get_by_role("combobox", name="Search").fill("Eve Fox")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Eve Fox")
    page.go_back()
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")


def test_all_of_it_by_keyboard_alone(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/")
    page.keyboard.press("/")
    page.keyboard.type("ann roe")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")
    # What was found has the keys: no click is needed between.
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#panel h2")).not_to_have_text("Ann Roe")
    chosen = page.locator("#panel h2").inner_text()
    page.keyboard.press("h")
    assert chosen not in names(page)
    page.keyboard.press("u")
    assert chosen in names(page)
    page.keyboard.press("r")
    assert chosen not in names(page)
    page.keyboard.press("Control+z")
    page.keyboard.press("c")
    expect(page.locator("#from")).to_be_focused()
    page.keyboard.type("Cid Ash")
    page.keyboard.press("Tab")
    page.keyboard.type("Treasury")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Cid Ash → Treasury")
    page.locator("#panel").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".card").first).to_be_visible()
    expect(page.locator("#panel")).to_contain_text("Evidence")

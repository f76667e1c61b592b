"""More entities than can be told apart: they stand in groups, and that is said."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.canvas import drawn, names, overlapping_names, packed, press
from tests.browser.conftest import Opens
from tests.browser.serving import served
from tests.builders import document_graph, entity_id

pytestmark = pytest.mark.browser

HUB = "Bob Low"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
PEOPLE = [f"Nia {one}{other}n" for one in LETTERS.upper()[:16] for other in LETTERS[:20]]
TOWNS = [f"Town {letter}/Location" for letter in LETTERS.upper()]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a service on a star of 346 that all met one."""
    graph = document_graph(
        "crowd", *[(HUB, "met", name) for name in PEOPLE], *[(HUB, "lives_in", name) for name in TOWNS]
    )
    with served(tmp_path_factory.mktemp("crowd"), graph) as base:
        yield base


@pytest.fixture
def grouped(explorer: Opens, crowd: str) -> Page:
    """The page of the one whom all met, with all of them."""
    page = explorer(crowd).open(f"/entity/{HUB}")
    page.get_by_role("button", name="Expand all").click()
    expect(page.locator("#status")).to_contain_text("some stand in 1 group")
    return page


def drawn_entities(page: Page) -> int:
    return int(drawn(page, "return cy.nodes('.entity').length"))


def test_more_than_three_hundred_stand_in_groups_and_that_is_said(grouped: Page) -> None:
    assert drawn_entities(grouped) == 2 + len(TOWNS)
    assert f"{len(PEOPLE)} people" in names(grouped)
    grouped.keyboard.press("Escape")
    expect(grouped.locator("#panel")).to_contain_text("347 entities")
    expect(grouped.locator("#panel")).to_contain_text("320 entities stand in 1 group")
    expect(grouped.get_by_role("button", name="Person 321")).to_be_visible()
    assert overlapping_names(grouped) == 0


def test_a_group_tells_who_is_in_it_and_gives_one_out(grouped: Page) -> None:
    press(grouped, "node.group")
    expect(grouped.locator("#panel h2")).to_have_text("320 people")
    expect(grouped.locator("#panel")).to_contain_text("Each of them is related to Bob Low")
    grouped.locator("#panel .rows button").first.click()
    expect(grouped.locator("#panel h2")).to_have_text("Nia Aan")
    assert {"Nia Aan", "319 people"} <= names(grouped)
    grouped.keyboard.press("u")
    assert "320 people" in names(grouped)


def test_the_table_lists_all_and_a_row_draws_it(grouped: Page) -> None:
    grouped.keyboard.press("t")
    table = grouped.get_by_role("table", name="Relations on the canvas (346)")
    table.get_by_role("button", name="Nia Pkn", exact=True).click()
    expect(grouped.locator("#panel h2")).to_have_text("Nia Pkn")
    assert "Nia Pkn" in names(grouped)


def test_a_link_to_groups_brings_them_back(grouped: Page, explorer: Opens, crowd: str) -> None:
    press(grouped, "edge.bundle")
    expect(grouped.locator("#panel h2")).to_have_text("320 people")
    grouped.keyboard.press("k")
    expect(grouped.locator("#status")).to_contain_text("link")
    again = explorer(crowd).open(grouped.url.removeprefix(crowd))
    assert names(again) == names(grouped)
    expect(again.locator("#panel h2")).to_have_text("320 people")


def test_never_more_than_three_hundred_even_where_nothing_hangs_together(explorer: Opens, crowd: str) -> None:
    ids = [entity_id(name) for name in PEOPLE]
    page = explorer(crowd).open("/" + packed(ids, []))
    expect(page.locator("#panel h2")).to_contain_text("320 entities")
    assert drawn_entities(page) == 300

"""What is done with the view: filters, hiding, undo, pins, table, links, files, theme."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.canvas import badges, drawn, named, names, places, press, words
from tests.browser.conftest import Opens

pytestmark = pytest.mark.browser


@pytest.fixture
def ann(explorer: Opens, base: str) -> Page:
    """The page of Ann Roe."""
    return explorer(base).open("/entity/Ann%20Roe")


def test_the_legend_is_a_filter(ann: Page) -> None:
    chip = ann.get_by_role("button", name="Place 1")
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    assert "Oslo" not in names(ann)
    ann.keyboard.press("Enter")
    assert "Oslo" in names(ann)


def test_relations_statuses_and_confidence_filter(ann: Page) -> None:
    ann.keyboard.press("i")
    ann.get_by_label("was sacked from").uncheck()
    assert names(ann) == {"Ann Roe", "Bob Low", "Oslo"}
    ann.get_by_role("button", name="Show all").click()
    ann.locator("#filter-confidence").fill("70")
    assert names(ann) == {"Ann Roe", "Treasury", "Oslo"}
    expect(ann.locator("#tool-filters")).to_have_attribute("aria-pressed", "true")
    ann.keyboard.press("Escape")
    expect(ann.locator("#filters")).to_be_hidden()


def test_time_filters_and_has_a_histogram(ann: Page) -> None:
    ann.keyboard.press("i")
    expect(ann.locator(".histogram")).to_have_attribute("aria-label", "Relations over time, May 2019 to March 2021")
    ann.locator("#filter-from").focus()
    ann.keyboard.press("ArrowRight")
    assert words(ann) == {"lives in"}


def test_a_publisher_filters_and_a_link_keeps_it(ann: Page, explorer: Opens, base: str) -> None:
    before = names(ann)
    ann.keyboard.press("i")
    ann.get_by_label("Publisher").select_option("The Gazette")
    expect(ann.locator("#tool-filters")).to_have_attribute("aria-pressed", "true")
    press(ann, named("Bob Low"))
    ann.locator("body").press("e")
    expect(ann.locator("#status")).to_contain_text("added")
    assert ann.get_by_label("Publisher").input_value() == ""
    ann.get_by_label("Publisher").select_option("The Gazette")
    expect(ann.locator("#tool-filters")).to_have_attribute("aria-pressed", "true")
    assert names(ann) == before
    ann.keyboard.press("Escape")
    ann.locator("body").press("k")
    expect(ann.locator("#status")).to_contain_text("link")
    again = explorer(base).open(ann.url.removeprefix(base))
    expect(again.locator("#tool-filters")).to_have_attribute("aria-pressed", "true")
    assert names(again) == before


def test_collapse_hides_what_hangs_on_one_alone(ann: Page) -> None:
    before = names(ann)
    press(ann, named("Bob Low"))
    ann.locator("body").press("e")
    expect(ann.locator("#status")).to_contain_text("added")
    everybody = names(ann)
    ann.get_by_role("button", name="Collapse").click()
    expect(ann.locator("#status")).to_contain_text("hung on Bob Low alone")
    assert names(ann) == before
    expect(ann.get_by_role("button", name="Collapse")).to_have_count(0)
    expect(ann.locator("#panel h2")).to_have_text("Bob Low")
    ann.locator("body").press("u")
    assert names(ann) == everybody
    ann.locator("body").press("s")
    assert names(ann) == before


def test_hide_undo_redo(ann: Page) -> None:
    before = places(ann)
    press(ann, named("Oslo"))
    ann.keyboard.press("h")
    assert "Oslo" not in names(ann)
    assert badges(ann)["Ann Roe"] == "+1"
    ann.keyboard.press("u")
    assert places(ann) == before
    ann.keyboard.press("Control+Shift+Z")
    assert "Oslo" not in names(ann)
    ann.keyboard.press("Control+z")
    assert "Oslo" in names(ann)


def test_a_pin_holds_while_all_else_is_laid_out_anew(ann: Page) -> None:
    press(ann, named("Oslo"))
    ann.keyboard.press("p")
    expect(ann.get_by_role("button", name="Unpin")).to_be_visible()
    before = places(ann)
    ann.keyboard.press("l")
    after = places(ann)
    assert after["Oslo"] == before["Oslo"]
    assert after != before


def test_the_table_says_the_same_in_words(ann: Page) -> None:
    ann.keyboard.press("t")
    table = ann.get_by_role("table", name="Relations on the canvas (3)")
    row = table.get_by_role("row").filter(has_text="was sacked from")
    assert row.get_by_role("cell").all_inner_texts()[:4] == ["Ann Roe", "was sacked from", "Treasury", "2"]
    row.get_by_role("button", name="was sacked from").click()
    expect(ann.locator("#panel h2")).to_have_text("Ann Roe was sacked from Treasury")
    ann.locator("body").press("t")
    expect(table).to_be_hidden()


def test_a_link_brings_the_view_back(ann: Page, explorer: Opens, base: str) -> None:
    press(ann, named("Oslo"))
    ann.keyboard.press("h")
    ann.get_by_role("button", name="Organisation 1").click()
    press(ann, named("Bob Low"))
    ann.locator("body").press("k")
    expect(ann.locator("#status")).to_contain_text("link")
    again = explorer(base).open(ann.url.removeprefix(base))
    assert names(again) == names(ann) == {"Ann Roe", "Bob Low"}
    assert {name: round(row["x"]) for name, row in places(again).items()} == {
        name: round(row["x"]) for name, row in places(ann).items()
    }
    expect(again.locator("#panel h2")).to_have_text("Bob Low")
    assert viewport(again) == viewport(ann)


def viewport(page: Page) -> list[float]:
    """Zoom and pan, as far as eyes can tell."""
    zoom, x, y = drawn(page, "return [cy.zoom(), cy.pan().x, cy.pan().y]")
    return [round(zoom, 3), round(x, 1), round(y, 1)]


def test_a_link_to_paths_brings_back_the_facts_and_what_is_told_beside_them(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/connect?from=Cid%20Ash&to=Treasury")
    expect(page.locator(".path").first).to_be_visible()
    page.keyboard.press("k")
    expect(page.locator("#status")).to_contain_text("link")
    again = explorer(base).open(page.url.removeprefix(base))
    expect(again.locator(".path").first).to_be_visible()
    expect(again.locator("#panel h2")).to_have_text("Cid Ash → Treasury")
    assert (names(again), words(again)) == (names(page), words(page))


def test_a_link_to_a_table_or_a_timeline_opens_there(ann: Page, explorer: Opens, base: str) -> None:
    ann.keyboard.press("m")
    expect(ann.locator(".moments")).to_be_visible()
    ann.keyboard.press("t")
    ann.locator("body").press("k")
    expect(ann.locator("#status")).to_contain_text("link")
    again = explorer(base).open(ann.url.removeprefix(base))
    expect(again.locator(".moments")).to_be_visible()
    expect(again.get_by_role("table").first).to_be_visible()


def test_half_a_link_is_told(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/#view=abc")
    expect(page.locator("#status")).to_contain_text("This link is not whole")
    assert "Ann Roe" in names(page)


def test_tables_are_put_in_order_by_their_heads(ann: Page) -> None:
    ann.keyboard.press("t")
    table = ann.get_by_role("table", name="Relations on the canvas (3)")
    firsts = table.locator("tbody tr td:nth-child(3)")
    table.get_by_role("button", name="To", exact=True).click()
    expect(firsts).to_have_text(["Ann Roe", "Oslo", "Treasury"])
    ann.keyboard.press("Enter")
    expect(firsts).to_have_text(["Treasury", "Oslo", "Ann Roe"])
    expect(table.get_by_role("columnheader", name="To")).to_have_attribute("aria-sort", "descending")


def test_a_slider_filters_while_it_is_dragged(ann: Page) -> None:
    ann.keyboard.press("i")
    handle = ann.locator("#filter-from").bounding_box()
    assert handle
    ann.mouse.move(handle["x"] + 8, handle["y"] + 8)
    ann.mouse.down()
    ann.mouse.move(handle["x"] + handle["width"] * 0.6, handle["y"] + 8)
    assert words(ann) == {"lives in"}
    ann.mouse.up()
    assert words(ann) == {"lives in"}


@pytest.mark.parametrize(
    ("item", "name"), [("JSON", "relatum.json"), ("GraphML", "relatum.graphml"), ("Picture (PNG)", "relatum.png")]
)
def test_the_view_is_exported(ann: Page, tmp_path: Path, item: str, name: str) -> None:
    ann.get_by_role("button", name="Share").click()
    with ann.expect_download() as waiting:
        ann.get_by_role("button", name=item).click()
    assert waiting.value.suggested_filename == name
    waiting.value.save_as(tmp_path / name)
    assert CHECKS[name]((tmp_path / name).read_bytes())


def _graphml(body: bytes) -> bool:
    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = ET.fromstring(body)
    return len(root.findall(f".//{space}node")) == 4 and len(root.findall(f".//{space}edge")) == 3


CHECKS = {
    "relatum.json": lambda body: (
        {row["name"] for row in json.loads(body)["entities"]} == {"Ann Roe", "Bob Low", "Treasury", "Oslo"}
    ),
    "relatum.graphml": _graphml,
    "relatum.png": lambda body: body.startswith(b"\x89PNG") and len(body) > 5_000,
}


def test_dark_and_light_are_remembered(ann: Page) -> None:
    ann.keyboard.press("d")
    expect(ann.locator("html")).to_have_attribute("data-theme", "dark")
    ann.reload()
    expect(ann.locator("html")).to_have_attribute("data-theme", "dark")


def test_help_lists_the_keys(ann: Page) -> None:
    ann.keyboard.press("?")
    expect(ann.get_by_role("dialog", name="Keyboard")).to_contain_text("expand the chosen entity")
    ann.keyboard.press("Escape")
    expect(ann.get_by_role("dialog")).to_be_hidden()


def test_the_canvas_is_cleared_and_comes_back(ann: Page) -> None:
    ann.keyboard.press("n")
    assert names(ann) == set()
    ann.keyboard.press("u")
    assert "Ann Roe" in names(ann)

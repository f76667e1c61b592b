"""What is done with the view: filters, hiding, undo, pins, table, links, files, theme."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.canvas import badges, named, names, places, press, words
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

"""What axe-core finds against the page, in its main states, dark and light."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opens

pytestmark = pytest.mark.browser

AXE = Path(__file__).with_name("vendor") / "axe.min.js"


def serious(page: Page) -> list[str]:
    """Serious and critical findings, in words."""
    found = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"{row['id']}: {row['nodes'][0]['html'][:160]} {row['nodes'][0]['failureSummary']}"
        for row in found["violations"]
        if row["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_finding(explorer: Opens, base: str, theme: str) -> None:
    page = explorer(base, color_scheme=theme).open("/entity/Ann%20Roe")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert serious(page) == []
    page.get_by_role("button", name="was sacked from Treasury").click()
    expect(page.locator(".card")).to_have_count(2)
    page.locator(".card summary").first.click()
    assert serious(page) == []
    page.locator("body").press("i")
    assert serious(page) == []
    page.keyboard.press("Escape")
    page.locator("body").press("t")
    assert serious(page) == []
    page.locator("body").press("a")
    assert serious(page) == []
    page.keyboard.press("Escape")
    page.locator("#search").fill("nia")
    expect(page.get_by_role("option").first).to_be_visible()
    assert serious(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_finding_on_a_phone_and_in_what_is_told(explorer: Opens, base: str, theme: str) -> None:
    page = explorer(base, color_scheme=theme, viewport={"width": 390, "height": 844}).open(
        "/connect?from=Cid%20Ash&to=Treasury"
    )
    page.evaluate(AXE.read_text(encoding="utf-8"))
    expect(page.locator(".path").first).to_be_visible()
    assert serious(page) == []
    page.get_by_role("button", name="Share").click()
    assert serious(page) == []
    page.keyboard.press("Escape")
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("m")
    expect(page.locator("#panel")).to_contain_text("Timeline")
    assert serious(page) == []
    page.keyboard.press("?")
    assert serious(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_finding_on_a_path(explorer: Opens, base: str, theme: str) -> None:
    page = explorer(base, color_scheme=theme).open("/connect?from=Cid%20Ash&to=Treasury")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert serious(page) == []

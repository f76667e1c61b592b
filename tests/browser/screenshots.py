"""`make screenshots`: draws the main states of the explorer, on the examples, into a folder."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.canvas import press
from tests.browser.flags import FLAGS
from tests.browser.serving import served

ROOT = Path(__file__).parents[2]
RELATUM = Path(sys.executable).with_name("relatum")

# The layout begins from random places: with these, a picture changes only when the page does.
STEADY = "let seed = 7; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;"


def overview(page: Page) -> None:
    """The page as it opens."""
    page.get_by_role("heading", name="entities").wait_for()


def entity(page: Page) -> None:
    """An entity with its strongest neighbours, once expanded."""
    page.locator("#search").fill("Viktor Orlan")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Viktor Orlan").wait_for()
    page.get_by_role("button", name="Expand").click()
    page.get_by_text("added").wait_for()


def evidence(page: Page) -> None:
    """A relation with its sentences."""
    entity(page)
    page.get_by_role("button", name="has assistant Emil Vasko").click()
    page.locator(".card").first.wait_for()
    page.locator(".card summary").first.click()


def path(page: Page) -> None:
    """How two are connected."""
    page.locator("#from").fill("Tobias Renner")
    page.locator("#to").fill("Northern Front (Organization)")
    page.get_by_role("button", name="Connect", exact=True).click()
    page.locator(".path").first.wait_for()


def filters(page: Page) -> None:
    """Filters over an entity."""
    entity(page)
    press(page, 'node.entity[name = "Tobias Renner"]')
    page.locator("body").press("i")


def table(page: Page) -> None:
    """The table."""
    entity(page)
    page.locator("body").press("t")


def timeline(page: Page) -> None:
    """What is said of an entity, by date."""
    entity(page)
    page.locator("body").press("m")
    page.locator(".moments").wait_for()


SHOTS: tuple[tuple[str, Callable[[Page], None], tuple[int, int], str], ...] = (
    ("overview", overview, (1280, 800), "light"),
    ("overview-dark", overview, (1920, 1080), "dark"),
    ("entity", entity, (1280, 800), "light"),
    ("evidence", evidence, (1280, 800), "light"),
    ("evidence-dark", evidence, (1280, 800), "dark"),
    ("path", path, (1280, 800), "light"),
    ("filters", filters, (1280, 800), "light"),
    ("timeline", timeline, (1280, 800), "dark"),
    ("table", table, (1280, 800), "light"),
    ("phone", entity, (390, 844), "light"),
)


def main(folder: Path) -> int:
    """Write all pictures."""
    chromium = shutil.which("chromium")
    if chromium is None:
        print("screenshots: chromium is missing: apt-get install chromium", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        subprocess.run(
            [RELATUM, "ingest", ROOT / "examples" / "articles", "--store", f"sqlite:///{home}/graph.db"], check=True
        )
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        with served(Path(home)) as base:
            for name, act, size, theme in SHOTS:
                draw(browser, base, folder / f"{name}.png", act, size, theme)
        browser.close()
    return 0


def draw(
    browser: Browser, base: str, file: Path, act: Callable[[Page], None], size: tuple[int, int], theme: str
) -> None:
    """Write one picture."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=theme)  # type: ignore[arg-type]  # "dark" or "light"
    context.add_init_script(STEADY)
    page = context.new_page()
    page.goto(base)
    overview(page)
    act(page)
    # What is told in passing has passed.
    page.wait_for_timeout(6_500)
    page.screenshot(path=file)
    context.close()
    print(file)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

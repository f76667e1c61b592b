"""`make screenshots`: draws the main states of the explorer, on the examples, into a folder."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.canvas import press
from tests.browser.flags import FLAGS
from tests.browser.neo4j_browser import PATIENCE, log_in, run, still, within
from tests.browser.serving import served
from tests.servers.address import free_port
from tests.servers.find import NoServer, own
from tests.servers.home import browser_settings

ROOT = Path(__file__).parents[2]
RELATUM = Path(sys.executable).with_name("relatum")


def overview(page: Page) -> None:
    """The page as it opens."""
    page.get_by_role("heading", name="entities").wait_for()


def entity(page: Page) -> None:
    """An entity with its strongest neighbours, once expanded."""
    page.locator("#search").fill("Viktor Orlan")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Viktor Orlan").wait_for()
    page.get_by_role("button", name="Expand", exact=True).click()
    page.get_by_text("added").wait_for()


def evidence(page: Page) -> None:
    """A relation with its sentences."""
    entity(page)
    page.locator("#panel .rows button").first.click()
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


def article(page: Page) -> None:
    """An article that is about to be read."""
    page.locator("body").press("a")
    page.get_by_label("Text of the article").fill(
        (ROOT / "examples/articles/minister-dismissed.txt").read_text(encoding="utf-8")
    )


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
    ("article", article, (1280, 800), "light"),
    ("phone", evidence, (390, 844), "light"),
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
        try:
            draw_neo4j(browser, Path(home), folder / "neo4j-browser.png")
        except NoServer as error:
            print(f"screenshots: without Neo4j Browser: {error}", file=sys.stderr)
        browser.close()
    return 0


def draw_neo4j(browser: Browser, home: Path, file: Path) -> None:
    """Write a picture of Neo4j Browser with the examples in it."""
    port = free_port()
    settings = browser_settings(guide=f"http://localhost:{port}/browser/guide.html")
    with own(home / "neo4j", settings=settings) as server, served(home / "guide", port=port):
        # The password goes by the environment: the list of processes is for everybody to read.
        given = {"RELATUM_STORE": server.address.url, "RELATUM_STORE_TIMEOUT": "60"}
        subprocess.run([RELATUM, "ingest", ROOT / "examples" / "articles"], env={**os.environ, **given}, check=True)
        context = browser.new_context(viewport={"width": 1600, "height": 1000})
        context.set_default_timeout(PATIENCE)
        context.route("**/*", within)
        page = context.new_page()
        page.goto(server.address.browser)
        log_in(page, server.address)
        graph = run(page, "MATCH (a {name: 'Tobias Renner'})-[r]-(b) RETURN a, r, b", mark="Tobias Renner")
        graph.get_by_title("Fullscreen").click()
        still(page.locator("g.node").last)
        page.screenshot(path=file)
        context.close()
    print(file)


def draw(
    browser: Browser, base: str, file: Path, act: Callable[[Page], None], size: tuple[int, int], theme: str
) -> None:
    """Write one picture."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=theme)  # type: ignore[arg-type]  # "dark" or "light"
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

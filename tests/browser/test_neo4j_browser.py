"""The graph in Neo4j's own Browser after a login and nothing else: colours by type, names, relations, our guide."""

import base64
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from api.settings import Settings
from api.wiring import Store, opened
from cypher.browser.favourites import favourites
from cypher.browser.style import type_looks
from tests.browser.conftest import Opens
from tests.browser.neo4j_browser import PATIENCE, frame, log_in, painted, run, still, within
from tests.browser.serving import listening
from tests.builders import document_graph, fact
from tests.servers.address import Address
from tests.servers.find import Server

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

RENNER, LUND, FRONT = "Tobias Renner", "Eva Lund", "Northern Front/Organization"
GRAPH = document_graph(
    "one",
    (RENNER, "member_of", FRONT),
    fact(LUND, "met", RENNER, time="2015-09"),
    (LUND, "lives_in", "Oslo/Location"),
    (FRONT, "attacked", "Geneva talks/Event"),
)
TYPES = {
    RENNER: "Person",
    LUND: "Person",
    "Northern Front": "Organization",
    "Oslo": "Location",
    "Geneva talks": "Event",
}
COLOURS = {look.label: look.colour for look in type_looks()}
DISC = 400
"""Pixels of one colour that only a node has."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A server with the graph in it, and the explorer on it."""

    neo4j: Address
    explorer: str


@pytest.fixture(scope="module")
def shown(own_neo4j: Server, guide_port: int) -> Iterator[Shown]:
    address = own_neo4j.address

    @asynccontextmanager
    async def filled(settings: Settings) -> AsyncIterator[Store]:
        async with opened(settings, create=True) as store:
            await store.put(GRAPH)
            yield store

    settings = Settings(
        store=address.url, workers=0, extract_processes=0, store_timeout=30, browser_url=address.browser
    )
    with listening(settings, filled, port=guide_port) as base:
        yield Shown(address, base)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page, since Browser keeps its style in the browser's storage; what it wants of others it does not get."""
    context = browser.new_context(viewport={"width": 1600, "height": 1000})
    context.set_default_timeout(PATIENCE)
    context.route("**/*", within)
    yield context.new_page()
    context.close()


def expected(*names: str) -> dict[str, str]:
    return {name: COLOURS[TYPES[name]] for name in names}


def test_a_favourite_shows_names_in_the_colours_of_their_types_and_words_on_edges(page: Page, shown: Shown) -> None:
    page.goto(shown.neo4j.browser)
    log_in(page, shown.neo4j)
    favourite = next(row for row in favourites() if row.name == "best_connected")
    graph = run(page, favourite.text, mark="collect(a) AS best")
    expect(graph.locator("g.node")).to_have_count(len(TYPES))
    assert painted(graph) == expected(*TYPES)
    words = graph.locator("g.relationship text").evaluate_all("all => all.map(t => t.textContent)")
    assert sorted(words) == ["attacked", "is member of", "lives in", "met"]
    for label in ("Person", "Organization", "Location", "Event"):
        chip = graph.get_by_test_id(f"property-details-overview-node-label-{label}")
        assert chip.evaluate("e => getComputedStyle(e).backgroundColor") == rgb(COLOURS[label])


def test_expanding_shows_entities_and_nothing_else(page: Page, shown: Shown) -> None:
    page.goto(shown.neo4j.browser)
    log_in(page, shown.neo4j)
    graph = run(page, f"MATCH (a:Person {{name: '{RENNER}'}}) RETURN a", mark=f"name: '{RENNER}'")
    expect(graph.locator("g.node")).to_have_count(1)
    still(graph.locator("g.node").first)
    graph.locator("g.node circle.b-outline").first.dblclick()
    expect(graph.locator("g.node")).to_have_count(3)
    assert painted(graph) == expected(RENNER, LUND, "Northern Front")


def test_the_guides_queries_run_at_a_click(page: Page, shown: Shown) -> None:
    page.goto(shown.neo4j.browser)
    log_in(page, shown.neo4j)
    page.locator("pre.runnable").filter(has_text="allShortestPaths").click()
    # A click puts it into the editor.
    page.get_by_test_id("editor-Run").click()
    graph = frame(page, "allShortestPaths")
    expect(graph.locator("g.node")).to_have_count(2)
    assert painted(graph) == expected(RENNER, "Northern Front")


def test_what_the_explorer_shows_waits_in_the_editor_until_it_is_run(page: Page, explorer: Opens, shown: Shown) -> None:
    watched = explorer(shown.explorer)
    watched.allowed = (shown.neo4j.browser,)
    mine = watched.open(f"/entity/{LUND}")
    mine.get_by_role("button", name="Share").click()
    with mine.context.expect_event("request", lambda asked: asked.url.startswith(shown.neo4j.browser)) as waiting:
        mine.get_by_role("button", name="Open in Neo4j Browser").click()
    assert shown.neo4j.password not in waiting.value.url
    page.goto(waiting.value.url)
    log_in(page, shown.neo4j)
    page.get_by_test_id("editor-Run").click()
    graph = frame(page, "UNWIND ids AS id")
    expect(graph.locator("g.node")).to_have_count(3)
    assert painted(graph) == expected(LUND, RENNER, "Oslo")


def test_the_preview_paints_each_type_in_its_own_colour(page: Page, browser: Browser, shown: Shown) -> None:
    page.goto(f"{shown.neo4j.browser}preview/")
    page.locator("input[name=hostname]").fill(shown.neo4j.uri.partition("//")[2])
    page.locator("input[name=username]").fill(shown.neo4j.user)
    page.locator("input[name=password]").fill(shown.neo4j.password)
    page.get_by_test_id("connection-form-submit").click()
    page.get_by_test_id("connection-menu-connected-status").wait_for()
    page.get_by_test_id("main-editor").click()
    page.keyboard.insert_text("MATCH (a:__Entity__)-[r]->(b:__Entity__) RETURN a, r, b")
    page.get_by_test_id("run-button").click()
    chips = {label: chip_colour(page, label) for label in ("Person", "Organization", "Location", "Event", "__Entity__")}
    assert len(set(chips.values())) == len(chips)
    seen = pixels(browser, page.get_by_test_id("nvl-parent").screenshot())
    few, many = 40, 400
    assert {
        label: seen.get(colour, 0) > many for label, colour in chips.items() if label != "__Entity__"
    } == dict.fromkeys(("Person", "Organization", "Location", "Event"), True)
    assert seen.get(chips["__Entity__"], 0) < few


def chip_colour(page: Page, label: str) -> str:
    """Colour of a type in the legend, as `rgb(…)`."""
    chip = page.get_by_test_id("viz-inspector").get_by_text(re.compile(rf"^{label} \(\d+\)$")).first
    climb = """e => {
        while (getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)') e = e.parentElement;
        return getComputedStyle(e).backgroundColor;
    }"""
    return str(chip.evaluate(climb))


def pixels(browser: Browser, picture: bytes) -> dict[str, int]:
    """How often each colour stands in a PNG."""
    blank = browser.new_page()
    count = """async data => {
        const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
        const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        pen.drawImage(picture, 0, 0);
        const {data: all} = pen.getImageData(0, 0, picture.width, picture.height);
        const seen = {};
        for (let at = 0; at < all.length; at += 4) {
            const name = `rgb(${all[at]}, ${all[at + 1]}, ${all[at + 2]})`;
            seen[name] = (seen[name] ?? 0) + 1;
        }
        return seen;
    }"""
    seen = blank.evaluate(count, base64.b64encode(picture).decode())
    blank.close()
    return dict(seen)


def rgb(colour: str) -> str:
    return "rgb({}, {}, {})".format(*(int(colour[at : at + 2], 16) for at in (1, 3, 5)))

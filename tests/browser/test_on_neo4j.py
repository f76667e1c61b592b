"""The same page on the other store: all that it asks of a store is asked here once."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from playwright.sync_api import expect

from api.settings import Settings
from api.wiring import Store, opened
from tests.browser.canvas import badges, names, press, words
from tests.browser.conftest import Opens
from tests.browser.graphs import GRAPHS
from tests.browser.serving import listening
from tests.servers.address import Address
from tests.servers.wipe import wipe

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]


@pytest.fixture(scope="module")
def address(neo4j_address: Address) -> Iterator[str]:
    """Address of a service on the small graph in Neo4j."""
    wipe(neo4j_address)

    @asynccontextmanager
    async def filled(settings: Settings) -> AsyncIterator[Store]:
        async with opened(settings, create=True) as store:
            for graph in GRAPHS:
                await store.put(graph)
            yield store

    settings = Settings(store=neo4j_address.url, workers=0, extract_processes=0, store_timeout=30)
    with listening(settings, filled) as base:
        yield base


def test_from_a_name_to_its_sentences(explorer: Opens, address: str) -> None:
    page = explorer(address).open("/")
    assert {"Bob Low", "Ann Roe", "Acme"} <= names(page)
    page.locator("#search").fill("ann")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")
    assert names(page) == {"Ann Roe", "Bob Low", "Treasury", "Oslo"}
    press(page, 'edge[label = "was sacked from ×2"]')
    expect(page.locator(".card")).to_have_count(2)
    card = page.locator(".card").nth(1)
    expect(card).to_contain_text("The Gazette, 2 January 2020")
    card.locator("summary").click()
    expect(card).to_contain_text("Read from the words “Ann Roe sacked from Treasury”")
    press(page, 'node.badge[label = "+22"]')
    expect(page.locator("#panel h2")).to_have_text("Bob Low")
    assert len(names(page)) == 14
    assert badges(page)["Bob Low"] == "+12"


def test_paths_and_none(explorer: Opens, address: str) -> None:
    page = explorer(address).open("/connect?from=Cid%20Ash&to=Treasury")
    expect(page.locator(".path").first.locator("blockquote")).to_have_count(3)
    page.goto(address + "/connect?from=Ann%20Roe&to=Eve%20Fox")
    expect(page.locator("#panel")).to_contain_text("No chain of up to 4 facts leads from one to the other.")
    expect(page.locator("#panel")).to_contain_text("Looked at: ")


def test_view_timeline_and_link(explorer: Opens, address: str) -> None:
    page = explorer(address).open("/entity/ann%20roe")
    page.keyboard.press("m")
    expect(page.locator(".moments time")).to_have_text(["May 2019", "2 March 2021"])
    page.keyboard.press("i")
    page.locator("#filter-from").focus()
    page.keyboard.press("ArrowRight")
    assert words(page) == {"lives in"}
    page.keyboard.press("Escape")
    page.locator("body").press("t")
    expect(page.get_by_role("table", name="Relations on the canvas (1)")).to_contain_text("lives in")
    page.locator("body").press("k")
    expect(page.locator("#status")).to_contain_text("link")
    again = explorer(address).open(page.url.removeprefix(address))
    expect(again.locator(".moments")).to_be_visible()
    assert (names(again), words(again)) == (names(page), words(page))


def test_a_name_that_means_several_and_one_that_means_none(explorer: Opens, address: str) -> None:
    watched = explorer(address)
    watched.allowed = ("404",)
    page = watched.open("/entity/Acme")
    expect(page.locator("#panel h2")).to_have_text("Which one?")
    page.goto(address + "/entity/Ann%20Rowe")
    expect(page.locator("#panel h2")).to_have_text("Not found")
    page.get_by_role("button", name="Ann Roe").click()
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")

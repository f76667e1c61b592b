"""The same page on the other store: search, expand, sentences, paths."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from playwright.sync_api import expect

from api.settings import Settings
from api.wiring import Store, opened
from tests.browser.canvas import names, press
from tests.browser.conftest import Opens
from tests.browser.graphs import GRAPHS
from tests.browser.serving import listening
from tests.servers.address import Address

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]


@pytest.fixture
def address(empty_neo4j: Address) -> Iterator[str]:
    """Address of a service on the small graph in Neo4j."""

    @asynccontextmanager
    async def filled(settings: Settings) -> AsyncIterator[Store]:
        async with opened(settings, create=True) as store:
            for graph in GRAPHS:
                await store.put(graph)
            yield store

    settings = Settings(store=empty_neo4j.url, workers=0, extract_processes=0, store_timeout=30)
    with listening(settings, filled) as base:
        yield base


def test_from_a_name_to_its_sentences_and_paths(explorer: Opens, address: str) -> None:
    page = explorer(address).open("/")
    assert {"Bob Low", "Ann Roe", "Acme"} <= names(page)
    page.locator("#search").fill("ann")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")
    assert names(page) == {"Ann Roe", "Bob Low", "Treasury", "Oslo"}
    press(page, 'node.badge[label = "+22"]')
    expect(page.locator("#panel h2")).to_have_text("Bob Low")
    assert len(names(page)) == 14
    press(page, 'edge[label = "was sacked from ×2"]')
    expect(page.locator(".card")).to_have_count(2)
    page.goto(address + "/connect?from=Cid%20Ash&to=Treasury")
    expect(page.locator(".path").first.locator("blockquote")).to_have_count(3)

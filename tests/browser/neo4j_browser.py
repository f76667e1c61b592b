"""Drives Neo4j's own Browser: logs in, runs queries, reads what is painted."""

import re

from playwright.sync_api import Locator, Page, Route, expect

from tests.servers.address import Address

HERE = re.compile(r"^(https?|wss?)://(localhost|127\.0\.0\.1)[:/]|^(data|blob):")
PATIENCE = 60_000


def within(route: Route) -> None:
    if HERE.match(route.request.url):
        route.continue_()
    else:
        route.abort()


def log_in(page: Page, address: Address) -> None:
    """Logs in, and waits for the guide: it is the last of what runs then, and wipes what runs before it."""
    page.get_by_test_id("username").fill(address.user)
    page.get_by_test_id("password").fill(address.password)
    page.get_by_test_id("connect").click()
    expect(page.get_by_test_id("frame").filter(has_text="Who is connected to whom")).to_be_visible(timeout=PATIENCE)


def run(page: Page, query: str, *, mark: str) -> Locator:
    """Runs a query; the frame whose command has `mark` in it."""
    page.locator(".monaco-editor").first.click()
    # Typing would complete names and close brackets.
    page.keyboard.insert_text(query)
    page.get_by_test_id("editor-Run").click()
    return frame(page, mark)


def frame(page: Page, mark: str) -> Locator:
    command = page.get_by_test_id("frameCommand").filter(has_text=mark)
    return page.get_by_test_id("frame").filter(has=command).first


def painted(frame: Locator) -> dict[str, str]:
    """Caption and colour of each node."""
    nodes = frame.locator("g.node")
    captions = "all => all.map(n => [...n.querySelectorAll('text.caption')].map(t => t.textContent.trim()).join(' '))"
    colours = "all => all.map(n => n.querySelector('circle.b-outline').getAttribute('fill'))"
    rows = zip(nodes.evaluate_all(captions), nodes.evaluate_all(colours), strict=True)
    return {caption.strip(): colour for caption, colour in rows}


def still(node: Locator) -> None:
    """Waits until a node has stopped moving."""
    before = None
    while (now := node.get_attribute("transform")) != before:
        before = now
        node.page.wait_for_timeout(250)

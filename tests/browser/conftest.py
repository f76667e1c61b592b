"""A real browser, and the explorer on a small graph; no model, no workers."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.flags import FLAGS
from tests.browser.graphs import GRAPHS
from tests.browser.serving import served
from tests.browser.watching import Watched, watched

Opens = Callable[..., Watched]

# A busy machine is no failure.
expect.set_options(timeout=20_000)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Sends all of them to the worker that has the Neo4j server: the two beside each other starve on two cores."""
    if item.get_closest_marker("browser") and not item.get_closest_marker("neo4j"):
        item.add_marker(pytest.mark.xdist_group("neo4j"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium of the system, once a file.

    While Playwright is there an event loop runs in this thread, so it must be gone before a test of another file wants
    to run its own.
    """
    path = shutil.which("chromium")
    if path is None:
        if os.environ.get("RELATUM_REQUIRE_BROWSER") == "1":
            pytest.fail("no chromium: apt-get install chromium")
        pytest.skip("no chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a service on the small graph."""
    with served(tmp_path_factory.mktemp("explorer"), *GRAPHS) as address:
        yield address


@pytest.fixture
def explorer(browser: Browser) -> Iterator[Opens]:
    """Opens watched pages; afterwards none may have done what it must not."""
    opened = []

    def make(base: str, **how: Any) -> Watched:
        context, page = watched(browser, base, **how)
        context.set_default_timeout(20_000)
        opened.append((context, page))
        return page

    yield make
    misdeeds = [text for _, page in opened for text in page.misdeeds]
    for context, _ in opened:
        context.close()
    assert misdeeds == []


@pytest.fixture
def page(explorer: Opens, base: str) -> Page:
    """The page as it opens."""
    return explorer(base).open("/")

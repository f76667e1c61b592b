"""What is told when there is nothing, too much, or nobody who answers; and an article handed in by hand."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.canvas import link, names, overlapping_names, places, words_on_names
from tests.browser.conftest import Opens
from tests.browser.serving import served
from tests.builders import document_graph

pytestmark = pytest.mark.browser

SIZES = ((1280, 800), (1920, 1080), (390, 844))


def test_an_empty_store_says_how_to_feed_it(explorer: Opens, tmp_path_factory: pytest.TempPathFactory) -> None:
    with served(tmp_path_factory.mktemp("empty")) as base:
        page = explorer(base).open("/")
        expect(page.locator("#cover")).to_contain_text("relatum ingest")
        page.get_by_role("button", name="Paste an article").click()
        expect(page.get_by_role("dialog")).to_be_visible()


def test_a_service_that_is_away_is_told_and_tried_again(explorer: Opens, base: str) -> None:
    watched = explorer(base)
    watched.allowed = ("503",)
    page = watched.open("/")
    away = "**/v1/entities/*"
    page.route(
        away,
        lambda route: route.fulfill(
            status=503, content_type="application/problem+json", body='{"detail": "The store is away."}'
        ),
    )
    page.locator("#search").fill("Eve Fox")
    page.keyboard.press("Enter")
    expect(page.locator("#banner")).to_contain_text("The store is away. What is on the canvas stays.")
    page.unroute(away)
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#panel h2")).to_have_text("Eve Fox")
    expect(page.locator("#banner")).to_be_hidden()


def test_a_service_that_is_away_from_the_start_is_told_too(explorer: Opens, base: str) -> None:
    watched = explorer(base)
    watched.allowed = ("503",)
    problem = '{"detail": "The store is away."}'
    watched.page.route("**/v1/overview*", lambda route: route.fulfill(status=503, body=problem))
    page = watched.open("/")
    expect(page.locator("#banner")).to_have_text("The store is away.Try again")
    expect(page.locator("#panel")).to_contain_text("No answer")
    page.unroute("**/v1/overview*")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#panel h2")).to_contain_text("entities")


def _first(page: Page, held: list[Route]) -> Route:
    """The first request that is held back, once it has come: on a busy machine the page is drawn long before that."""
    while not held:
        page.wait_for_timeout(20)
    return held[0]


def test_the_first_answer_is_awaited_with_skeletons(explorer: Opens, base: str) -> None:
    watched = explorer(base)
    held: list[Route] = []
    watched.page.route("**/v1/overview*", lambda route: held.append(route))  # noqa: PLW0108  # playwright wants a function
    watched.page.goto(base)
    expect(watched.page.locator(".skeleton").first).to_be_visible()
    _first(watched.page, held).continue_()
    expect(watched.page.locator("#panel h2")).to_contain_text("entities")
    expect(watched.page.locator(".skeleton")).to_have_count(0)


def test_a_name_that_nobody_bears_names_what_is_near(explorer: Opens, base: str) -> None:
    watched = explorer(base)
    watched.allowed = ("404",)
    page = watched.open("/entity/Ann%20Rowe")
    expect(page.locator("#panel h2")).to_have_text("Not found")
    page.get_by_role("button", name="Ann Roe").click()
    expect(page.locator("#panel h2")).to_have_text("Ann Roe")


def test_slow_answers_show_that_something_comes(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/entity/Ann%20Roe")
    held: list[Route] = []
    page.route("**/evidence*", lambda route: held.append(route))  # noqa: PLW0108  # playwright wants a function
    page.get_by_role("button", name="lives in Oslo").click()
    expect(page.locator(".skeleton").first).to_be_visible()
    expect(page.locator("#loading")).to_be_visible()
    _first(page, held).continue_()
    expect(page.locator("#panel h2")).to_have_text("Ann Roe lives in Oslo")
    expect(page.locator("#loading")).to_be_hidden()


@pytest.mark.parametrize("size", SIZES)
def test_no_name_lies_on_another_at_sixty_entities(
    explorer: Opens, tmp_path_factory: pytest.TempPathFactory, size: tuple[int, int]
) -> None:
    facts = [(f"Nia Ringer{chr(97 + at % 26)}{at}", "met", f"Oda Longname{chr(97 + at % 7)}") for at in range(54)]
    with served(
        tmp_path_factory.mktemp("sixty"), document_graph("sixty", *facts, ("Oda Longnamea", "met", "Oda Longnameb"))
    ) as base:
        page = explorer(base, viewport={"width": size[0], "height": size[1]}).open("/")
        page.goto(base + "/" + link(page, 61))
        page.reload()
        expect(page.locator("#panel h2")).to_contain_text("61 entities")
        page.locator("body").press("l")
        assert len(names(page)) == 61
        assert overlapping_names(page) == 0
        assert words_on_names(page) == 0


def test_two_hundred_entities_find_their_places(explorer: Opens, tmp_path_factory: pytest.TempPathFactory) -> None:
    facts = [(f"Nia R{chr(97 + at % 26)}{at}", "met", f"Oda L{chr(97 + at % 17)}") for at in range(183)]
    with served(tmp_path_factory.mktemp("many"), document_graph("many", *facts)) as base:
        page = explorer(base).open("/")
        page.goto(base + "/" + link(page, 200))
        page.reload()
        expect(page.locator("#panel h2")).to_contain_text("200 entities")
        page.locator("body").press("l")
        assert len({(row["x"], row["y"]) for row in places(page).values()}) == 200


@pytest.mark.parametrize("size", SIZES)
def test_nothing_runs_out_of_the_window(explorer: Opens, base: str, size: tuple[int, int]) -> None:
    page = explorer(base, viewport={"width": size[0], "height": size[1]}).open("/entity/Ann%20Roe")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert page.locator("#canvas").bounding_box()["height"] > 200  # type: ignore[index]  # it is there
    expect(page.get_by_role("button", name="Expand")).to_be_in_viewport()


def test_the_page_comes_again_out_of_the_browsers_cache(browser: Browser, base: str) -> None:
    """Without anything between it and the service: what watches the requests of other tests switches the cache off."""
    context = browser.new_context()
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda row: errors.append(row.text) if row.type == "error" else None)
    for _ in range(3):
        page.goto(base)
        expect(page.locator("#panel h2")).to_contain_text("entities")
    page.reload()
    expect(page.locator("#panel h2")).to_contain_text("entities")
    context.close()
    assert errors == []

"""From a relation to its sentences, and from A to B."""

import pytest
from playwright.sync_api import Page, Route, expect

from extract.model import Polarity
from tests.browser.canvas import names, press
from tests.browser.conftest import Opens
from tests.browser.serving import served
from tests.builders import document_graph, fact

pytestmark = pytest.mark.browser


@pytest.fixture
def ann(explorer: Opens, base: str) -> Page:
    """The page of Ann Roe."""
    return explorer(base).open("/entity/Ann%20Roe")


def test_a_relation_opens_to_marked_sentences_with_their_source(ann: Page) -> None:
    press(ann, 'edge[label = "was sacked from ×2"]')
    expect(ann.locator("#panel h2")).to_have_text("Ann Roe was sacked from Treasury")
    card = ann.locator(".card").nth(1)
    expect(card.locator("mark.subject").first).to_have_text("Ann Roe")
    expect(card.locator("mark.object").first).to_have_text("Treasury")
    expect(card).to_contain_text("The Gazette, 2 January 2020")
    expect(card).to_contain_text("reported")
    expect(card).to_contain_text("likely (75 %)")
    expect(card.get_by_role("link")).to_have_attribute("href", "https://example.org/roe")
    expect(ann.locator("#panel")).to_contain_text("2 articles · 2 sentences")


def test_why_is_told_on_demand(ann: Page) -> None:
    press(ann, 'edge[label = "was sacked from ×2"]')
    why = ann.locator(".card details").nth(1)
    expect(why.locator("p").first).to_be_hidden()
    why.locator("summary").click()
    expect(why).to_contain_text("Read from the words “Ann Roe sacked from Treasury”")
    expect(why).to_contain_text("When: May 2019.")


def test_what_is_denied_and_whom_a_pronoun_means_is_told(
    explorer: Opens, tmp_path_factory: pytest.TempPathFactory
) -> None:
    graphs = (
        document_graph("yes", fact("Ann Roe", "met", "Bob Low", subject_text="she"), ("Cid Ash", "met", "Dan Elm")),
        document_graph("no", fact("Ann Roe", "met", "Bob Low", polarity=Polarity.NEGATED)),
    )
    with served(tmp_path_factory.mktemp("disputed"), *graphs) as base:
        page = explorer(base).open("/entity/Ann%20Roe")
        page.get_by_role("button", name="met Bob Low").click()
        expect(page.locator("#panel")).to_contain_text("Said of the two, but not as a fact · 1")
        expect(page.locator(".card").first).to_contain_text("“she” is Ann Roe.")
        expect(page.locator(".card").nth(1)).to_contain_text("stated as fact, denied")
        page.locator(".card").first.get_by_role("button", name="All that this article says").click()
        expect(page.locator("#status")).to_contain_text("2 statements")
        assert names(page) == {"Ann Roe", "Bob Low", "Cid Ash", "Dan Elm"}


def test_the_list_of_an_entity_leads_there_too(ann: Page) -> None:
    ann.get_by_role("button", name="lives in Oslo").click()
    expect(ann.locator("#panel h2")).to_have_text("Ann Roe lives in Oslo")


def test_the_timeline_is_in_order(ann: Page) -> None:
    ann.get_by_role("button", name="Timeline").click()
    expect(ann.locator(".moments time")).to_have_text(["May 2019", "2 March 2021"])
    expect(ann.locator("#panel")).to_contain_text("3 sentences of it without a date.")
    ann.locator(".moments summary").first.click()
    expect(ann.locator(".moments .card")).to_contain_text("The Gazette, 2 January 2020")
    ann.locator(".moments").get_by_role("button", name="Ann Roe lives in Oslo").click()
    expect(ann.locator("#panel h2")).to_have_text("Ann Roe lives in Oslo")


def test_two_are_connected_with_a_sentence_for_each_hop(page: Page) -> None:
    page.keyboard.press("c")
    page.keyboard.type("cid")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.type("treas")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Cid Ash → Treasury")
    assert names(page) == {"Cid Ash", "Bob Low", "Ann Roe", "Treasury"}
    assert page.locator(".path").first.locator("blockquote").count() == 3
    assert "/connect?from=" in page.url


def test_no_path_says_what_was_searched(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/connect?from=Ann%20Roe&to=Eve%20Fox")
    expect(page.locator("#panel")).to_contain_text("No chain of up to 4 facts leads from one to the other.")
    expect(page.locator("#panel")).to_contain_text("Looked at: ")
    page.get_by_role("button", name="Look for longer ones").click()
    expect(page.locator("#panel")).to_contain_text("No chain of up to 6 facts")
    assert names(page) == {"Ann Roe", "Eve Fox"}


def test_where_no_path_is_the_articles_that_name_both_are_told(explorer: Opens, base: str) -> None:
    page = explorer(base).open("/")
    passage = {
        "text": "Roe and Fox were seen.",
        "title": "Seen",
        "publisher": "The Eye",
        "published_at": "2020",
        "url": None,
    }
    together = {"documents": 2, "passages": [passage]}

    def answer(route: Route) -> None:
        given = route.fetch()
        route.fulfill(response=given, json={**given.json(), "together": together})

    page.route("**/v1/connections*", answer)
    page.locator("#from").fill("Ann Roe")
    page.locator("#to").fill("Eve Fox")
    page.get_by_role("button", name="Connect", exact=True).click()
    expect(page.locator("#panel")).to_contain_text("Named together in 2 articles")
    expect(page.locator(".card")).to_contain_text("Roe and Fox were seen.")

"""Names, titles and quotes that try to run as code, and the policy that would stop them if they did."""

import urllib.request

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Opens
from tests.browser.serving import served
from tests.builders import document_graph, fact

pytestmark = pytest.mark.browser

TAGS = """
<script>{0}</script>
<img src=x onerror={0}>
<svg onload={0}>
<svg/onload={0}>
<body onload={0}>
<iframe srcdoc='<script>{0}</script>'>
<iframe src=javascript:{0}>
<a href=javascript:{0}>x</a>
<details open ontoggle={0}>
<video><source onerror={0}>
<audio src onerror={0}>
<input autofocus onfocus={0}>
<select autofocus onfocus={0}>
<textarea autofocus onfocus={0}>
<marquee onstart={0}>
<object data=javascript:{0}>
<embed src=javascript:{0}>
<form action=javascript:{0}><button>
<math><mi xlink:href=javascript:{0}>
<style>@import 'javascript:{0}'</style>
<link rel=stylesheet href=javascript:{0}>
<meta http-equiv=refresh content='0;javascript:{0}'>
<base href=javascript:{0}//>
"><script>{0}</script>
'><img src=x onerror={0}>
"""
CALLS = ("alert(1)", "window.harm=1")
PAYLOADS = [tag.format(call) for tag in TAGS.strip().splitlines() for call in CALLS]


def test_fifty_payloads_execute_nothing(explorer: Opens, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert len(PAYLOADS) == 50
    graph = document_graph(
        "harm",
        *[
            fact("Ann Roe", "met", payload.replace("/", "∕"), relation=payload, surface=payload)
            for payload in PAYLOADS[:25]
        ],
        *[fact(payload.replace("/", "∕"), "works_for", "Acme/Organization") for payload in PAYLOADS[25:]],
        title="<img src=x onerror=alert(1)>",
        publisher="<script>window.harm=1</script>",
        url="javascript:alert(1)",
    )
    with served(tmp_path_factory.mktemp("harm"), graph) as base:
        page = explorer(base).open("/entity/Ann%20Roe")
        page.wait_for_load_state("networkidle")
        page.keyboard.press("e")
        page.keyboard.press("t")
        # All that the expansion adds: while it goes on, the table is drawn anew and a click may hit a row that is gone.
        expect(page.locator("#table tbody tr")).to_have_count(45, timeout=20_000)
        expect(page.get_by_role("table").first).to_contain_text("onerror")
        page.locator("#table td button").nth(1).click()
        expect(page.locator(".card blockquote").first).to_contain_text("<")
        page.locator(".card summary").first.click()
        expect(page.locator(".card a")).to_have_count(0)
        page.locator("#search").fill("svg")
        expect(page.get_by_role("option").first).to_be_visible()
        page.goto(base + "/connect?from=Ann%20Roe&to=Acme")
        page.locator("#panel h2").wait_for()
        assert page.evaluate("window.harm") is None
        assert page.locator("#panel script, #panel img, #panel iframe, #table img").count() == 0


def test_the_policy_stops_what_is_injected_all_the_same(explorer: Opens, base: str) -> None:
    watched = explorer(base)
    watched.allowed = ("Content Security Policy", "404")
    page = watched.open("/")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.harm=1\">')")
    inject = "const s = document.createElement('script'); s.textContent = 'window.harm=1'; document.body.append(s)"
    page.evaluate(f"(() => {{ {inject} }})()")
    assert page.evaluate("window.harm") is None


def test_the_policy_allows_nothing_inline_and_no_eval(base: str, browser: Browser) -> None:
    with urllib.request.urlopen(base + "/") as answer:
        policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; script-src 'self';")

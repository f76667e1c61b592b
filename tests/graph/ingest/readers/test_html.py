"""Web pages: the article, its title, publisher and date; broken ones as well."""

import pytest
import trafilatura

from graph.ingest.readers.article import DEFAULT, Options, Refused
from graph.ingest.readers.html import read_html, visible_text

BODY = """<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
<article><h1>Ferry fund loses its chief</h1>
<p>Ann Roe, who led the Ferry Fund for nine years, resigned on Monday after a dispute with its board.</p>
<p>The board named Carl Moss as her successor. He worked for the Harbour Bank in Oslo before he joined in 2011.</p>
</article><footer>All rights reserved. Cookie settings.</footer>"""


def page(head: str, body: str = BODY) -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_boilerplate_goes_and_paragraphs_stay_apart() -> None:
    made = read_html(page("<title>Ferry fund loses its chief</title>"), options=DEFAULT)
    assert "resigned on Monday" in made.text
    assert "board.\n\nThe board" in made.text
    assert not any(word in made.text for word in ("Sport", "Cookie", "<p>"))


META = """<meta property="og:site_name" content="The Ferry">
<meta property="article:published_time" content="2019-03-04T10:00:00Z">"""
JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ferry", "datePublished": "2019-03-04",
"publisher": {"@type": "Organization", "name": "The Ferry"}}</script>"""


@pytest.mark.parametrize("head", [META, JSON_LD], ids=["meta", "json-ld"])
def test_publisher_and_date_are_found(head: str) -> None:
    made = read_html(page(head), options=DEFAULT)
    assert (made.publisher, made.published_at) == ("The Ferry", "2019-03-04")


def test_a_page_that_gives_no_date_takes_the_option() -> None:
    made = read_html(page(""), options=Options(published="2020-01-02", publisher="P"))
    assert (made.publisher, made.published_at) == ("P", "2020-01-02")


def test_unclosed_and_short_pages_are_read() -> None:
    made = read_html(b"<html><p>Ann met <b>Bob.<p>He left <script>var a", options=DEFAULT)
    assert made.text == "Ann met Bob.\n\nHe left"


@pytest.mark.parametrize("raw", [b"<html><body><script>var a</script>", b"<", b""])
def test_a_page_without_an_article_is_refused(raw: bytes) -> None:
    with pytest.raises(Refused):
        read_html(raw, options=DEFAULT)


def test_a_page_in_another_encoding_is_read_if_it_declares_it() -> None:
    raw = "<html><head><meta charset='iso-8859-1'></head><p>Émile met Zoë.".encode("latin1")
    assert read_html(raw, options=DEFAULT).text == "Émile met Zoë."


@pytest.mark.parametrize("head", [b"", b"<meta charset=martian>"])
def test_a_page_in_an_unknown_encoding_is_refused(head: bytes) -> None:
    with pytest.raises(Refused, match="iconv"):
        read_html(head + b"<p>\xc9mile met Zo\xeb.", options=DEFAULT)


def test_a_date_that_is_none_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    found = trafilatura.bare_extraction(page(""), with_metadata=True)
    assert found is not None
    found.date = "yesterday"
    monkeypatch.setattr(trafilatura, "bare_extraction", lambda *_, **__: found)
    assert read_html(page(""), options=DEFAULT).published_at is None


def test_what_is_not_shown_is_not_read() -> None:
    assert (
        visible_text("<head><title>T</title></head><style>p{}</style><p>Ann &amp; Bob</p></nav>!") == "Ann & Bob\n\n!"
    )

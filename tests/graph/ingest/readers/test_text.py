"""A plain text is one article; a first line of its own is its headline."""

from pathlib import Path

import pytest

from graph.ingest.readers.article import DEFAULT, Article, Options
from graph.ingest.readers.read import read_file
from graph.ingest.readers.text import read_text

BODY = "Ann Roe founded Acme. She sold it."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Founder sells Acme\n\n{BODY}", "Founder sells Acme"),
        (f"\n  Founder sells Acme \n \n{BODY}", "Founder sells Acme"),
        (f"Ann Roe sold Acme.\n\n{BODY}", None),
        (f"Founder sells Acme\n{BODY}", None),
        (f"{'Long ' * 40}\n\n{BODY}", None),
        (BODY, None),
    ],
)
def test_headline(text: str, title: str | None) -> None:
    found = read_text(text.encode(), options=DEFAULT)
    assert (found.title, found.text) == (title, text)


def test_a_given_title_comes_first() -> None:
    assert read_text(f"Headline\n\n{BODY}".encode(), options=Options(title="Given")).title == "Given"


def test_a_file_without_headline_goes_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "acme.txt").write_text(BODY)
    (article,) = read_file(tmp_path / "acme.txt")
    assert isinstance(article, Article)
    assert article.document.title == "acme.txt"

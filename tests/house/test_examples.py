"""The sample articles: complete, of the promised length, and connected with each other."""

import json
import re
from pathlib import Path

import pytest

from extract.model import Polarity
from extract.pipeline import Extractor

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


def json_articles() -> list[dict[str, str]]:
    alone = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.glob("*.json"))]
    lines = (EXAMPLES / "veldania-year.jsonl").read_text(encoding="utf-8").splitlines()
    return alone + [json.loads(line) for line in lines]


def texts() -> list[str]:
    pages = [re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.glob("*.html"))]
    plain = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    return [article["text"] for article in json_articles()] + pages + plain


@pytest.mark.parametrize("article", json_articles(), ids=lambda article: article["key"])
def test_article_says_where_and_when_it_appeared(article: dict[str, str]) -> None:
    assert article["publisher"]
    assert re.match(r"2024-\d\d-\d\d", article["published_at"])
    assert 120 <= len(article["text"].split()) <= 300


def test_keys_differ() -> None:
    keys = [article["key"] for article in json_articles()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    "name", ["Tobias Renner", "Viktor Orlan", "Halden Maritime", "Northern Front", "Marta Lindqvist"]
)
def test_names_recur_so_that_connections_exist(name: str) -> None:
    assert sum(name in text for text in texts()) >= 3


@pytest.mark.model
def test_one_article_tells_of_something_that_it_also_has_denied() -> None:
    extractor = Extractor()

    def disputed(text: str) -> bool:
        facts = {
            polarity: {
                (one.subject.chain, one.predicate, one.object.chain)
                for one in extractor.extract(text).triples
                if one.object is not None and None not in (one.subject.chain, one.object.chain)
                if one.qualifiers.polarity is polarity
            }
            for polarity in Polarity
        }
        return bool(facts[Polarity.AFFIRMED] & facts[Polarity.NEGATED])

    assert any(disputed(article["text"]) for article in json_articles())

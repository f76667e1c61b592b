"""Tests of `extract.mentions.phrases`: the whole phrase of a mention."""

import pytest

from extract.mentions import find_mentions
from extract.mentions.phrases import whole_of
from tests.extract.parse_files import kept, parse_of


@pytest.mark.parametrize(
    ("beginning", "quote", "whole"),
    [
        ("The navy chief", "Admiral Peter Wafula", "The navy chief - Admiral Peter Wafula"),
        ("Special forces", "Colonel John Otieno", "Colonel John Otieno, who had led the navy of Kenya"),
        ("Kenya's former", "Kenya", "Kenya's"),
        ("Rebels launched", "an attack", "an attack on the village"),
        ("The staff", "The staff of the Nairobi Film Board", "The staff of the Nairobi Film Board (NFB)"),
        ("Minister of Health", "US Secretary of State John Hill", "US Secretary of State John Hill"),
        ("Since Monday", "Kenya", "Kenya"),
        ("The company, which", "most of the workers", "most of the workers"),
        ("Mr Brown", "He", "He"),
    ],
)
def test_a_mention_with_all_that_hangs_on_it(beginning: str, quote: str, whole: str) -> None:
    parse = next(parse_of(text) for text in kept("mentions") if beginning in text)
    named = next(one for one in find_mentions(parse) if parse.quote(range(one.start, one.end)) == quote)
    assert parse.quote(range(*whole_of(parse, named))) == whole


def test_a_phrase_covers_its_mention() -> None:
    for text in kept("mentions"):
        parse = parse_of(text)
        for named in find_mentions(parse):
            start, end = whole_of(parse, named)
            assert start <= named.start < named.end <= end <= len(parse)

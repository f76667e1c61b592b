"""Tests of `extract.verbs`: clauses that ask."""

import pytest

from extract.verbs import asks
from tests.extract.parse_files import kept

CASES = [
    ("The council decided whether the mill would close.", "close", True),
    ("The council decided that the mill would close.", "close", False),
    ("Ann Roe knows why Tom Lee left Acme.", "left", True),
    ("Ann Roe said when he came Tom Lee had left.", "left", False),
    ("They knew which way the storm was coming from.", "coming", True),
]


@pytest.mark.parametrize(("sentence", "word", "expected"), CASES)
def test_what_asks(sentence: str, word: str, expected: bool) -> None:
    parse = kept("mentions")[sentence]
    assert asks(parse, parse.words.index(word)) is expected

"""Tests of `extract.rules.senses`."""

import pytest

from extract.rules.senses import after_verb
from tests.extract.parse_files import kept

CASES = [("Tom Reed led police to the body.", ("to",)), ("Tom Reed led the police to victory.", ())]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_shows_the_way_leads_nobody(text: str, expected: tuple[str, ...]) -> None:
    parse = kept("objects")[text]
    assert tuple(parse.words[word] for word in after_verb(parse, parse.words.index("led"))) == expected

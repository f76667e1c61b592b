"""Tests of `extract.qualifiers.place`."""

from dataclasses import replace

import pytest

from extract.found import Phrase
from extract.mentions import find_mentions
from extract.qualifiers import Qualifier
from tests.extract.qualifiers.conftest import Qualify, candidate, parses

CASES = [
    ("Rebels *attacked* a convoy in Chile.", "Chile"),
    ("Rebels *attacked* a convoy.", None),
    ("The leaders *met* in Oslo.", None),
    ("The mayor refused to *sign* the treaty in Oslo.", "Oslo"),
    ("Ann, who *sold* the mill, lives in Oslo.", None),
    ("Ann *told* the story in German.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_where_it_was(qualify: Qualify, sentence: str, expected: str | None) -> None:
    parse, found = qualify(sentence)
    assert (found.place and parse.quote(found.place.tokens)) == expected


def test_a_place_of_a_list_is_not_where_the_others_of_the_list_are() -> None:
    parse = parses()["The guards lived in Chile and Oslo."]
    chile, oslo = parse.words.index("Chile"), parse.words.index("Oslo")
    qualify = Qualifier(parse, find_mentions(parse), None).qualify
    told = candidate(parse, parse.words.index("lived"))
    for end, place in ((oslo, None), (parse.words.index("guards"), chile)):
        found = qualify(replace(told, object=Phrase(end, (end,)))).place
        assert (found and found.head) == place

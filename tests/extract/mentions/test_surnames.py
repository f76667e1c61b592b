"""Two persons who share a surname have it both, unless the text says otherwise."""

import pytest

from extract.mentions import find_mentions
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "word", "name"),
    [
        ("Tom and Anna Reed met", "Tom", "Tom Reed"),
        ("Tom Lee and Ned Reed met", "Tom", "Tom"),
        ("Donald and Anna Reed sang", "Donald", "Donald Reed"),
        ("French and Malian", "forces", "French and Malian forces"),
    ],
)
def test_what_a_mention_is_called(beginning: str, word: str, name: str) -> None:
    parse = parse_of(beginning)
    at = max(token for token, one in enumerate(parse.words) if one == word)
    assert [one.name for one in find_mentions(parse) if one.head == at] == [name]


def test_a_firm_that_is_called_like_a_person_is_a_firm() -> None:
    parse = parse_of("British engineering firm Dyson")
    types = {one.name: one.type.value for one in find_mentions(parse) if "Dyson" in one.name}
    assert types == {"Dyson": "Organization", "James Dyson": "Person"}

"""Two names with "and" between them are one firm where the text says so."""

from extract.mentions import find_mentions
from tests.extract.parse_files import parse_of


def test_partners_are_one_firm() -> None:
    names = {one.name for one in find_mentions(parse_of("The law firm Lund"))}
    assert {"Lund and Holm", "Dahl and Moe", "Acme"} <= names

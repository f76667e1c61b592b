"""Tests of `extract.coreference.couples`: who "they" are behind a wedding."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "word", "names"),
    [
        ("Vera Holt married", "they", ["Vera Holt", "Ivo Marsh"]),
        ("Vera Holt wed", "they", []),
        ("Vera Holt and Ivo Marsh robbed", "men", ["Vera Holt", "Ivo Marsh"]),
        ("Uganda and Kenya signed", "countries", ["Uganda", "Kenya"]),
        ("Uganda and Kenya fought", "countries", []),
        ("Kenya closed its border", "countries", ["Kenya", "Uganda"]),
        ("Kenya and Peru and Chile", "countries", []),
        ("Ola Dahl met Ned Rask in Lima", "men", ["Ola Dahl", "Ned Rask"]),
        ("Ola Dahl met Ned Rask and Ivo", "men", ["Ned Rask", "Ivo Marsh"]),
    ],
)
def test_who_two_are_that_nothing_names_together(beginning: str, word: str, names: list[str]) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [they] = [at for at, named in enumerate(mentions) if parse.words[named.head] == word and not named.siblings]
    clusters = RuleResolver().resolve(parse, mentions)
    [cluster] = [one for one in clusters if they in one.members]
    assert [next(one.name for one in clusters if at in one.members) for at in cluster.parts] == names

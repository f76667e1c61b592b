"""Tests of `extract.coreference.couples`: who "they" are behind a wedding."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "names"), [("Vera Holt married", ["Vera Holt", "Ivo Marsh"]), ("Vera Holt wed", [])]
)
def test_they_are_the_two_who_married_unless_others_stand_nearer(beginning: str, names: list[str]) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [they] = [at for at, named in enumerate(mentions) if named.name == "they"]
    clusters = RuleResolver().resolve(parse, mentions)
    [cluster] = [one for one in clusters if they in one.members]
    assert [next(one.name for one in clusters if at in one.members) for at in cluster.parts] == names

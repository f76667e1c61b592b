"""Tests of `extract.coreference.owners`: whose "its" and "their" are by what their clause says."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "word", "name"),
    [
        ("Nordal has seen off", "its", "Nordal"),
        ("Guards say the storm forced", "its", "Nordal"),
        ("Many farmers put on", "their", "Many farmers"),
        ("Ivo Dunn left Bergen. Ned Marsh is his own", "his", "Ned Marsh"),
        ("Nordal condemned violence", "its", "violence"),
        ("Nordal gave the boys", "their", "boys of Bergen"),
    ],
)
def test_whose_it_is(beginning: str, word: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [at] = [at for at, named in enumerate(mentions) if parse.words[named.head] == word]
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    assert cluster.name == name

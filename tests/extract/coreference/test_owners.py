"""Tests of `extract.coreference.owners`: whose "his", "its" and "their" are by what stands beside them and around."""

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
        ("Ivo Dunn greeted Ned", "his", "Ned Marsh"),
        ("Ivo Dunn met Ada Holm", "his", "Ivo Dunn"),
        ("Karl Holm praised Ned", "his", "Ned Marsh"),
        ("Ivo Dunn will meet Ned", "his", "Ivo Dunn"),
        ("Kenya's ministry of finance", "its", "Ministry of finance of Kenya"),
        ("Acme praised Nordal", "its", "Nordal"),
        ("The mayor thanked the nurses", "their", "nurses of Bergen"),
        ("Nordal criticised the mayor", "her", "mayor of Oslo"),
        ("Nordal sold Globex", "its", "Nordal"),
        ("Ned Rask will praise", "his", "Ned Rask"),
        ("Karl Holm said Ned", "his", "Ned Marsh"),
        ("Karl Holm left Oslo", "his", "Karl Holm"),
        ("Kenya held a test", "its", "Kenya"),
        ("Ivo Dunn read a letter", "his", "Ned Marsh"),
    ],
)
def test_whose_it_is(beginning: str, word: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [at] = [at for at, named in enumerate(mentions) if parse.words[named.head] == word]
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    assert cluster.name == name


def test_both_in_a_pair_are_of_one() -> None:
    parse = parse_of("Ivo Dunn came with his wife")
    mentions = with_spoken(parse, find_mentions(parse))
    owners = {at for at, named in enumerate(mentions) if parse.words[named.head] == "his"}
    clusters = RuleResolver().resolve(parse, mentions)
    assert len(owners) == 2
    assert any(owners <= set(one.members) and one.name == "Ivo Dunn" for one in clusters)


@pytest.mark.parametrize(
    ("beginning", "name"), [("Ada Holm praised her daughter", "Vera"), ("Ada Holm praised her son", "Ada Holm")]
)
def test_a_spouse_behind_a_child_is_the_childs(beginning: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    last = max(at for at, named in enumerate(mentions) if parse.words[named.head] == "her")
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if last in one.members]
    assert cluster.name == name

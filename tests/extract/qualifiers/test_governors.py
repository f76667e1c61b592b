"""Tests of `extract.qualifiers.governors`."""

from extract.qualifiers.governors import Hold, governors_of
from tests.extract.qualifiers.conftest import parses


def test_the_way_goes_up_to_the_root() -> None:
    parse = parses()["Police said that rebels attacked the fort."]
    links = governors_of(parse, parse.words.index("attacked"))
    assert [(parse.words[link.token], link.hold) for link in links] == [
        ("attacked", Hold.TRIGGER),
        ("said", Hold.CONTENT),
    ]


def test_nothing_governs_a_noun_that_is_not_predicated() -> None:
    parse = parses()["The suspected leader of the gang fled."]
    assert len(governors_of(parse, parse.words.index("leader"))) == 1


def test_a_predicated_noun_is_governed_by_its_verb() -> None:
    parse = parses()["She was not the mayor of Porto."]
    links = governors_of(parse, parse.words.index("mayor"))
    assert parse.words[links[1].token] == "was"


def test_what_lies_above_a_relative_clause_is_loose() -> None:
    parse = parses()["Police said the man, who owns a shop, left the town."]
    links = governors_of(parse, parse.words.index("owns"))
    assert [link.loose for link in links] == [False, True, True, True][: len(links)]

"""Tests of `extract.coreference.offices`: who "the mayor" is whom a clause has told to be one."""

import pytest

from extract.coreference import RuleResolver
from extract.coreference.offices import given, words_for
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "word", "named"),
    [
        ("Ola Dahl was elected mayor", "mayor", True),
        ("Kuro named Ola Dahl as its", "chairman", True),
        ("The chairman of Kuro is", "chairman", True),
        ("Guards met Sen.", "senator", True),
        ("Guards met Prime Minister", "premier", True),
        ("Ola Dahl served as coach", "coach", True),
        ("In her first visit as mayor", "mayor", True),
        ("Speaking as chairman", "chairman", True),
        ("Ola Dahl resigned as", "minister", True),
        ("Ola Dahl praised his work", "coach", False),
        ("Ousted president Ola Dahl", "president", True),
        ("Guards met ambassador", "diplomat", True),
        ("Guards met Deputy Foreign", "diplomat", True),
        ("Guards met Interior", "diplomat", False),
        ("Guards met novelist", "writer", True),
        ("Ola Dahl, a former mayor of Oslo, left. On Monday the former", "mayor", True),
        ("Ola Dahl, a former mayor of Oslo, left. On Monday the mayor", "mayor", False),
        ("Ola Dahl was elected vice", "president", False),
        ("Ola Dahl is not the mayor", "mayor", False),
        ("Ola Dahl will become", "mayor", False),
        ("When Ola Dahl was", "senator", False),
        ("Ola Dahl was mayor until", "mayor", False),
    ],
)
def test_who_is_called_by_an_office(beginning: str, word: str, named: bool) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    last = max(at for at, one in enumerate(mentions) if parse.words[one.head] == word)
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if last in one.members]
    assert (cluster.name == "Ola Dahl") is named


def test_what_says_the_office_stays_apart_from_its_bearer() -> None:
    parse = parse_of("The chairman of Kuro is")
    [(bearer, office)] = given(parse)
    assert (parse.words[bearer], parse.words[office]) == ("Dahl", "chairman")
    mentions = with_spoken(parse, find_mentions(parse))
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if one.name == "Ola Dahl"]
    assert office not in {mentions[at].head for at in cluster.members}


def test_an_office_has_wider_words_and_none_narrower() -> None:
    assert "lawmaker" in words_for("senator")
    assert words_for("lawmaker") == {"lawmaker"}
    assert "ceo" in words_for("executive", "Chief Executive")

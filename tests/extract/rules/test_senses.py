"""Tests of `extract.rules.senses`."""

import pytest

from extract.rules.senses import after_verb, idiom_of
from tests.extract.parse_files import kept

CASES = [("Tom Reed led police to the body.", ("to",)), ("Tom Reed led the police to victory.", ())]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_shows_the_way_leads_nobody(text: str, expected: tuple[str, ...]) -> None:
    parse = kept("objects")[text]
    assert tuple(parse.words[word] for word in after_verb(parse, parse.words.index("led"))) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The couple named their son Milo.", "named", "christen"),
        ("The couple named their son mayor.", "named", ""),
        ("A boy, whom she named Milo, was born.", "named", "christen"),
        ("The baby was named Milo.", "named", "christen"),
        ("Anna Berg was named mayor.", "named", ""),
        ("Police named the thief as Tom Reed.", "named", "christen"),
        ("Acme named Tom Reed as a director.", "named", ""),
        ("The show ran for ten episodes.", "ran", "last"),
        ("Anna Berg ran for two seats.", "ran", ""),
        ("Villagers hacked holes in the ice.", "hacked", "loosen"),
        ("Spies hacked the party.", "hacked", ""),
        ("They are out to get Tom Reed.", "get", "fetch"),
        ("The film has scenes shot in Lima.", "shot", "film"),
        ("Ten men were shot in Lima.", "shot", ""),
        ("They watched the match in Lima.", "watched", "view"),
        ("Police watched the house.", "watched", ""),
    ],
)
def test_the_sense_of_a_verb_by_what_is_behind_it(text: str, verb: str, expected: str) -> None:
    parse = kept("objects")[text]
    assert idiom_of(parse, parse.words.index(verb)) == expected

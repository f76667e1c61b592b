"""Minimal phrases, on parses kept in files."""

import pytest

from extract.arguments import companions, conjuncts, literal, phrase, prepositions
from extract.parse import Parse
from tests.extract.parses.make import stored

PARSES = stored("arguments") | stored("clauses")
BANK = "The old bank of the city, which failed in May, hired the sons of the mayor."
ACME = 'They met Anna Berg (a lawyer) and the "quiet" chief of Acme.'
LIST = "Banks such as Acme and even the small ones in Lima failed."
SAID = "She said that the bank had failed."
LONE = 'The bank that failed in May was sold, as was the "new one.'
OWNER = "The shop's owner yesterday told police he left the stove on."
CLAIM = 'He claimed the report was "riddled with errors and reeks of bias".'
MEALS = "The guards ate five meals a day."
RATE = "The plane fell at almost 8,000 feet per minute."
TITLE = 'Tom Lee read the book "Going Home" on May 3, 1990.'


def head(parse: Parse, word: str) -> int:
    return parse.words.index(word)


@pytest.mark.parametrize(
    ("text", "word", "words"),
    [
        (BANK, "bank", "The old bank of the city"),
        (BANK, "sons", "the sons of the mayor"),
        (ACME, "Berg", "Anna Berg"),
        (ACME, "chief", 'the "quiet" chief of Acme'),
        (LIST, "Banks", "Banks"),
        (LIST, "ones", "the small ones in Lima"),
        (LONE, "one", "the new one"),
        (TITLE, "May", "May 3, 1990"),
        (OWNER, "owner", "The shop's owner"),
        (CLAIM, "riddled", 'the report was "riddled with errors and reeks of bias"'),
        (MEALS, "meals", "five meals a day"),
        (RATE, "feet", "almost 8,000 feet per minute"),
    ],
)
def test_phrase_leaves_out_clauses_appositions_and_siblings(text: str, word: str, words: str) -> None:
    parse = PARSES[text]
    assert parse.quote(phrase(parse, head(parse, word)).tokens) == words


def test_bare_phrase_keeps_only_of() -> None:
    parse = PARSES[LIST]
    assert parse.quote(phrase(parse, head(parse, "ones"), bare=True).tokens) == "the small ones"


def test_literal_is_the_clause_without_its_conjunction() -> None:
    parse = PARSES[SAID]
    found = literal(parse, head(parse, "failed"))
    assert parse.quote(found.tokens) == "the bank had failed"
    assert phrase(parse, head(parse, "failed")) == found


def test_conjuncts_ascend() -> None:
    parse = PARSES[ACME]
    assert conjuncts(parse, head(parse, "Berg")) == (head(parse, "Berg"), head(parse, "chief"))


def test_companions_of_a_subject() -> None:
    parse = PARSES["Anna Berg along with her guards stormed the palace."]
    assert companions(parse, head(parse, "Berg")) == (head(parse, "guards"),)


def test_prepositions_of_a_noun() -> None:
    parse = PARSES[BANK]
    assert prepositions(parse, head(parse, "bank")) == (head(parse, "of"),)

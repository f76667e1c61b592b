"""What relative pronouns stand for, on parses kept in files."""

from extract.parse import Parse
from extract.relatives import antecedent, relative_noun
from tests.extract.parses.make import stored

PARSES = stored("arguments") | stored("clauses")
BANK = "The old bank of the city, which failed in May, hired the sons of the mayor."


def head(parse: Parse, word: str) -> int:
    return parse.words.index(word)


def test_relative_pronoun_stands_for_its_noun() -> None:
    parse = PARSES[BANK]
    assert antecedent(parse, head(parse, "which")) == head(parse, "bank")
    assert antecedent(parse, head(parse, "sons")) == head(parse, "sons")
    assert relative_noun(parse, head(parse, "sons")) is None


def test_question_word_stands_for_nothing() -> None:
    parse = PARSES["What fell on the roof was heavy."]
    assert antecedent(parse, 0) is None
    assert relative_noun(parse, 0) is None

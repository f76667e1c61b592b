"""Tests of `extract.marks`: quotation marks around and in a phrase."""

from extract.marks import in_quotes, with_marks
from tests.extract.parses.make import stored

PARSE = stored("arguments")['Tom Lee read the book "Going Home" on May 3, 1990.']


def test_marks_stay_in_pairs() -> None:
    parse = PARSE
    opening, closing = (at for at, word in enumerate(parse.words) if word == '"')
    inside = tuple(range(opening + 1, closing))
    assert parse.quote(in_quotes(parse, inside)) == '"Going Home"'
    assert in_quotes(parse, inside[:1]) == inside[:1]
    for words in (range(opening - 1, closing), [opening - 1, *inside, closing]):
        assert parse.quote(with_marks(parse, words)) == 'book "Going Home"'
    for words in ((*inside, closing), (opening, *inside)):
        assert parse.quote(with_marks(parse, words)) == '"Going Home"'
    assert with_marks(parse, (opening - 1, opening, opening + 1)) == (opening - 1, opening + 1)
    assert with_marks(parse, ()) == ()

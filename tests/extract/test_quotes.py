"""Tests of `extract.quotes`: what stands between quotation marks is said by the one who is quoted."""

from dataclasses import replace

import pytest

from extract.found import Candidate, Phrase
from extract.mentions import find_mentions
from extract.model import Status
from extract.parse import Parse
from extract.qualifiers import Qualifier
from extract.quotes import Quotes
from tests.extract.parse_files import parse_of

CASES = [
    ("She went on", "burned", "She"),
    ("She went on", "attacked", "She"),
    ("She went on", "fled", None),
    ('"The mill burned', "attacked", "Tom Lund"),
    ("The film", "fled", None),
    ('"We need peace', "fled", "Ann Roe"),
    ('"We need peace', "attacked", None),
    ("Spring continues", "opened", None),
    ("Ann Roe described the", "attacked", None),
    ('Ivo Holm said: "The mill', "stood", "Ivo Holm"),
    ('Ivo Holm said: "The mill', "opened", None),
    ("The guard met us.", "lost", "the old head of Acme"),
    ("The nurse slept.", "prospers", "May"),
    ("The cook slept.", "leave", None),
    ("There is no", "predicted", None),
    ('"Our guards', "opened", "6-year-old Ivo Holm"),
    ('"Acme broke', "broke", "the indictment"),
    ('"The banks took', "took", "Ann Roe"),
    ('"The farmers met', "met", "Tom Lund"),
    ('"The miners met', "met", None),
    ("Tom Lund says", "opened", "Tom Lund"),
    ("Tom Lund did not", "opened", None),
    ('Ann Roe was pale. "I', "opened", "Ann Roe"),
    ('Ann Roe was pale. "The', "opened", None),
    ('"The port opened', "opened", "the Oslo-based harbour master"),
]


@pytest.mark.parametrize(("beginning", "word", "speaker"), CASES)
def test_who_is_quoted(beginning: str, word: str, speaker: str | None) -> None:
    parse = parse_of(beginning)
    verb = parse.words.index(word)
    found = Quotes(parse).speaker(parse, verb)
    assert (found and parse.quote(found.tokens)) == speaker
    candidate = Candidate("any", Phrase(verb - 1, (verb - 1,)), word, (verb,), None, verb, parse.lemmas[verb])
    said = Qualifier(parse, find_mentions(parse), None).qualify(candidate)
    assert (said.status is Status.REPORTED) == (speaker is not None)


def test_the_one_who_asks_is_told_in_a_sentence_of_his_own() -> None:
    parse = parse_of('"We saw the guards')
    he = parse.words.index("he")
    (start, end), *others = parse.sentences
    apart = replace(parse, sentences=((start, he), (he, end), *others))
    assert Quotes(apart).speaker_head(parse.words.index("scrapped")) == he


STATEMENT = [("attacked", True, True), ("fled", False, True), ("left", False, False)]
"""A verb, and whether it is said behind a colon without marks: within the paragraph, and in paragraphs of its own."""


@pytest.mark.parametrize(("word", "beside", "apart"), STATEMENT)
def test_a_statement_without_marks(word: str, beside: bool, apart: bool) -> None:
    parse = parse_of("Ivo Lund said: I welcome")
    verb = parse.words.index(word)
    found = Quotes(parse).speaker(parse, verb)
    assert (found and parse.quote(found.tokens)) == ("Ivo Lund" if beside else None)
    own = broken(parse, "said: ")
    found = Quotes(own).speaker(own, verb)
    assert (found and own.quote(found.tokens)) == ("Ivo Lund" if apart else None)


def broken(parse: Parse, before: str) -> Parse:
    """The parse with the end of a paragraph in place of the blank with which some words end."""
    at = parse.text.index(before) + len(before)
    return replace(
        parse,
        text=f"{parse.text[: at - 1]}\n\n{parse.text[at:]}",
        starts=tuple(start + (start >= at) for start in parse.starts),
        ends=tuple(end + (end > at) for end in parse.ends),
    )


RELEASE = [("said: ", True, False), ("of Acme. ", False, False), ("burned. ", True, False)]
"""Where a paragraph ends in a release, and whether the report and the minister's travels are told by the minister."""


@pytest.mark.parametrize(("before", "report", "travels"), RELEASE)
def test_a_statement_goes_on_to_where_the_release_tells_of_who_makes_it(
    before: str, report: bool, travels: bool
) -> None:
    parse = broken(parse_of("Trade Minister Ivo Lund said: We"), before)
    quotes = Quotes(parse)
    told = [quotes.speaker_head(parse.words.index(word)) is not None for word in ("met", "says", "visit")]
    assert told == [True, report, travels]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    whole = parse_of("She went on")
    text = whole.text.replace("down. ", 'down.\n\n"', 1)
    cut = next(at for at, word in enumerate(whole.words) if word == "Rebels")
    shift = len(text) - len(whole.text)
    words = (*whole.words[:cut], '"', *whole.words[cut:])

    def moved(column: tuple[int, ...]) -> tuple[int, ...]:
        return (*column[:cut], text.index('"Rebels'), *(at + shift for at in column[cut:]))

    def widened(column: tuple[str, ...]) -> tuple[str, ...]:
        return (*column[:cut], "punct", *column[cut:])

    heads = tuple(head + (head >= cut) for head in whole.heads)
    sentences = tuple((start + (start > cut), end + (end > cut)) for start, end in whole.sentences)
    parse = Parse(
        text=text,
        words=words,
        lemmas=widened(whole.lemmas),
        tags=widened(whole.tags),
        pos=widened(whole.pos),
        deps=widened(whole.deps),
        heads=(*heads[:cut], cut + 1, *heads[cut:]),
        starts=moved(whole.starts),
        ends=(*whole.ends[:cut], text.index('"Rebels') + 1, *(at + shift for at in whole.ends[cut:])),
        entities=(),
        sentences=sentences,
    )
    found = Quotes(parse).speaker(parse, parse.words.index("attacked"))
    assert found is not None
    assert parse.words[found.head] == "She"


@pytest.mark.parametrize("text", ['"', 'He left. "', '""', '" "', 'He said ""', '"Go.'])
def test_marks_that_hold_nothing_are_no_quotation(text: str) -> None:
    words = tuple(text.replace('"', ' " ').split())
    count = len(words)
    starts = tuple(range(count))
    same = ("X",) * count
    parse = Parse(" ".join(words), words, words, same, same, same, starts, starts, starts, (), ((0, count),))
    assert all(Quotes(parse).speaker(parse, token) is None for token in range(count))

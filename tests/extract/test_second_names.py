"""Tests of `extract.second_names`: brackets inside the names of persons, as `normalise` shows it."""

import pytest

from extract.normalise import normalise

CASES = [
    ("Ann (Lee) Roe left.", "Ann Roe left."),
    ("Thomas and Mary Beth (Lund) Grau", "Thomas and Mary Beth Grau"),
    ("William B. (“Bud”) Roe", 'William B. "Bud" Roe'),
    ("William (Bill) Roe and David (Karen) Lee", "William Roe and David Lee"),
    ("Prime Minister (Ann) Roe and Mr (Tom) Lee", "Prime Minister Ann Roe and Mr Tom Lee"),
    ("Ann Roe (English) Tom Lee (Japan) Maria Holm", None),
    ("Tom Roe (Lund) Chairman of Acme", None),
    ("Nordal Media (Group) Ltd met Mary (Acme).", None),
    ("Ann (Reuters) The mayor left.", None),
    ("The (Kenyan) Foreign Ministry", None),
    ("Ann (born 1950) Roe", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_brackets_inside_a_name(text: str, expected: str | None) -> None:
    assert normalise(text).text == (text if expected is None else expected)


def test_the_span_of_the_name_takes_the_brackets_in() -> None:
    text = "It was Ann (Lee) Roe."
    plain = normalise(text)
    start = plain.text.index("Ann Roe")
    span = plain.original(start, start + len("Ann Roe"))
    assert text[span.start : span.end] == "Ann (Lee) Roe"

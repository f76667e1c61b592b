"""Tests of `extract.posts`: lines that say who has which post, as `normalise` shows it."""

import pytest

from extract.normalise import normalise

CASES = [
    ("Ann Roe – Vice Chair, Baltic Rail", "Ann Roe, Vice Chair, Baltic Rail"),
    ("• Ann Roe — head of research", "Ann Roe, head of research"),
    ("Ann Roe | General Counsel", "Ann Roe, General Counsel"),
    ("2. Dr Ann de la Roe: Director of Finance", "Dr Ann de la Roe, Director of Finance"),
    ("Tom O'Lee - Secretary (acting)", "Tom O'Lee, Secretary (acting)"),
    ("Vice-President: Dr Olivia Grau", "Vice-President, Dr Olivia Grau"),
    ("Head of Research & Development - Tom Reed", "Head of Research & Development, Tom Reed"),
    ("Minister: Ann Roe resigns", None),
    ("Ann Roe: Minister must resign.", None),
    ("Northern Ireland - Secretary of State", None),
    ("Ann Roe - The Minister's Wife", None),
    ("Photo: Ann Roe", None),
    ("Tom Reed - Acme", None),
    ("Roe - mayor of Lima", None),
    ("Director: we shall see", None),
    ("The head of the union – Ann Roe – left.", None),
]


@pytest.mark.parametrize(("line", "expected"), CASES)
def test_a_comma_stands_between_a_person_and_a_post(line: str, expected: str | None) -> None:
    assert normalise(line).text == (line if expected is None else expected)


def test_the_way_back() -> None:
    plain = normalise("Ann Roe – Chair")
    span = plain.original(0, len(plain.text))
    assert (span.start, span.end) == (0, len("Ann Roe – Chair"))

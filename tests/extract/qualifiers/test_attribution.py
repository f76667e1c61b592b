"""Tests of `extract.qualifiers.attribution`."""

import pytest

from tests.extract.qualifiers.conftest import Qualify

CASES = [
    ("Rebels *attacked* the fort.", None),
    ("Police said that rebels *attacked* the fort.", "Police"),
    ("According to the local mayor, rebels *attacked* the fort.", "the local mayor"),
    ("The mayor visited the fort and said rebels *attacked* it.", "The mayor"),
    ("The investigation showed that rebels *attacked* the fort.", "The investigation"),
    ("It was reported that rebels *attacked* the fort.", None),
    ("A drone *attacked* a base; the mayor alleged that rebels sent the drone.", None),
    ("The mayor said we know that rebels *attacked* the fort.", "The mayor"),
    ("The mayor never said that rebels *attacked* the fort.", None),
    ("The mayor did not say who *attacked* the fort.", "The mayor"),
    ("The mayor needs to explain why rebels *attacked* the fort.", None),
    ("The mayor should say why rebels *attacked* the fort.", None),
    ("The mayor went on to explain why rebels *attacked* the fort.", "The mayor"),
    (
        "A guard said that a bomber had entered the hall and blown himself up, adding that Roe *left* the hall.",
        "A guard",
    ),
    ("The unions responded by claiming that Acme *robbed* them.", "The unions"),
    (
        "The Centre for Science and Environment said that rebels *attacked* the fort.",
        "The Centre for Science and Environment",
    ),
    ("A spokesman for the mayor said that rebels *attacked* the fort.", "A spokesman"),
    ("Records show Ann Roe *phoned* the bank.", "Records"),
    ("The US said that rebels *attacked* the fort.", "The US"),
    ("There was no reason for us to expect that rebels *attacked* the fort.", None),
    ("Ann Roe said prices had risen, noting that Acme *raised* them.", "Ann Roe"),
    ("Seats are *shared* according to the strength of each party.", None),
    ("Everything is *going* according to the plan.", None),
    ("According to the plan, the mill *burned* coal.", "the plan"),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_who_says_so(qualify: Qualify, sentence: str, expected: str | None) -> None:
    parse, found = qualify(sentence)
    assert (found.attributed_to and parse.quote(found.attributed_to.tokens)) == expected

"""Tests of `extract.markup`: what sets a text is no part of it, as `normalise` shows it."""

import pytest

from extract.normalise import normalise

CASES = [
    ("<p>She lives in <b>Lima</b>.</p><p>Tom &amp; Ann&nbsp;Roe left.</p>", "She lives in Lima.|Tom & Ann Roe left."),
    ("Roe &mdash; the &#8220;mayor&#x201D; &mdash; left.<br/>Reed came.", 'Roe — the "mayor" — left.|Reed came.'),
    ('See <a href="https://acme.example/?a=1">Acme</a> here.', "See Acme here."),
    (
        "Ann <ann@acme.example> and <Tom> & Co; AT&T; 3 < 4 > 2",
        "Ann <ann@acme.example> and <Tom> & Co; AT&T; 3 < 4 > 2",
    ),
    ("**Ann Roe** is *the* head of [Acme](https://acme.example/a).", "Ann Roe is the head of Acme."),
    ("He said [sic] that `Acme` (see [3]) paid 5 * 3 and **", "He said that Acme (see [3]) paid 5 * 3 and **"),
    ("Jos* Roe and Andr* Reed gave it 4* and *no more*.", "Jos* Roe and Andr* Reed gave it 4* and no more."),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_marks_that_set_a_text(text: str, expected: str) -> None:
    assert normalise(text).text.split("\n\n") == expected.split("|")

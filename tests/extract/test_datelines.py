"""Datelines are found at the head of a line and nowhere else."""

import pytest

from extract.datelines import datelines
from extract.normalise import normalise


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("LISBON - Ann Roe won.", "Ann Roe won."),
        ("PORT ANSEL, 21 May 2024 - Ann Roe won.", "Ann Roe won."),
        ("LISBON, Portugal, May 3 (Reuters) \u2014 Ann Roe won.", "Ann Roe won."),
        ("May 3 (Reuters) - Ann Roe won.", "Ann Roe won."),
        ("Porto, Portugal - Ann Roe won.", "Ann Roe won."),
        ("LISBON, Portugal \u2013 12 June 2021 \u2013 Ann Roe won.", "Ann Roe won."),
        ("LISBON - May 3 - Ann Roe won.", "Ann Roe won."),
        ("LISBON, May 3. /LUSA/. Ann Roe won.", "Ann Roe won."),
        ("Lisbon (AP) -- Ann Roe won.", "Ann Roe won."),
        ("Porto, Portugal --A day later Ann Roe won.", "A day later Ann Roe won."),
        ("Porto, Portugal, Sept. 3 \u2013 \u201cWe won\u201d, said Ann Roe.", '"We won", said Ann Roe.'),
        ("Ann won.\n\nWASHINGTON (AFP) - 30 men left.", "Ann won.\n\n30 men left."),
    ],
)
def test_what_stands_before_the_sentence_goes(line: str, rest: str) -> None:
    assert normalise(line).text == rest


@pytest.mark.parametrize(
    "line",
    [
        "Ann Roe - the mayor - won.",
        "NATO-led troops left.",
        "Lisbon - a port - grew.",
        "Ann Roe, Porto - We won.",
        "He flew to LISBON - Ann stayed.",
        "The FBI (Boston) said Ann won.",
        "LISBON: Ann Roe won.",
        "May 3 - Ann won.",
    ],
)
def test_other_dashes_stay(line: str) -> None:
    assert list(datelines(line)) == []


def test_the_way_back_is_kept() -> None:
    text = "LISBON (AP) - Ann won."
    plain = normalise(text)
    span = plain.original(plain.text.index("Ann"), plain.text.index("won"))
    assert text[span.start : span.end] == "Ann "

"""Tests of `extract.lines`: which lines of a text go on in the next one, as `normalise` shows it."""

import pytest

from extract.normalise import normalise

WRAPPED = (
    "Ann Roe, who has led the port authority since the spring, told\n"
    "reporters on Monday that she would step down. The deputy mayor,\n"
    "Tom Reed, said that he would take over until the council votes.\n"
    "Maria Lopez of the union thanked Roe for her work at the port of\n"
    "Lima."
)
CASES = [
    ("About Acme\nAcme is a maker of tools.", "About Acme|Acme is a maker of tools."),
    ("Roe resigns\r\nAnn Roe left Acme.\r\nShe went home.", "Roe resigns|Ann Roe left Acme.|She went home."),
    ("Ann Roe, who led\nthe firm, left.", "Ann Roe, who led the firm, left."),
    ("Ann Roe is the head of\nAcme.", "Ann Roe is the head of Acme."),
    ("He met Mr\nReed,\nTom Lee and\nAnn Roe.", "He met Mr Reed, Tom Lee and Ann Roe."),
    ("Ann Roe said:\n“We won.”\nTom Reed:\nNo.", 'Ann Roe said: "We won."|Tom Reed:|No.'),
    (WRAPPED, WRAPPED.replace("\n", " ")),
    (WRAPPED + "\nAnn Roe\nPort of Lima", WRAPPED.replace("\n", " ") + "|Ann Roe|Port of Lima"),
    ("Present:\n- Ann Roe, chair\n* tea\n• Tom Reed", "Present:|Ann Roe, chair|tea|Tom Reed"),
    ("1. The claim\n2.1 The reply\n(a) Costs\nb) Ann Roe", "The claim|The reply|Costs|Ann Roe"),
    ("## Life\nIn 2008.\n12. Mai FC lost\n5 men left", "Life|In 2008.|Mai FC lost|5 men left"),
    ("14:05 The vote began.\n[10:02:11] ann: hello", "The vote began.|ann: hello"),
    ("14/03/2019, 21:14 - Ann: Hello", "Ann: Hello"),
    ("14:12 GMT - Roe left.\n9:30 am: Reed came.", "Roe left.|Reed came."),
    ("Ann Roe\tchair\tLima\nTom Reed\tclerk\tOslo", "Ann Roe|chair|Lima|Tom Reed|clerk|Oslo"),
    ("| Ann Roe | 2004 | Acme |\nRoe sues | The Daily Sun", "Ann Roe|2004|Acme|Roe sues|The Daily Sun"),
    ("Ann Roe      58   Chair\nTom Reed     41   Clerk", "Ann Roe|58|Chair|Tom Reed|41|Clerk"),
    ("Ann   Roe   left    the firm", "Ann Roe left the firm"),
    ("\tAnn Roe said:\tno", "Ann Roe said: no"),
    (
        "Tom Reed wrote:\n> Ann Roe left\n> the firm.\n>\n> > She moved.",
        "Tom Reed wrote:|Ann Roe left the firm.|She moved.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_lines_that_stand_apart(text: str, expected: str) -> None:
    assert normalise(text).text.split("\n\n") == expected.split("|")


def test_the_way_back_over_a_mark() -> None:
    text = "Present:\n- Ann Roe\n- Tom Reed"
    plain = normalise(text)
    start = plain.text.index("Tom Reed")
    span = plain.original(start, start + len("Tom Reed"))
    assert text[span.start : span.end] == "Tom Reed"

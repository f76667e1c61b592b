"""Tests of `extract.normalise`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Span
from extract.normalise import LONGEST_RUN, normalise, without_surrogates

CASES = [
    ("a\u00a0b", "a b"),
    ("a\u200bb\u00adc", "abc"),
    ("\u201cyes\u201d, it\u2019s", '"yes", it\'s'),
    ("``yes'' he said", '"yes" he said'),
    ("non\u2011stop \u2012 go", "non-stop \u2013 go"),
    ("one\ntwo\r\nthree", "one two three"),
    ("one\n \n\n two", "one\n\ntwo"),
    ("  a \t b  ", "a b"),
    ("a\x00b", "a b"),
    ("lone \ud800 one", "lone \ufffd one"),
    ("said so.[3] He", "said so. He"),
    ("said so[citation needed] to him.[note 2]", "said so to him."),
    ('said "[h]e [Roe] left[sic]"', 'said "he [Roe] left"'),
    ("The U-S and the U-N met", "The US and the UN met"),
    ("Roe(Greek: x) and f(x)", "Roe (Greek: x) and f(x)"),
    ("Roe,-who left Lima in-May,-was-the head of the- firm", "Roe, who left Lima in May, was the head of the firm"),
    ("Peru's-President has-been told, Roe-and Moss said", "Peru's President has-been told, Roe and Moss said"),
    ("Lima fell. The-mayor will-go to-put it right", "Lima fell. The mayor will go to put it right"),
    ("a to-do list, a would-be thief and soldiers-as ever", "a to-do list, a would-be thief and soldiers as ever"),
    ("the mid-and long-term plan of a has-been", "the mid-and long-term plan of a has-been"),
    ("her in-house, rank-and-file father-in-law", "her in-house, rank-and-file father-in-law"),
    ('"It rose."-Roe left:-"Go now,"-said Moss.', '"It rose." Roe left: "Go now," said Moss.'),
    (
        'He is-"sure" of "a rise"-in "Big Oil"-style sales',
        'He is "sure" of "a rise" in "Big Oil"-style sales',
    ),
    (
        'a self-"made" man of non-"core" towns, calling them-"new"',
        'a self-"made" man of non-"core" towns, calling them "new"',
    ),
    ("", ""),
    (" \n ", ""),
    ('It isn\u201dt, they"re "so"', "It isn't, they're \"so\""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_plain_spelling(text: str, expected: str) -> None:
    assert normalise(text).text == expected


def test_the_way_back() -> None:
    text = "She\u00a0 said:\n\u201cno\u201d."
    plain = normalise(text)
    start = plain.text.index('"no"')
    span = plain.original(start, start + 4)
    assert text[span.start : span.end] == "\u201cno\u201d"


def test_the_way_back_from_two_marks() -> None:
    assert normalise("``no''.").original(0, 1) == Span(0, 2)


def test_an_overlong_run_is_cut() -> None:
    plain = normalise("x" * (2 * LONGEST_RUN + 1))
    assert [len(run) for run in plain.text.split(" ")] == [LONGEST_RUN, LONGEST_RUN, 1]
    assert plain.original(LONGEST_RUN, LONGEST_RUN + 1) == Span(LONGEST_RUN, LONGEST_RUN)


def test_empty_intervals() -> None:
    plain = normalise("a b")
    assert plain.original(1, 1) == Span(1, 1)
    assert plain.original(3, 3) == Span(3, 3)
    assert normalise("").original(0, 0) == Span(0, 0)


def test_surrogates_keep_the_length() -> None:
    assert without_surrogates("a\udfffb") == "a\ufffdb"


@given(st.text(st.characters(), max_size=300))
def test_every_character_has_an_original(text: str) -> None:
    plain = normalise(text)
    assert len(plain.text) == len(plain.starts) == len(plain.ends)
    assert all(0 <= start <= end <= len(text) for start, end in zip(plain.starts, plain.ends, strict=True))
    assert list(plain.starts) == sorted(plain.starts)
    for at, character in enumerate(plain.text):
        if character.isalnum() and character.isascii():
            assert text[plain.starts[at] : plain.ends[at]] == character


@given(st.text(st.sampled_from("ab \n\t(\u00a0\u20191Xx"), max_size=80))
def test_it_is_idempotent(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(st.text(st.sampled_from("ab \n\t(\u00a0\u2019[1]Xx"), max_size=80))
def test_it_has_no_stray_blanks(text: str) -> None:
    once = normalise(text).text  # brackets that go may leave others that would go next
    assert once == once.strip()
    assert "  " not in once
    assert "\n\n\n" not in once

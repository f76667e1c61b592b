"""Tests of `extract.spelling`."""

from extract.spelling import distance, likeness, sound


def test_distance_counts_a_swap_once() -> None:
    assert distance("ab", "ba") == 1
    assert distance("kitten", "sitting") == 3
    assert distance("", "abc") == 3


def test_sounds() -> None:
    assert sound("muhammad") == sound("mohamed")
    assert sound("oo") == "u"


def test_initials() -> None:
    assert likeness("j", "john") > likeness("k", "john") == 0.0


def test_numbers_are_equal_or_not() -> None:
    assert likeness("17", "18") == 0.0
    assert likeness("three", "3") == likeness("3rd", "third") == likeness("2", "ii") > 0.9
    assert likeness("three", "threw") == 0.0


def test_short_forms() -> None:
    assert likeness("bill", "william") == likeness("william", "bill") == 0.9
    assert likeness("bill", "walter") < 0.5


def test_abbreviations() -> None:
    assert likeness("intl", "international") == likeness("corp", "corporation") == 0.85
    assert likeness("inks", "international") < 0.5
    assert likeness("in", "international") < 0.5

"""Tests of `extract.name_comparison`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import EntityType
from extract.name_comparison import SAME, compare, distance, likeness, sound

PERSON, ORGANIZATION = EntityType.PERSON, EntityType.ORGANIZATION

ALIKE = [
    ("Ann Roe", "ROE, Ann", PERSON),
    ("Katarzyna Nowak", "Katarzyna Novak", PERSON),
    ("J. Otieno", "John Otieno", PERSON),
    ("Маша Петрова", "Masha Petrova", PERSON),
    ("Omar al-Haddad", "Umar Haddad", PERSON),
    ("Annroe", "Ann Roe", PERSON),
    ("Tide Shipping Ltd", "Tide Shipping Limited", ORGANIZATION),
]
DIFFERENT = [
    ("Ann Roe", "Tom Green", PERSON),
    ("Ann Roe", "Ann Green", PERSON),
    ("Friedrich Lang", "Friedrich", PERSON),
    ("Flight 17", "Flight 18", ORGANIZATION),
    ("Tide Shipping", "Tide Banking", ORGANIZATION),
    ("...", "Ann Roe", PERSON),
]


@pytest.mark.parametrize(("one", "other", "kind"), ALIKE)
def test_spellings_of_one_name(one: str, other: str, kind: EntityType) -> None:
    assert compare(one, other, kind).score >= SAME


@pytest.mark.parametrize(("one", "other", "kind"), DIFFERENT)
def test_two_names(one: str, other: str, kind: EntityType) -> None:
    assert compare(one, other, kind).score < SAME


def test_reasons() -> None:
    assert compare("Ann Roe", "Roe Ann", PERSON).reason == "equal words in another order"
    assert compare("Ann Roe", "Ann Green", PERSON).reason == "roe is not green"
    assert compare("Ann Maria Roe", "Ann Roe", PERSON).reason == "only one has maria"
    assert compare("Nowak Ann", "Novak Ann", PERSON).reason == "nowak may be novak"
    assert compare("", "Ann", PERSON).reason == "a name without words"


def test_distance_counts_a_swap_once() -> None:
    assert distance("ab", "ba") == 1
    assert distance("kitten", "sitting") == 3
    assert distance("", "abc") == 3


def test_sounds() -> None:
    assert sound("muhammad") == sound("mohamed")
    assert sound("oo") == "u"
    assert likeness("j", "john") > likeness("k", "john") == 0.0
    assert likeness("17", "18") == 0.0


NAMES = st.text(st.sampled_from("aber nox-"), max_size=14)


@given(NAMES, NAMES, st.sampled_from([PERSON, ORGANIZATION]))
def test_order_makes_no_difference_and_scores_are_bounded(one: str, other: str, kind: EntityType) -> None:
    score = compare(one, other, kind).score
    assert 0.0 <= score <= 1.0
    assert score == pytest.approx(compare(other, one, kind).score)

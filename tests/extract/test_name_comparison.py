"""Tests of `extract.name_comparison`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import EntityType
from extract.name_comparison import SAME, align, compare

PERSON, ORGANIZATION = EntityType.PERSON, EntityType.ORGANIZATION

ALIKE = [
    ("Ann Roe", "ROE, Ann", PERSON),
    ("Katarzyna Nowak", "Katarzyna Novak", PERSON),
    ("J. Otieno", "John Otieno", PERSON),
    ("Маша Петрова", "Masha Petrova", PERSON),
    ("Omar al-Haddad", "Umar Haddad", PERSON),
    ("Annroe", "Ann Roe", PERSON),
    ("Bill Otieno", "William Otieno", PERSON),
    ("Int'l Bank of Tide", "International Bank of Tide", ORGANIZATION),
    ("First Tide Bank", "1st Tide Bank", ORGANIZATION),
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


def test_initials_of_a_body() -> None:
    assert compare("NRC", "Northern Relief Council", ORGANIZATION).reason == (
        "NRC are the initials of Northern Relief Council"
    )
    assert compare("Bank of the North", "BN", ORGANIZATION).score >= SAME
    assert compare("AR", "Ann Roe", PERSON).score < SAME


def test_words_that_one_name_writes_as_two_are_one() -> None:
    assert align(["ann", "mari", "anova"], ["ann", "b", "marianova"]).pairs[:2] == (
        ("ann", "ann", 1.0),
        ("marianova", "marianova", 1.0),
    )


def test_other_weights() -> None:
    assert compare("Ann Roe", "Ann Rowe", PERSON, weights={"always": -9.0}).score < 0.01


NAMES = st.text(st.sampled_from("aber nox-"), max_size=14)


@given(NAMES, NAMES, st.sampled_from([PERSON, ORGANIZATION]))
def test_order_makes_no_difference_and_scores_are_bounded(one: str, other: str, kind: EntityType) -> None:
    score = compare(one, other, kind).score
    assert 0.0 <= score <= 1.0
    assert score == pytest.approx(compare(other, one, kind).score)

"""Tests of `extract.names`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import EntityType
from extract.names import fold, is_foreign, known, known_type, stands_alone

FOLDED = [
    ("The Ministry of Health", "ministry of health"),
    ("General Ann Roe", "ann roe"),
    ("Dr. José Núñez", "jose nunez"),
    ("President of Kenya", "president of kenya"),
    ("U.S. Navy", "us navy"),
    ("Ann Roe's house", "ann roe house"),
    ("Жанна Щукина", "zhanna shchukina"),
    ("Νίκος", "nikos"),
    ("Marks & Spencer", "marks and spencer"),
    ("The", "the"),
    ("Justice Department", "justice department"),
    ("the Conservative Party", "conservative party"),
    ("General Motors", "general motors"),
    ("Chief Justice Ann Roe", "ann roe"),
    ("...", ""),
]


@pytest.mark.parametrize(("name", "key"), FOLDED)
def test_fold(name: str, key: str) -> None:
    assert fold(name) == key


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_but_titles(name: str) -> None:
    once = fold(name)
    assert fold(once) == once or len(fold(once)) < len(once)


def test_known_names() -> None:
    assert known("Isis") == known("the Islamic State group") == "Islamic State"
    assert known("the U.S.") == "United States"
    assert known("Ann Roe") is None
    assert known_type("NATO") is EntityType.ORGANIZATION
    assert known_type("Burma") is EntityType.LOCATION
    assert known_type("Ann Roe") is None


def test_what_stands_alone() -> None:
    assert stands_alone(EntityType.PERSON, "Ann Roe", proper=True)
    assert not stands_alone(EntityType.PERSON, "General Roe", proper=True)
    assert not stands_alone(EntityType.ORGANIZATION, "police", proper=False)
    assert stands_alone(EntityType.ORGANIZATION, "Police of Kenya", proper=True)


def test_other_scripts() -> None:
    assert is_foreign("عمر")
    assert not is_foreign("Núñez")
    assert not is_foreign("2015 — …")

"""Tests of `extract.confidence`."""

from itertools import pairwise

import pytest

from extract.confidence import FAMILY, WEIGHTS, confidence
from extract.rules.table import FAMILIES


def test_it_is_a_probability() -> None:
    assert 0 <= confidence(list(WEIGHTS)) < confidence([]) < 1


@pytest.mark.parametrize("name", [name for name, weight in WEIGHTS.items() if weight < 0])
def test_each_doubt_lowers_it(name: str) -> None:
    assert confidence([name]) < confidence([])


def test_what_would_shame_an_investigator_is_below_half() -> None:
    assert confidence(["pronoun", "far", "mapped"]) < 0.5
    assert confidence(["implausible", "mapped", "role"]) < 0.5
    assert confidence(["unresolved"]) < 0.5


def test_doubts_add_up() -> None:
    names = ["inherited", "pronoun", "far", "long part"]
    assert all(a > b for a, b in pairwise(confidence(names[:count]) for count in range(len(names) + 1)))


def test_the_families_of_rules_are_those_of_the_table() -> None:
    assert set(FAMILY) <= set(FAMILIES)
    assert set(FAMILY.values()) <= set(WEIGHTS)

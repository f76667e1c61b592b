"""Spellings of one publisher are one publisher."""

import pytest

from graph.publisher_names import folded, together
from graph.store import Publisher


def test_spellings_are_counted_together_in_the_order_of_the_keys() -> None:
    rows = [("b", "B", 1), ("b", "The B", 1), ("a", "a", 2), ("a", "A", 3)]
    assert together(rows) == (Publisher("b", "B", 2), Publisher("a", "A", 5))


def test_no_rows_are_no_publishers() -> None:
    assert together([]) == ()


@pytest.mark.parametrize("name", [None, "", "?"])
def test_no_publisher(name: str | None) -> None:
    assert folded(name) is None

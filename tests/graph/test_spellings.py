"""Spellings of one publisher are one publisher."""

from graph.spellings import publishers
from graph.store import Publisher


def test_spellings_are_counted_together_in_the_order_of_the_keys() -> None:
    rows = [("b", "B", 1), ("b", "The B", 1), ("a", "a", 2), ("a", "A", 3)]
    assert publishers(rows) == (Publisher("b", "B", 2), Publisher("a", "A", 5))


def test_no_rows_are_no_publishers() -> None:
    assert publishers([]) == ()

"""Words become a query of the full-text index that means just them."""

import pytest

from graph.bolt.names import _query


@pytest.mark.parametrize(
    ("words", "prefixes", "query"),
    [
        (["ann", "ro"], 1, "+ann +ro*"),
        (["ann", "ro"], 2, "+ann* +ro*"),
        (["o'brien:", "(x)"], 0, r"+o'brien\: +\(x\)"),
        (["OR", "AND"], 1, r"+\OR +\AND*"),
        (["x" * 300], 0, "+" + "x" * 200 + "*"),
    ],
)
def test_query(words: list[str], prefixes: int, query: str) -> None:
    assert _query(words, prefixes=prefixes) == query

"""Tests of `extract.qualifiers.place`."""

import pytest

from tests.extract.qualifiers.conftest import Qualify

CASES = [
    ("Rebels *attacked* a convoy in Chile.", "Chile"),
    ("Rebels *attacked* a convoy.", None),
    ("The leaders *met* in Oslo.", None),
    ("The mayor refused to *sign* the treaty in Oslo.", "Oslo"),
    ("Ann, who *sold* the mill, lives in Oslo.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_where_it_was(qualify: Qualify, sentence: str, expected: str | None) -> None:
    parse, found = qualify(sentence)
    assert (found.place and parse.quote(found.place.tokens)) == expected

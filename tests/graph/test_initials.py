import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.initials import fits


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a roe", "ann roe", True),
        ("a m roe", "ann marie roe", True),
        ("ann roe", "ann marie roe", True),
        ("ann m roe", "ann roe", True),
        ("a roe", "bob roe", False),
        ("ann m roe", "ann b roe", False),
        ("ann roe", "ann low", False),
        ("ann roe", "anna roe", False),
        ("roe", "ann roe", False),
        ("", "ann roe", False),
        ("a b m roe", "ann marie bea roe", False),
    ],
)
def test_names_but_for_initials(one: str, other: str, *, same: bool) -> None:
    assert fits(one, other) is same
    assert fits(other, one) is same


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=3), max_size=4))
def test_a_name_fits_itself_and_its_initials(words: list[str]) -> None:
    name = " ".join(words)
    short = " ".join([*(word[0] for word in words[:-1]), *words[-1:]])
    assert fits(name, name) is fits(short, name) is (len(words) > 1)

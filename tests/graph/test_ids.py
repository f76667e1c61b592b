"""Ids depend on each part and on where one part ends, and on nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import ids


def test_parts_do_not_run_together() -> None:
    assert ids.make("entity", "ab", "c") != ids.make("entity", "a", "bc")


@pytest.mark.parametrize("kind", sorted(ids.KINDS))
def test_kind_shows_in_the_id(kind: str) -> None:
    made = ids.make(kind, "x")
    assert ids.is_id(made, kind)
    assert [other for other in ids.KINDS if ids.is_id(made, other)] == [kind]


@given(st.lists(st.text(), min_size=1, max_size=4), st.lists(st.text(), min_size=1, max_size=4))
def test_equal_ids_mean_equal_parts(one: list[str], other: list[str]) -> None:
    assert (ids.make("statement", *one) == ids.make("statement", *other)) == (one == other)


def test_document_is_named_by_key_then_url_then_content() -> None:
    by_key = ids.document_id(key="k", url="u", content="c")
    assert by_key == ids.document_id(key="k", url="other", content="other")
    by_url = ids.document_id(key=None, url="u", content="c")
    assert by_url == ids.document_id(key="", url="u", content="other") != by_key
    by_content = ids.document_id(key=None, url=None, content="c")
    assert by_content == ids.document_id(key=None, url=None, content="c")
    assert len({by_key, by_url, by_content, ids.document_id(key="c", url=None, content="c")}) == 4


def test_lone_surrogates_have_a_hash() -> None:
    assert ids.content_hash("\ud800") != ids.content_hash("\ud801")


@pytest.mark.parametrize("value", ["", "e", "Nazarzoda", "e" + "1" * 26, "s" + "a" * 26, "e" + "a" * 27])
def test_other_text_is_no_entity_id(value: str) -> None:
    assert not ids.is_id(value, "entity")

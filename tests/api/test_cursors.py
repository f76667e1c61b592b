import base64
import json

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.cursors import decode, encode
from graph.errors import BadCursor


@given(st.integers(min_value=-(2**53), max_value=2**53), st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_cursor_gives_its_key_back(number: int, text: str) -> None:
    assert decode(encode("list", {"a": 1}, [number, text]), "list", {"a": 1}, (int, str)) == (number, text)


def test_a_cursor_of_another_list_is_refused() -> None:
    with pytest.raises(BadCursor, match="another list"):
        decode(encode("jobs", {}, ["x"]), "documents", {}, (str,))


def test_a_cursor_with_other_filters_is_refused() -> None:
    with pytest.raises(BadCursor, match="other filters"):
        decode(encode("list", {"q": 1}, ["x"]), "list", {"q": 2}, (str,))


def test_a_key_of_another_shape_is_refused() -> None:
    with pytest.raises(BadCursor, match="changed"):
        decode(encode("list", {}, [True]), "list", {}, (int,))


@given(st.text(max_size=60))
def test_nothing_else_is_a_cursor(text: str) -> None:
    with pytest.raises(BadCursor):
        decode(text, "list", {}, (str,))


@pytest.mark.parametrize("value", [{}, [], [1, "list"], "x", None, [2, "list", "", ["x"]]])
def test_other_json_is_refused(value: object) -> None:
    with pytest.raises(BadCursor):
        decode(base64.urlsafe_b64encode(orjson.dumps(value)).decode(), "list", {}, (str,))


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**400])
def test_a_number_that_no_store_holds_is_refused(number: int) -> None:
    body = json.dumps([1, "list", decoded(encode("list", {}, [1]))[2], [number]])
    forged = base64.urlsafe_b64encode(body.encode()).decode().rstrip("=")
    with pytest.raises(BadCursor):
        decode(forged, "list", {}, (int,))


def decoded(cursor: str) -> list[object]:
    found: list[object] = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return found

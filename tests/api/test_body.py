import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.body import whole

JSON = {"content-type": "application/json"}
TEXTS = st.text(st.characters())
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS, lambda each: st.lists(each) | st.dictionaries(TEXTS, each)
)


@given(VALUES)
def test_what_is_whole_can_be_encoded_and_else_stays_as_it_is(value: object) -> None:
    repr(whole(value)).encode("utf-8")
    assert whole(whole(value)) == whole(value)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_without_lone_surrogates_is_not_changed(text: str) -> None:
    assert whole(text) == text


@pytest.mark.parametrize(
    "body", [b'{"entities": ["\\ud800"]}', b'{"entities": ["\\u0000"]}', b'{"entities": ["\\ud83d\\ude00", "x"]}']
)
async def test_odd_letters_are_no_reason_to_fail(client: httpx2.AsyncClient, body: bytes) -> None:
    answer = await client.post("/v1/subgraph", content=body, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize(
    "body", [b"", b"{", b'{"text": NaN}', b'{"text": "\xff"}', "{}".encode("utf-16"), b"[" * 200_000, b'{"a":' * 5_000]
)
async def test_what_is_not_json_is_told(client: httpx2.AsyncClient, body: bytes) -> None:
    answer = await client.post("/v1/documents", content=body, headers=JSON)
    assert answer.status_code == (422 if not body else 400)
    assert answer.json()["code"] == ("invalid" if not body else "bad_json")

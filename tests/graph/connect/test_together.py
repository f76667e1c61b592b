import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Span
from graph.connect.together import LONGEST, around, named_together, nearest
from tests.builders import document_graph, entity_id
from tests.contract.world import memory

ANN, BOB = entity_id("Ann Roe"), entity_id("Bob Low")
TEXT = "Rain fell on Port Ellis. Ann Roe came by boat! Bob Low, a pilot, took her ashore.\nNobody else came."


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("Port", "Ellis", "Rain fell on Port Ellis."),
        ("Ann Roe", "Bob Low", "Ann Roe came by boat! Bob Low, a pilot, took her ashore."),
        ("Nobody", "came.", "Nobody else came."),
    ],
)
def test_whole_sentences(first: str, second: str, words: str) -> None:
    start = TEXT.index(first)
    end = TEXT.index(second, start)
    span = around(TEXT, Span(start, start + len(first)), Span(end, end + len(second)))
    assert TEXT[span.start : span.end] == words


@given(text=st.text(alphabet="ab .!\n", min_size=4, max_size=3 * LONGEST), data=st.data())
def test_never_too_long_and_begins_before_the_mention(text: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(text) - 2))
    second = data.draw(st.integers(first, len(text) - 1))
    span = around(text, Span(first, first + 1), Span(second, second + 1))
    assert 0 <= span.start <= first < span.end <= min(len(text), span.start + LONGEST)


def test_the_nearest_mentions_in_their_order() -> None:
    assert nearest([Span(0, 3), Span(40, 43)], [Span(20, 23), Span(36, 39)]) == (Span(36, 39), Span(40, 43))
    assert nearest([], [Span(0, 1)]) is None


async def test_nearest_passages_first() -> None:
    far = document_graph(
        "far", text="Ann Roe sang. " + "It rained. " * 9 + "Bob Low left.", named=["Ann Roe", "Bob Low"]
    )
    near = document_graph("near", text="Snow. Ann Roe and Bob Low sang. Sun.", named=["Ann Roe", "Bob Low"])
    alone = document_graph("alone", named=["Ann Roe"])
    found = await named_together(await memory(far, near, alone), ANN, BOB)
    assert found.documents == 2
    assert [row.document.id for row in found.passages] == [near.document.id, far.document.id]
    assert found.passages[0].text == "Ann Roe and Bob Low sang."
    span = found.passages[1].span
    assert far.text[span.start : span.end] == found.passages[1].text


async def test_never_named_together() -> None:
    found = await named_together(await memory(document_graph("a", named=["Ann Roe"])), ANN, BOB)
    assert (found.documents, found.passages) == (0, ())

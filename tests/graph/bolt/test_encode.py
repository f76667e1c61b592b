"""Properties lead back to the values they were made of."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extract.model import Span
from graph import properties
from graph.bolt import decode, encode
from graph.model import Quote, Reference, Relationship, StatementArgument, Status, Surface
from tests.builders import document_graph, edge_id, entity_id, new_document, queued

GRAPH = document_graph("k", ("Ann Roe", "works_for", "Acme/Organization"))
SPANS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda pair: Span(*pair))
IDS = st.none() | st.sampled_from(["e1", "e2"])
ARGUMENTS = st.builds(StatementArgument, role=st.text(), text=st.text(), span=SPANS, entity_id=IDS)
REFERENCES = st.none() | st.builds(Reference, text=st.text(), span=SPANS, entity_id=IDS)


def stored(row: dict[str, Any]) -> dict[str, Any]:
    """As the server gives properties back: those that are null are not there."""
    return {name: value for name, value in row.items() if value is not None}


@given(
    arguments=st.lists(ARGUMENTS, max_size=3).map(tuple),
    place=REFERENCES,
    attributed_to=REFERENCES,
    support=st.lists(SPANS, max_size=3).map(tuple),
    object_span=st.none() | SPANS,
    time=st.none() | st.just("2015-09"),
)
def test_statements(**fields: Any) -> None:
    value = replace(GRAPH.statements[0], **fields)
    assert decode.statement(stored(properties.statement(value))) == value


@given(surfaces=st.lists(st.builds(Surface, text=st.text(), proper=st.booleans(), count=st.integers(0, 9))).map(tuple))
def test_appearances(surfaces: tuple[Surface, ...]) -> None:
    value = replace(GRAPH.appearances[0], surfaces=surfaces, roles=("the boss",), seen=None)
    assert decode.appearance(stored(encode.appearance(value))) == value


def test_documents() -> None:
    assert decode.document(stored(properties.document(GRAPH.document))) == GRAPH.document


def test_relationships() -> None:
    value = Relationship(
        id=edge_id("Ann Roe", "works_for", "Acme/Organization"),
        subject_id=entity_id("Ann Roe"),
        predicate="works_for",
        object_id=entity_id("Acme/Organization"),
        statements=2,
        documents=1,
        confidence=1,
        status=Status.REPORTED,
        first_date=None,
        last_date="2015",
        quotes=(
            Quote(
                statement_id="s", document_id="d", text="Ann Roe works for Acme.", confidence=1, relation="works for"
            ),
        ),
    )
    row = encode.relationship(value)
    ends = {"type": row["type"], "subject": row["subject"], "object": row["object"]}
    assert decode.relationship(stored(row["properties"]) | ends) == value
    # A list of properties has one type: a whole number among fractions would be refused.
    assert all(type(one) is float for one in row["properties"]["quote_confidences"])


def test_queued_documents_begin_to_wait_whatever_they_were() -> None:
    value = queued("other", 3, new_document("k", url="u", publisher="p"), attempts=2, error="x", force=True, source="f")
    row = decode.queued(stored(encode.queued(value, job_id="job")))
    assert row == replace(value, job_id="job", attempts=0, error=None)

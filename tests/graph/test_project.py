"""Edges and entities are what their statements and appearances make them, in whatever order these come."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import EntityType, Polarity, Span, Status
from graph.model import Appearance, EdgeAggregate, Quote, Surface
from graph.project import ALIASES, aggregate, entity, relationship, relationship_id

EDGE = EdgeAggregate(
    relationship_id="r1",
    subject_id="e2",
    predicate="sacked_from",
    object_id="e1",
    statements=3,
    documents=2,
    confidence=0.8,
    statuses=(Status.ALLEGED, Status.REPORTED),
    first_date="2015-09",
    last_date="2015-09-06",
    quotes=(Quote("s1", "d1", "She was sacked.", 0.8),),
)


def seen(document: str, name: str, *surfaces: str, date: str | None = None, role: str = "") -> Appearance:
    return Appearance(
        id=f"a{document}",
        entity_id="e1",
        document_id=document,
        type=EntityType.PERSON,
        name=name,
        folded_names=(name.casefold(),),
        surfaces=tuple(Surface(text, proper=True, count=1) for text in (name, *surfaces)),
        roles=(role,) if role else (),
        spans=(Span(0, 3),),
        seen=date,
    )


def test_an_edge_takes_the_strongest_status() -> None:
    made = relationship(EDGE)
    assert made is not None
    assert (made.status, made.subject_id, made.object_id) == (Status.REPORTED, "e2", "e1")
    assert (made.statements, made.documents, made.quotes) == (3, 2, EDGE.quotes)


def test_an_edge_without_statements_is_none() -> None:
    assert relationship(replace(EDGE, statements=0)) is None


def test_the_ends_of_a_symmetric_edge_stand_in_order() -> None:
    made = relationship(replace(EDGE, predicate="spouse_of"))
    assert made is not None
    assert (made.subject_id, made.object_id) == ("e1", "e2")


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("polarity", list(Polarity))
def test_only_affirmed_and_told_statements_make_an_edge(polarity: Polarity, status: Status) -> None:
    made = relationship_id("e1", "leads", "e2", polarity=polarity, status=status)
    told = status in {Status.ASSERTED, Status.REPORTED, Status.ALLEGED}
    assert (made is not None) == (polarity is Polarity.AFFIRMED and told)


def test_a_literal_makes_no_edge() -> None:
    assert relationship_id("e1", "leads", None, polarity=Polarity.AFFIRMED, status=Status.ASSERTED) is None


def test_direction_counts_unless_the_predicate_is_symmetric() -> None:
    said = {"polarity": Polarity.AFFIRMED, "status": Status.ASSERTED}
    assert relationship_id("a", "attacked", "b", **said) != relationship_id("b", "attacked", "a", **said)
    assert relationship_id("a", "spouse_of", "b", **said) == relationship_id("b", "spouse_of", "a", **said)


ROWS = [
    seen("d1", "Ann Roe", "Roe", date="2015-09-06", role="minister"),
    seen("d2", "Ann Roé", "the minister", date="2014"),
    seen("d3", "Ann Roe", "Roe"),
]


@given(st.permutations(ROWS))
def test_an_entity_does_not_depend_on_the_order_of_its_appearances(rows: list[Appearance]) -> None:
    made = entity(aggregate(rows), degree=4)
    assert (made.name, made.documents, made.degree) == ("Ann Roe", 3, 4)
    assert made.aliases == ("Roe", "Ann Roé", "the minister")
    assert (made.first_seen, made.last_seen) == ("2014", "2015-09-06")
    assert made.folded_names == ("ann roe", "ann roé")
    assert made.roles == ("minister",)


def test_aliases_are_capped() -> None:
    made = entity(aggregate([seen("d1", "Ann", *(f"name {n:03}" for n in range(ALIASES + 9)))]), degree=0)
    assert len(made.aliases) == ALIASES
    assert (made.first_seen, made.last_seen) == (None, None)

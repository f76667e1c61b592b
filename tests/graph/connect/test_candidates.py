"""Candidates are the best paths of the whole graph where no cap is hit, and say so where one is."""

from collections.abc import Collection, Sequence
from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.model import Status
from graph.connect import candidates as module
from graph.connect.candidates import Candidate, Question, candidates
from graph.connect.rank import cost, damping, doubtful, edge_key
from graph.model import Relationship
from tests.builders import Fact, document_graph, entity_id, fact
from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore

NAMES = [f"Node {letter}" for letter in "Abcdef"]
IDS = list(map(entity_id, NAMES))
START, GOAL = IDS[0], IDS[5]


async def all_pass(edges: Sequence[Relationship]) -> Collection[str]:
    return [edge.id for edge in edges]


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    one, other = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True))
    confidence = draw(st.sampled_from([0.2, 0.5, 0.9]))
    return fact(one, draw(st.sampled_from(["met_with", "hired"])), other, confidence=confidence)


async def every(store: MemoryStore, question: Question) -> list[tuple[str, ...]]:
    """All paths, by trying all orders of all entities."""
    edges = sorted(store.all_relationships(), key=lambda edge: (doubtful(edge), cost(edge), edge_key(edge)))
    degrees = {entity.id: entity.degree for entity in store.all_entities()}
    inner = [id_ for id_ in IDS if id_ not in {question.start, question.goal, *question.avoid} and id_ in degrees]
    found = []
    for number in range(min(question.max_hops, len(inner) + 1)):
        for middle in permutations(inner, number):
            path = (question.start, *middle, question.goal)
            best = [
                next((e for e in edges if {e.subject_id, e.object_id} == set(pair)), None) for pair in pairwise(path)
            ]
            steps = [edge for edge in best if edge is not None]
            if len(steps) == len(best) and set(question.via) <= set(path):
                paid = sum(map(cost, steps)) + sum(damping(degrees[id_]) for id_ in middle)
                found.append((any(map(doubtful, steps)), len(path), paid, path))
    return [path for *_, path in sorted(found)]


@settings(max_examples=60)
@given(
    said=st.lists(facts(), min_size=1, max_size=14),
    max_hops=st.integers(1, 6),
    via=st.lists(st.sampled_from(IDS), max_size=2, unique=True),
    avoid=st.lists(st.sampled_from(IDS[1:5]), max_size=1),
)
async def test_as_trying_all_does(said: list[Fact], max_hops: int, via: list[str], avoid: list[str]) -> None:
    store = await memory(document_graph("a", *said))
    via = [id_ for id_ in via if id_ not in avoid]
    question = Question(START, GOAL, max_hops, 50, via=tuple(via), avoid=tuple(avoid))
    expected = await every(store, question)
    found = await candidates(store, question, all_pass)
    assert [row.entities for row in found.rows] == expected[:50]
    assert found.truncated is (len(expected) > 50)


def joins(row: Candidate) -> bool:
    ends = [{edge.subject_id, edge.object_id} for edge in row.edges]
    return ends == list(map(set, pairwise(row.entities)))


@pytest.fixture
async def ladder() -> MemoryStore:
    """Two ways of two hops, one of them twice told, and a long way round."""
    a, b, c, d, e, f = NAMES
    return await memory(
        document_graph("1", (a, "hired", b), (b, "hired", f), (a, "met_with", c), (c, "met_with", f)),
        document_graph("2", (a, "hired", b), (b, "hired", f), text="Quite other words stand in this text, at length."),
        document_graph("3", (a, "met_with", d), (d, "met_with", e), (e, "met_with", f)),
    )


async def test_more_sources_first_then_longer_ways(ladder: MemoryStore) -> None:
    found = await candidates(ladder, Question(START, GOAL, 4, 10), all_pass)
    assert [[IDS.index(id_) for id_ in row.entities] for row in found.rows] == [[0, 1, 5], [0, 2, 5], [0, 3, 4, 5]]
    assert all(joins(row) for row in found.rows)
    assert (found.truncated, found.entities, found.edges) == (False, 6, 7)


async def test_a_longer_way_goes_before_one_that_leans_on_a_guess() -> None:
    a, b, c, d, _, f = NAMES
    guess, sure = fact(a, "works_for", b, confidence=0.44), fact(a, "met_with", c)
    store = await memory(document_graph("1", guess, (b, "based_in", f), sure, (c, "hired", d), (d, "hired", f)))
    found = await candidates(store, Question(START, GOAL, 4, 10), all_pass)
    assert [row.entities for row in found.rows] == [(IDS[0], IDS[2], IDS[3], IDS[5]), (IDS[0], IDS[1], IDS[5])]
    only = await candidates(store, Question(START, GOAL, 2, 10), all_pass)
    assert [row.entities for row in only.rows] == [(IDS[0], IDS[1], IDS[5])]


async def test_a_sure_fact_between_two_goes_before_a_cheaper_guess() -> None:
    a, *_, f = NAMES
    alleged = fact(a, "bribed", f, confidence=0.8, status=Status.ALLEGED)
    store = await memory(document_graph("1", fact(a, "works_for", f, confidence=0.45), alleged))
    found = await candidates(store, Question(START, GOAL, 1, 10), all_pass)
    assert [edge.predicate for row in found.rows for edge in row.edges] == ["bribed"]


async def test_what_does_not_pass_is_gone_round(ladder: MemoryStore) -> None:
    async def met_only(edges: Sequence[Relationship]) -> Collection[str]:
        return [edge.id for edge in edges if edge.predicate == "met_with"]

    found = await candidates(ladder, Question(START, GOAL, 4, 10), met_only)
    assert [len(row.edges) for row in found.rows] == [2, 3]


async def test_fewer_than_there_are_is_told(ladder: MemoryStore) -> None:
    found = await candidates(ladder, Question(START, GOAL, 4, 2), all_pass)
    assert (len(found.rows), found.truncated) == (2, True)


async def test_the_shortest_way_is_found_under_any_beam(ladder: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EACH", 1)
    monkeypatch.setattr(module, "BEAM", 1)
    found = await candidates(ladder, Question(START, GOAL, 4, 10), all_pass)
    assert len(found.rows[0].edges) == 2
    assert found.truncated


async def test_no_time_is_told(ladder: MemoryStore) -> None:
    found = await candidates(ladder, Question(START, GOAL, 4, 10), all_pass, late=lambda: True)
    assert found.truncated


async def test_an_end_that_is_to_be_avoided_has_no_path(ladder: MemoryStore) -> None:
    assert (await candidates(ladder, Question(START, GOAL, 4, 10, avoid=(GOAL,)), all_pass)).rows == ()
    assert (await candidates(ladder, Question(START, START, 4, 10), all_pass)).rows == ()

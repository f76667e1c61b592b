from dataclasses import replace

import pytest

from extract.model import Status
from graph.connect.rank import HUB, by_rank, cost, damping, strength, why
from graph.model import Entity, Relationship
from tests.builders import document_graph, edge_id, entity_id
from tests.contract.world import memory

ANN, BOB = entity_id("Ann Roe"), entity_id("Bob Low")
EDGE = Relationship(
    id=edge_id("Ann Roe", "met", "Bob Low"),
    subject_id=ANN,
    predicate="met",
    object_id=BOB,
    statements=1,
    documents=1,
    confidence=0.8,
    status=Status.ASSERTED,
    first_date=None,
    last_date=None,
    quotes=(),
)


@pytest.mark.parametrize(
    "weaker", [{"status": Status.REPORTED}, {"status": Status.ALLEGED}, {"confidence": 0.7}, {"confidence": 0.0}]
)
def test_less_is_weaker_and_costs_more(weaker: dict[str, object]) -> None:
    other = replace(EDGE, **weaker)
    assert 0 < strength(other) < strength(EDGE) < 1
    assert cost(other) > cost(EDGE) > 0


def test_sources_strengthen_ever_less() -> None:
    told = [strength(replace(EDGE, sources=number)) for number in (1, 2, 3, 200)]
    assert told == sorted(told)
    assert told[1] - told[0] > told[2] - told[1]
    assert told[-1] < EDGE.confidence


def test_hubs_are_damped() -> None:
    assert [damping(degree) for degree in (0, 1)] == [0, 0]
    assert 0 < damping(10) < damping(10_000)


def test_ties_break_by_id() -> None:
    first, second = replace(EDGE, id="ra"), replace(EDGE, id="rb")
    assert by_rank([second, first]) == [first, second]


@pytest.fixture
async def three() -> tuple[Entity, ...]:
    store = await memory(document_graph("a", ("Ann Roe", "met", "Bob Low"), ("Bob Low", "met", "Cid Ash")))
    found = {entity.name: entity for entity in store.all_entities()}
    return found["Ann Roe"], found["Bob Low"], found["Cid Ash"]


async def test_words_say_why(three: tuple[Entity, ...]) -> None:
    ann, bob, cid = three
    firm = replace(EDGE, sources=3)
    assert why((ann, bob), (EDGE,)) == "1 step, told by 1 article; 80% sure"
    assert (
        why((ann, bob, cid), (firm, replace(firm, sources=5, status=Status.REPORTED, confidence=0.55)))
        == "2 steps, each told by 3 to 5 independent articles; 1 only reported; the least sure 55%"
    )
    guess = replace(EDGE, confidence=0.44)
    assert why((ann, bob), (guess,)) == "1 step, told by 1 article; 44% sure, likelier wrong than right"
    hub = replace(bob, degree=HUB)
    assert why((ann, hub, cid), (EDGE, EDGE)).endswith("; Bob Low is in 50 facts")

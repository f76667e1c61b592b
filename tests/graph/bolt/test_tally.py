"""Tallies: what comes and goes adds up to what the appearances that are there come to."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from extract.model import EntityType
from graph.bolt.tally import aggregate, steps
from graph.model import Appearance, Surface
from graph.project import aggregate as counted
from tests.builders import document_graph

(PLAIN,) = document_graph("k", named=["Ann Roe"]).appearances
APPEARANCES = st.builds(
    lambda name, surfaces, roles, seen: replace(
        PLAIN,
        name=name,
        surfaces=tuple(Surface(text, proper=True, count=1) for text in sorted(surfaces)),
        roles=tuple(sorted(roles)),
        folded_names=(name.lower(),),
        seen=seen,
    ),
    name=st.sampled_from(["Ann", "Ann Roe", "A. Roe"]),
    surfaces=st.sets(st.sampled_from(["Ann", "Roe", "she of the mill"])),
    roles=st.sets(st.sampled_from(["boss", "miller"])),
    seen=st.sampled_from([None, "2015", "2015-09-04", "2020-01-01"]),
)


def added(*changes: tuple[list[Appearance], list[Appearance]]) -> list[tuple[str, str, int]]:
    """Tallies after these changes, as the server keeps them."""
    kept: dict[str, tuple[str, str, int]] = {}
    for gone, come in changes:
        for row in steps(gone, come):
            before = kept.get(row["id"], (row["kind"], row["text"], 0))[2]
            kept[row["id"]] = (row["kind"], row["text"], before + row["step"])
    assert all(count >= 0 for *_, count in kept.values())
    return [one for one in kept.values() if one[2]]


@given(stay=st.lists(APPEARANCES, min_size=1, max_size=4), leave=st.lists(APPEARANCES, max_size=4))
def test_sums_are_those_of_a_count(stay: list[Appearance], leave: list[Appearance]) -> None:
    tallies = added(([], leave), (leave[:2], stay), (leave[2:], []))
    assert aggregate(PLAIN.entity_id, EntityType.PERSON, tallies) == counted(stay)


@given(come=st.lists(APPEARANCES, max_size=4))
def test_nothing_is_left_when_all_goes(come: list[Appearance]) -> None:
    tallies = added(([], come), (come, []))
    assert aggregate(PLAIN.entity_id, EntityType.PERSON, tallies) is None


def test_what_stays_makes_no_step() -> None:
    assert steps([PLAIN], [PLAIN]) == []


def test_steps_have_an_order() -> None:
    ids = [row["id"] for row in steps([], document_graph("k", named=["Ann Roe", "Bob Lee"]).appearances)]
    assert ids == sorted(ids)

"""Whatever is put, replaced and deleted in whatever order, a store answers as the plain model does."""

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from extract.model import Polarity, Status
from graph.model import DocumentGraph
from tests.builders import Fact, document_graph, fact
from tests.contract.answers import answers, exports
from tests.contract.stores import Store, open_neo4j, open_sqlite
from tests.fakes.memory_store import MemoryStore
from tests.servers.address import Address

T = TypeVar("T")

NAMES = st.sampled_from(
    ["Ann Roe", "Bob Lee", "Eva Lund", "Acme/Organization", "Port Ellis/Location", "Zoë Å", "山田 太郎"]
)
DATES = st.sampled_from([None, "2015", "2015-09", "2015-09-04", "2020-01-01"])


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """A fact between two of a few entities, so that documents overlap."""
    subject, other = draw(st.lists(NAMES, min_size=2, max_size=2, unique=True))
    return fact(
        subject,
        draw(st.sampled_from(["met_with", "spouse_of", "works_for"])),
        draw(st.sampled_from([other, None])),
        polarity=draw(st.sampled_from(Polarity)),
        status=draw(st.sampled_from(Status)),
        confidence=draw(st.sampled_from([0.0, 0.1, 0.25, 0.3, 1.0])),
        time=draw(DATES),
        ended=draw(st.booleans()),
    )


@st.composite
def graphs(draw: st.DrawFn) -> DocumentGraph:
    """What one of a few documents says."""
    return document_graph(
        draw(st.sampled_from("abcd")),
        *draw(st.lists(facts(), max_size=4)),
        named=draw(st.lists(NAMES, max_size=2)),
        published_at=draw(DATES),
    )


class Comparison(RuleBasedStateMachine):
    """One store beside the model, each step done to both."""

    opening: Callable[[], Coroutine[Any, Any, Store]]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.store = self.run(type(self).opening())
        self.plain = MemoryStore()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def teardown(self) -> None:
        self.run(self.store.close())
        self.runner.close()

    @rule(graph=graphs())
    def put(self, graph: DocumentGraph) -> None:
        assert self.run(self.store.put(graph)) == self.run(self.plain.put(graph))

    @precondition(lambda self: self.plain.graphs)
    @rule(data=st.data(), dry_run=st.booleans())
    def delete(self, data: st.DataObject, dry_run: bool) -> None:
        id_ = data.draw(st.sampled_from(sorted(self.plain.graphs)))
        deleted = self.run(self.store.delete_document(id_, dry_run=dry_run))
        assert deleted == self.run(self.plain.delete_document(id_, dry_run=dry_run))

    @invariant()
    def holds_the_same(self) -> None:
        assert self.run(exports(self.store)) == self.run(exports(self.plain))

    @rule()
    def answers_the_same(self) -> None:
        assert self.run(answers(self.store)) == self.run(answers(self.plain))


def compare(opening: Callable[[], Coroutine[Any, Any, Store]], *, examples: int, steps: int) -> None:
    """Runs the comparison on stores that `opening` gives empty."""
    machine = type("Machine", (Comparison,), {"opening": staticmethod(opening)})
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
        ),
    )


def test_sqlite_is_as_the_model(tmp_path: Path) -> None:
    async def opening() -> Store:
        return await open_sqlite(Path(tempfile.mkdtemp(dir=tmp_path)))

    compare(opening, examples=40, steps=12)


@pytest.mark.neo4j
def test_neo4j_is_as_the_model(neo4j_address: Address) -> None:
    async def opening() -> Store:
        return await open_neo4j(neo4j_address)

    compare(opening, examples=8, steps=10)

"""Whatever happens in whatever order, a queue leases each document to one worker, in order, and counts right."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from graph.errors import Conflict, LeaseLost
from graph.model import DocumentState, Job, JobState, Lease, Queued
from graph.queue import LEASE_SECONDS
from tests.builders import document_graph, new_document, queued
from tests.contract.stores import Store, open_neo4j, open_sqlite
from tests.servers.address import Address

T = TypeVar("T")
JOBS = ("018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000002")
WORKERS = ("one", "two")
OPEN = {DocumentState.QUEUED, DocumentState.RUNNING}
FINAL = (DocumentState.UNCHANGED, DocumentState.FAILED, DocumentState.QUARANTINED)


class Rules(RuleBasedStateMachine):
    """Two jobs, two workers, four documents with many versions, and a clock."""

    opening: Callable[[], Coroutine[Any, Any, Store]]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.now = 0.0
        self.places = 0
        self.leases: list[Lease] = []

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def teardown(self) -> None:
        self.run(self.store.close())
        self.runner.close()

    def rows(self) -> list[Queued]:
        """All queued documents, oldest job first, then order."""
        return [row for job in JOBS for row in self.run(self.store.queued(job, limit=1000))]

    def jobs(self) -> list[Job]:
        return sorted(self.run(self.store.jobs(limit=10)), key=lambda job: job.id)

    @initialize()
    def begin(self) -> None:
        self.store = self.run(type(self).opening())
        for job in JOBS:
            self.run(self.store.create_job(job, created_at="2026-01-01T00:00:00+00:00"))
            self.submit_all(job, list("abacdbe"))

    @rule(job=st.sampled_from(JOBS), keys=st.lists(st.sampled_from("abcd"), min_size=1, max_size=4))
    def submit(self, job: str, keys: list[str]) -> None:
        self.submit_all(job, keys)

    def submit_all(self, job: str, keys: list[str]) -> None:
        rows = [queued(job, self.places + n, new_document(key)) for n, key in enumerate(keys)]
        self.places += len(rows)
        try:
            self.run(self.store.submit(job, rows))
        except Conflict:
            assert not {row.id for row in rows} & {row.id for row in self.rows()}

    @rule(worker=st.sampled_from(WORKERS), limit=st.integers(1, 4), jobs=st.sets(st.sampled_from(JOBS)),
          dead=st.sets(st.sampled_from(WORKERS)))  # fmt: skip
    def claim(self, worker: str, limit: int, jobs: set[str], dead: set[str]) -> None:
        leases = self.run(self.store.claim(worker, limit=limit, now=self.now, jobs=jobs, dead=dead))
        assert len(leases) <= limit
        assert all(one.alone == (one.queued.attempts > 0) for one in leases)
        assert not any(one.alone for one in leases) or len(leases) == 1
        if not jobs:
            order = [(one.queued.job_id, one.queued.order) for one in leases]
            assert order == sorted(order)
        self.leases += leases
        self.no_older_version_waits(leases)

    @precondition(lambda self: self.leases)
    @rule(data=st.data(), state=st.sampled_from([*FINAL, DocumentState.DONE]))
    def end(self, data: st.DataObject, state: DocumentState) -> None:
        lease = data.draw(st.sampled_from(self.leases))
        held = self.held(lease)
        try:
            if state is DocumentState.DONE:
                graph = document_graph(str(lease.queued.document.key), ("Ann Roe", "met_with", "Bob Lee"))
                self.run(self.store.put(graph, lease=lease))
            else:
                self.run(self.store.finish(lease, state, error="Why."))
        except LeaseLost:
            assert not held
        else:
            assert held
            assert {row.id: row.state for row in self.rows()}[lease.queued.id] is state

    @precondition(lambda self: self.leases)
    @rule(data=st.data(), died=st.booleans())
    def release(self, data: st.DataObject, died: bool) -> None:
        lease = data.draw(st.sampled_from(self.leases))
        before, held = {row.id: row.attempts for row in self.rows()}[lease.queued.id], self.held(lease)
        assert self.run(self.store.release(lease, died=died)) == before + (died and held)

    @rule(seconds=st.sampled_from([1.0, LEASE_SECONDS + 1]))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @precondition(lambda self: len(self.leases) > 5)
    @rule(job=st.sampled_from(JOBS), cancel=st.booleans())
    def finish_job(self, job: str, cancel: bool) -> None:
        try:
            self.run(self.store.cancel_job(job) if cancel else self.store.close_job(job))
        except Conflict:
            assert self.run(self.store.job(job)).finished_at is not None  # type: ignore[union-attr]

    def no_older_version_waits(self, leases: tuple[Lease, ...]) -> None:
        taken = {one.queued.document_id: one.queued.id for one in leases}
        for row in self.rows():
            if taken.get(row.document_id) == row.id:
                del taken[row.document_id]
            assert row.document_id not in taken or row.state is not DocumentState.QUEUED

    def held(self, lease: Lease) -> bool:
        """Whether the lease is the current one; asks by a heartbeat that changes no expiry but this one's."""
        return bool(self.run(self.store.heartbeat(lease.worker, [lease.token], now=self.now)))

    @invariant()
    def no_document_runs_twice(self) -> None:
        running = [row.document_id for row in self.rows() if row.state is DocumentState.RUNNING]
        assert len(running) == len(set(running))

    @invariant()
    def counts_are_a_recount(self) -> None:
        rows = self.rows()
        for job in self.jobs():
            counted = Counter(row.state for row in rows if row.job_id == job.id)
            assert job.counts == {state: counted[state] for state in DocumentState}
            assert job.total == sum(counted.values())
            assert (job.state is JobState.RUNNING) == (job.finished_at is None)
            assert job.finished_at is None or not any(counted[state] for state in OPEN)
        assert self.run(self.store.waiting()) == sum(row.state in OPEN for row in rows)


def check(opening: Callable[[], Coroutine[Any, Any, Store]], *, examples: int, steps: int) -> None:
    """Runs the rules on stores that `opening` gives empty."""
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        type("Machine", (Rules,), {"opening": staticmethod(opening)}),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
        ),
    )


def test_sqlite_keeps_the_rules(tmp_path: Path) -> None:
    async def opening() -> Store:
        return await open_sqlite(Path(tempfile.mkdtemp(dir=tmp_path)))

    check(opening, examples=30, steps=20)


@pytest.mark.neo4j
def test_neo4j_keeps_the_rules(neo4j_address: Address) -> None:
    async def opening() -> Store:
        return await open_neo4j(neo4j_address)

    check(opening, examples=6, steps=12)

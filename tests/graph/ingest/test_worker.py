"""The worker's loop in one process, on a queue in memory."""

import asyncio
import os
from dataclasses import replace

import pytest

from extract.errors import ModelMissing
from graph.errors import LeaseLost, StoreUnavailable, TooLarge
from graph.ingest import patience
from graph.ingest.limits import Limits
from graph.ingest.readers.article import Article
from graph.ingest.submit import submit
from graph.ingest.worker import Worker
from graph.model import DocumentGraph, DocumentState, Job, JobState, Lease, NewDocument, WriteResult
from tests.fakes.diary import Diary
from tests.fakes.extractor import FakeExtractor
from tests.fakes.memory_queue import MemoryQueue
from tests.fakes.waiting import until

TEXT = "Ann Roe met Bob Low."


def worker(queue: MemoryQueue, **changes: object) -> Worker:
    given = {"name": "here:1:1", "observer": Diary(), "extractor": FakeExtractor(), **changes}
    return Worker(queue, given.pop("extractor"), **given)  # type: ignore[arg-type]


async def queue_of(*texts: str, queue: MemoryQueue | None = None, key: str = "", force: bool = False) -> MemoryQueue:
    queue = queue or MemoryQueue()
    found = [Article(NewDocument(text=text, key=key or None), f"line {n}") for n, text in enumerate(texts, 1)]
    await submit(queue, found, force=force)
    return queue


async def last_job(queue: MemoryQueue) -> Job:
    job = await queue.job(max(queue.created))
    assert job is not None
    return job


async def test_a_document_is_extracted_and_written() -> None:
    queue, diary = await queue_of(TEXT), Diary()
    await worker(queue, observer=diary).drain()
    (graph,) = queue.graphs.values()
    assert [statement.predicate for statement in graph.statements] == ["met"]
    assert diary.lines == ["started", "extracted", "ended"]
    assert (await last_job(queue)).state is JobState.DONE


async def test_a_known_document_is_not_extracted_again() -> None:
    queue = await queue_of(TEXT)
    await worker(queue).drain()
    await queue_of(TEXT, queue=queue)
    await worker(queue).drain()
    assert (await last_job(queue)).counts[DocumentState.UNCHANGED] == 1
    assert queue.puts == 1


@pytest.mark.parametrize(
    ("version", "force"), [("fake-2", False), ("fake-1", True)], ids=["newer pipeline", "by force"]
)
async def test_a_known_document_is_extracted_again(version: str, force: bool) -> None:
    queue = await queue_of(TEXT)
    await worker(queue).drain()
    await queue_of(TEXT, queue=queue, force=force)
    await worker(queue, extractor=FakeExtractor(version=version)).drain()
    assert queue.puts == 2


async def test_a_new_title_is_a_change() -> None:
    queue = await queue_of(TEXT)
    await worker(queue).drain()
    await submit(queue, [Article(NewDocument(text=TEXT, title="Two meet"), "b.txt")])
    await worker(queue).drain()
    (graph,) = queue.graphs.values()
    assert graph.document.title == "Two meet"


async def test_the_last_version_of_a_key_wins() -> None:
    queue = await queue_of("Ann Roe met Bob Low.", "Ann Roe sacked Bob Low.", "Ann Roe met Bob Low.", key="a")
    await worker(queue).drain()
    (graph,) = queue.graphs.values()
    assert graph.statements[0].predicate == "met"
    assert queue.puts == 3


async def test_refused_text_fails_with_its_reason_and_the_rest_goes_on() -> None:
    queue = await queue_of("REFUSE ME", TEXT)
    await worker(queue).drain()
    job = await last_job(queue)
    assert [(error.source, error.message) for error in job.errors] == [("line 1", "Only English is read.")]
    assert job.counts[DocumentState.DONE] == 1


async def test_a_fault_in_the_extractor_fails_one_document() -> None:
    queue = await queue_of("FAULT", TEXT)
    await worker(queue).drain()
    job = await last_job(queue)
    assert "ValueError" in job.errors[0].message
    assert job.counts[DocumentState.DONE] == 1


async def test_a_missing_model_is_no_fault_of_the_document() -> None:
    class NoModel(FakeExtractor):
        def extract(self, text: str, *, published: str | None = None) -> object:  # type: ignore[override]
            raise ModelMissing("No model.")

    queue = await queue_of(TEXT)
    with pytest.raises(ModelMissing):
        await worker(queue, extractor=NoModel()).drain()
    assert (await last_job(queue)).errors_total == 0


async def test_a_lost_lease_writes_nothing_and_the_worker_goes_on() -> None:
    class Thief(Diary):
        def extracted(self, lease: Lease) -> None:
            if not queue.puts:
                queue.leases.clear()
                queue.rows[lease.queued.id] = replace(lease.queued, state=DocumentState.QUEUED)
                queue.puts = 1

    queue = await queue_of(TEXT)
    await worker(queue, observer=Thief()).drain()
    assert len(queue.graphs) == 1
    assert queue.puts == 2


async def test_a_store_that_is_away_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class Switch(Diary):
        def extracted(self, lease: Lease) -> None:
            queue.down = True
            asyncio.get_running_loop().call_later(0.05, setattr, queue, "down", False)

    monkeypatch.setattr(patience, "pauses", lambda *_: iter([0.01] * 100))
    queue = await queue_of(TEXT, "Ann Roe hired Cy Moss.")
    await worker(queue, observer=Switch()).drain()
    assert (await last_job(queue)).counts[DocumentState.DONE] == 2


async def test_an_answer_that_was_lost_is_sent_again_and_counts_once() -> None:
    class Forgetful(MemoryQueue):
        calls = 0

        async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
            self.calls += 1
            result = await super().put(graph, lease=lease)
            if self.calls == 1:
                raise StoreUnavailable("The answer was lost.")
            return result

    queue = await queue_of(TEXT, queue=Forgetful())
    await worker(queue).drain()
    assert queue.puts == 1
    assert (await last_job(queue)).state is JobState.DONE


@pytest.mark.parametrize("error", [StoreUnavailable("Out of memory."), TooLarge("Too much.")])
async def test_a_document_that_the_store_cannot_take_fails(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    class Small(MemoryQueue):
        async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
            if "Low" in graph.text:
                raise error
            return await super().put(graph, lease=lease)

    monkeypatch.setattr(patience, "pauses", lambda *_: iter([0.0] * 100))
    queue = await queue_of(TEXT, "Ann Roe hired Cy Moss.", queue=Small())
    await worker(queue).drain()
    job = await last_job(queue)
    assert job.counts[DocumentState.DONE] == 1
    assert str(error) in job.errors[0].message


async def test_run_goes_on_until_it_is_stopped() -> None:
    queue, stop = await queue_of(TEXT), asyncio.Event()
    running = asyncio.ensure_future(worker(queue).run(stop))
    await until(lambda: queue.puts == 1)
    await queue_of("Cy Moss met Ann Roe.", queue=queue)
    await until(lambda: queue.puts == 2)
    stop.set()
    assert await running is False


async def test_run_ends_when_it_has_done_enough() -> None:
    queue = await queue_of(TEXT, "Cy Moss met Ann Roe.")
    busy = worker(queue)
    await busy.run(asyncio.Event(), enough=lambda: busy.documents == 1)
    assert queue.puts == 1


async def test_a_document_that_is_not_ready_in_time_is_released() -> None:
    queue, stop, diary = await queue_of(TEXT), asyncio.Event(), Diary()
    slow = worker(queue, extractor=FakeExtractor(seconds=0.3), limits=Limits(stop=0.01), observer=diary)
    running = asyncio.ensure_future(slow.run(stop))
    await until(lambda: "started" in diary.lines)
    stop.set()
    assert await running is True
    (row,) = queue.rows.values()
    assert (row.state, row.attempts, diary.lines[-1]) == (DocumentState.QUEUED, 0, "ended")


async def test_a_failing_write_ends_the_loop() -> None:
    class Broken(MemoryQueue):
        async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
            raise ZeroDivisionError

    queue = await queue_of(TEXT, queue=Broken())
    with pytest.raises(ZeroDivisionError):
        await worker(queue).run(asyncio.Event())


async def test_finishing_under_a_lost_lease_is_refused() -> None:
    queue = await queue_of(TEXT)
    (lease,) = await queue.claim(f"here:{os.getpid()}", limit=1, now=0.0)
    await queue.release(lease)
    with pytest.raises(LeaseLost):
        await queue.finish(lease, DocumentState.FAILED)

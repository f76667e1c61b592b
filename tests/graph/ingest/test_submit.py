"""Articles become rows of the queue, batch by batch."""

from collections.abc import Iterator

import pytest

from graph import ids
from graph.errors import StoreUnavailable
from graph.ingest import patience, submit
from graph.ingest.readers.article import Article
from graph.ingest.submit import new_job_id, queued
from graph.model import InputError, JobState, NewDocument
from tests.fakes.memory_queue import MemoryQueue


def article(number: int, *, key: str | None = None) -> Article:
    return Article(NewDocument(text=f"Ann met Bob {number}.", key=key), f"line {number}")


async def test_articles_and_errors_are_kept_in_order() -> None:
    queue, bad = MemoryQueue(), InputError("line 2", "bad_json", "It is not JSON.")
    job = await submit.submit(queue, [article(1), bad, article(3)])
    rows = sorted(queue.rows.values(), key=lambda row: row.order)
    assert [(row.source, row.order) for row in rows] == [("line 1", 0), ("line 3", 1)]
    assert (job.total, job.rejected, job.state) == (2, (bad,), JobState.RUNNING)


async def test_a_job_without_documents_is_done_at_once() -> None:
    job = await submit.submit(MemoryQueue(), [])
    assert (job.total, job.state) == (0, JobState.DONE)


async def test_batches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []

    class Counting(MemoryQueue):
        async def submit(self, job_id, documents, *, rejected=()):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN202
            sizes.append(len(documents) + len(rejected))
            await super().submit(job_id, documents, rejected=rejected)

    monkeypatch.setattr(submit, "BATCH", 3)
    await submit.submit(Counting(), [article(n) for n in range(7)])
    monkeypatch.setattr(submit, "BATCH_CHARACTERS", 1)
    await submit.submit(Counting(), [article(n) for n in range(2)])
    assert sizes == [3, 3, 1, 1, 1]


async def test_sending_the_same_job_again_changes_nothing() -> None:
    queue, job_id = MemoryQueue(), new_job_id()
    await submit.submit(queue, [article(1), article(1)], job_id=job_id)
    queue.closed.clear()
    job = await submit.submit(queue, [article(1), article(1)], job_id=job_id)
    assert job.total == 2


async def test_an_interrupted_submission_leaves_a_job_that_can_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def articles() -> Iterator[Article]:
        yield article(1)
        yield article(2)
        raise KeyError

    monkeypatch.setattr(submit, "BATCH", 1)
    queue, job_id = MemoryQueue(), new_job_id()
    with pytest.raises(KeyError):
        await submit.submit(queue, articles(), job_id=job_id)
    assert queue.closed == {job_id}
    assert len(queue.rows) == 2


async def test_a_patient_submission_waits_for_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    class Flaky(MemoryQueue):
        failures = 2

        def _reach(self) -> None:
            if self.created and self.failures:
                self.failures -= 1
                raise StoreUnavailable("away")

    monkeypatch.setattr(patience, "FIRST", 0.0)
    monkeypatch.setattr(patience, "pauses", lambda *_: iter([0.0] * 9))
    with pytest.raises(StoreUnavailable):
        await submit.submit(Flaky(), [article(1)])
    assert (await submit.submit(Flaky(), [article(1)], patient=True)).total == 1


def test_ids_come_from_key_url_or_content() -> None:
    document = NewDocument(text="Ann.", key="k")
    row = queued(document, job_id="j", order=3, source="line 4", force=True)
    assert row.document_id == ids.document_id(key="k", url=None, content="")
    assert row.id != queued(document, job_id="j", order=4).id
    assert row == queued(document, job_id="j", order=3, source="line 4", force=True)


def test_job_ids_sort_by_time() -> None:
    made = [new_job_id() for _ in range(20)]
    assert made == sorted(made)
    assert made[0][14] == "7"

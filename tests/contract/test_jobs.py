"""Jobs are open until closed, take documents once, count them by state and can be cancelled."""

from dataclasses import replace

import pytest

from graph.errors import Conflict, NotFound
from graph.model import DocumentState, InputError, JobState, NewDocument, Queued
from tests.builders import new_document, queued
from tests.contract.stores import Store

JOB, CREATED = "018f0000-0000-7000-8000-000000000001", "2026-01-02T03:04:05+00:00"


def waiting(count: int, *, job: str = JOB) -> list[Queued]:
    """Documents of a job, the first of them with every field."""
    rich = NewDocument("Te\u00adxt 𝔘", "key 0", "https://x.example/0", "Title", "Publisher", "2020-01-02")
    rows = [queued(job, 0, rich, source="a.jsonl line 1", force=True)]
    return (rows + [queued(job, n, new_document(f"key {n}", f"Text {n}")) for n in range(1, count)])[:count]


async def opened(store: Store, count: int = 0, *, job: str = JOB) -> list[Queued]:
    """A job with so many documents."""
    await store.create_job(job, created_at=CREATED)
    rows = waiting(count, job=job)
    await store.submit(job, rows)
    return rows


async def test_a_new_job_is_empty_and_open(store: Store) -> None:
    job = await store.create_job(JOB, created_at=CREATED)
    assert (job.id, job.state, job.total, job.created_at, job.finished_at) == (JOB, JobState.RUNNING, 0, CREATED, None)
    assert job.counts == dict.fromkeys(DocumentState, 0)
    assert (job.errors, job.errors_total, job.rejected) == ((), 0, ())
    assert await store.job(JOB) == job


async def test_the_same_job_again_is_unchanged(store: Store) -> None:
    await opened(store, 2)
    again = await store.create_job(JOB, created_at="2030-01-01T00:00:00+00:00")
    assert again == await store.job(JOB)
    assert (again.total, again.created_at) == (2, CREATED)


async def test_an_unknown_job(store: Store) -> None:
    assert await store.job(JOB) is None
    assert await store.queued(JOB, limit=5) == ()
    with pytest.raises(NotFound, match="job"):
        await store.submit(JOB, [])
    with pytest.raises(NotFound, match="job"):
        await store.close_job(JOB)
    with pytest.raises(NotFound, match="job"):
        await store.cancel_job(JOB)


async def test_documents_are_listed_in_order_without_text(store: Store) -> None:
    rows = await opened(store, 5)
    bare = tuple(replace(row, document=replace(row.document, text="")) for row in rows)
    assert await store.queued(JOB, limit=10) == bare
    assert await store.queued(JOB, limit=2) == bare[:2]
    assert await store.queued(JOB, limit=2, after=1) == bare[2:4]


async def test_a_document_submitted_again_is_left_alone(store: Store) -> None:
    rows = await opened(store, 3)
    (lease,) = await store.claim("w", limit=1, now=0.0)
    await store.finish(lease, DocumentState.FAILED, error="Not English.")
    await store.submit(JOB, [replace(rows[0], source="elsewhere"), *rows[1:], queued(JOB, 9, new_document("new"))])
    found = await store.queued(JOB, limit=10)
    assert [(row.order, row.state, row.source) for row in found][:2] == [
        (0, DocumentState.FAILED, "a.jsonl line 1"),
        (1, DocumentState.QUEUED, None),
    ]
    assert [row.order for row in found] == [0, 1, 2, 9]


async def test_what_is_queued_is_claimed_as_it_was_submitted(store: Store) -> None:
    rows = await opened(store, 2)
    leases = await store.claim("w", limit=5, now=0.0)
    assert [lease.queued for lease in leases] == [replace(row, state=DocumentState.RUNNING) for row in rows]


async def test_rejected_input_is_kept_once_and_in_order(store: Store) -> None:
    await store.create_job(JOB, created_at=CREATED)
    rejected = [InputError(f"line {n}", "bad_input", f"No text in line {n}.") for n in range(5)]
    await store.submit(JOB, [], rejected=rejected[:3])
    await store.submit(JOB, [], rejected=rejected[2:])
    job = await store.job(JOB)
    assert job is not None
    assert (job.rejected, job.total) == (tuple(rejected), 0)


async def test_at_most_a_hundred_rejections_are_kept(store: Store) -> None:
    await store.create_job(JOB, created_at=CREATED)
    rejected = [InputError(f"line {n}", "bad_input", "No text.") for n in range(150)]
    await store.submit(JOB, [], rejected=rejected[:70])
    await store.submit(JOB, [], rejected=rejected[70:])
    job = await store.job(JOB)
    assert job is not None
    assert job.rejected == tuple(rejected[:100])


async def test_at_most_a_hundred_errors_are_shown_and_all_counted(store: Store) -> None:
    await opened(store, 105)
    for lease in await store.claim("w", limit=200, now=0.0):
        await store.finish(lease, DocumentState.FAILED, error=f"No {lease.queued.order}.")
    job = await store.job(JOB)
    assert job is not None
    assert [error.message for error in job.errors] == [f"No {number}." for number in range(100)]
    assert (job.errors_total, job.counts[DocumentState.FAILED]) == (105, 105)


async def test_errors_say_which_and_why(store: Store) -> None:
    rows = await opened(store, 3)
    leases = await store.claim("w", limit=3, now=0.0)
    await store.finish(leases[2], DocumentState.FAILED, error="Not English.")
    await store.finish(leases[0], DocumentState.QUARANTINED, error="Killed two workers.")
    await store.finish(leases[1], DocumentState.UNCHANGED)
    job = await store.job(JOB)
    assert job is not None
    assert [(e.document_id, e.source, e.state, e.message) for e in job.errors] == [
        (rows[0].document_id, "a.jsonl line 1", DocumentState.QUARANTINED, "Killed two workers."),
        (rows[2].document_id, None, DocumentState.FAILED, "Not English."),
    ]


async def test_a_closed_job_takes_no_more(store: Store) -> None:
    rows = await opened(store, 1)
    assert (await store.close_job(JOB)).state is JobState.RUNNING
    with pytest.raises(Conflict):
        await store.submit(JOB, rows)
    assert (await store.close_job(JOB)).total == 1


async def test_an_open_job_is_not_done(store: Store) -> None:
    await opened(store, 1)
    (lease,) = await store.claim("w", limit=1, now=0.0)
    await store.finish(lease, DocumentState.UNCHANGED)
    job = await store.job(JOB)
    assert job is not None
    assert (job.state, job.finished_at) == (JobState.RUNNING, None)
    closed = await store.close_job(JOB)
    assert closed.state is JobState.DONE
    assert closed.finished_at is not None
    assert await store.close_job(JOB) == closed


async def test_an_empty_job_is_done_when_closed(store: Store) -> None:
    await opened(store)
    assert (await store.close_job(JOB)).state is JobState.DONE


async def test_a_job_is_done_with_its_last_document(store: Store) -> None:
    await opened(store, 2)
    await store.close_job(JOB)
    first, last = await store.claim("w", limit=2, now=0.0)
    await store.finish(first, DocumentState.FAILED, error="No.")
    assert (await store.job(JOB)).state is JobState.RUNNING  # type: ignore[union-attr]
    await store.finish(last, DocumentState.UNCHANGED)
    assert (await store.job(JOB)).state is JobState.DONE  # type: ignore[union-attr]


async def test_cancelling_leaves_what_runs(store: Store) -> None:
    await opened(store, 3)
    (lease,) = await store.claim("w", limit=1, now=0.0)
    job = await store.cancel_job(JOB)
    assert (job.state, job.counts[DocumentState.CANCELLED], job.counts[DocumentState.RUNNING]) == (
        JobState.RUNNING,
        2,
        1,
    )
    assert await store.cancel_job(JOB) == job
    assert await store.claim("w", limit=5, now=0.0) == ()
    with pytest.raises(Conflict):
        await store.submit(JOB, [])
    await store.finish(lease, DocumentState.UNCHANGED)
    done = await store.job(JOB)
    assert done is not None
    assert (done.state, done.errors_total) == (JobState.CANCELLED, 0)
    with pytest.raises(Conflict):
        await store.cancel_job(JOB)


async def test_cancelling_at_once(store: Store) -> None:
    await opened(store, 2)
    job = await store.cancel_job(JOB)
    assert (job.state, job.counts[DocumentState.CANCELLED]) == (JobState.CANCELLED, 2)
    assert job.finished_at is not None


async def test_a_done_job_cannot_be_cancelled(store: Store) -> None:
    await opened(store)
    await store.close_job(JOB)
    with pytest.raises(Conflict):
        await store.cancel_job(JOB)


@pytest.mark.parametrize("died", [False, True])
async def test_what_is_released_after_cancelling_is_cancelled(store: Store, died: bool) -> None:
    await opened(store, 1)
    (lease,) = await store.claim("w", limit=1, now=0.0)
    await store.cancel_job(JOB)
    assert await store.release(lease, died=died) == int(died)
    job = await store.job(JOB)
    assert job is not None
    assert (job.state, job.counts[DocumentState.CANCELLED]) == (JobState.CANCELLED, 1)


async def test_what_runs_out_after_cancelling_is_cancelled(store: Store) -> None:
    await opened(store, 1)
    await store.claim("w", limit=1, now=0.0)
    await store.cancel_job(JOB)
    assert await store.claim("w", limit=1, now=1000.0) == ()
    assert (await store.job(JOB)).state is JobState.CANCELLED  # type: ignore[union-attr]


async def test_jobs_newest_first(store: Store) -> None:
    names = [f"018f0000-0000-7000-8000-00000000000{number}" for number in range(4)]
    for name in names:
        await opened(store, 1, job=name)
    assert [job.id for job in await store.jobs(limit=10)] == names[::-1]
    assert [job.id for job in await store.jobs(limit=2)] == [names[3], names[2]]
    assert [job.id for job in await store.jobs(limit=2, after=names[2])] == [names[1], names[0]]
    assert (await store.jobs(limit=1))[0] == await store.job(names[3])


async def test_what_waits_is_counted_over_all_jobs(store: Store) -> None:
    await opened(store, 2)
    await opened(store, 3, job="018f0000-0000-7000-8000-000000000002")
    assert await store.waiting() == 5
    first, *_ = await store.claim("w", limit=2, now=0.0)
    assert await store.waiting() == 5
    assert ((await store.stats()).queued, (await store.stats()).running) == (3, 2)
    await store.finish(first, DocumentState.UNCHANGED)
    assert await store.waiting() == 4

"""Stored documents are queued again where the pipeline differs, or all by force."""

import pytest

from graph.ingest import reprocess as module
from graph.ingest.readers.article import Article
from graph.ingest.reprocess import reprocess
from graph.ingest.submit import submit
from graph.ingest.worker import Worker
from graph.model import DocumentState, NewDocument
from tests.fakes.diary import Diary
from tests.fakes.extractor import FakeExtractor
from tests.fakes.memory_queue import MemoryQueue


def worker(queue: MemoryQueue, version: str) -> Worker:
    return Worker(queue, FakeExtractor(version=version), name="w", observer=Diary())  # type: ignore[arg-type]


@pytest.mark.parametrize(("pipeline", "force", "wanted"), [("1", False, 0), ("2", False, 5), ("1", True, 5)])
async def test_documents_are_queued_again(
    monkeypatch: pytest.MonkeyPatch, pipeline: str, force: bool, wanted: int
) -> None:
    monkeypatch.setattr(module, "BATCH", 2)
    queue = MemoryQueue()
    await submit(queue, [Article(NewDocument(text=f"Ann Roe met Bob Low {n}.", title="T"), "a") for n in range(5)])
    await worker(queue, "1").drain()
    before = dict(queue.graphs)
    job = await reprocess(queue, pipeline=pipeline, force=force)  # type: ignore[arg-type]
    assert job.total == wanted
    await worker(queue, pipeline).drain()
    done = await queue.job(job.id)
    assert done is not None
    assert done.counts[DocumentState.DONE] == wanted
    assert {graph.document.pipeline for graph in queue.graphs.values()} == {pipeline}
    assert before.keys() == queue.graphs.keys()

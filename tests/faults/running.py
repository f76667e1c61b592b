"""What the fault tests do with a store: an undisturbed ingest, its export, and jobs as sets of states."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

from graph.export import Format, export
from graph.ingest.ingest import ingest
from graph.ingest.readers.read import read_paths
from graph.model import DocumentState, Job
from tests.contract.stores import Store
from tests.fakes.service import supervisor


async def ingested(store: Store, url: str, lines: Sequence[str], *, workers: int, folder: Path) -> Job:
    """The finished job of these JSON lines."""
    workers_of = supervisor(store, url, workers=workers)
    return await asyncio.wait_for(ingest(store, read_paths([written(folder, lines)]), supervisor=workers_of), 100)


async def exported(store: Store) -> bytes:
    return b"".join([chunk async for chunk in await export(store, Format.JSONL)])


def written(folder: Path, lines: Sequence[str]) -> Path:
    path = folder / "articles.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def line(text: str) -> str:
    return json.dumps({"text": text})


def states(job: Job) -> dict[DocumentState, int]:
    return {state: count for state, count in job.counts.items() if count}

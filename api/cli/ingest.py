"""`relatum ingest`: reads articles from files and folders into the graph, and says what it found."""

from pathlib import Path
from typing import Annotated

import typer

from api.cli import options
from api.cli.output import quotes, say, say_json, sentence, title, warn
from api.cli.progress import Bar
from api.cli.running import quiet, with_store
from api.schemas.job import finished
from api.schemas.job import job as job_out
from api.settings import Settings
from api.wiring import Store, make_supervisor
from graph.answers.overview import Highlight, highlights
from graph.answers.words import times
from graph.ingest.ingest import ingest
from graph.ingest.readers.article import Options
from graph.ingest.readers.read import read_paths
from graph.model import DocumentState, Job, Stats

NAME = "ingest"
INTERRUPTED = 130
SHOWN = 10
"""Most errors printed."""


def run(
    paths: Annotated[
        list[Path], typer.Argument(help="Files or folders: .txt, .html, .json, .jsonl, each also as .gz.")
    ],
    published: options.Published = None,
    publisher: Annotated[
        str | None, typer.Option("--publisher", help="Publisher, where the file does not say.")
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="Title, where the file does not say.")] = None,
    key: Annotated[
        str | None, typer.Option("--key", help="Your own name for a single file; the same key replaces it.")
    ] = None,
    workers: options.Workers = None,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Read articles into the graph with a progress bar, and say what was found."""
    given = Options(published=published, publisher=publisher, title=title, key=key)

    async def work(opened: Store, settings: Settings) -> tuple[Job, Stats, tuple[Highlight, ...]]:
        supervisor = make_supervisor(opened, quiet(settings), workers=workers or settings.workers or 1)
        with Bar("reading articles", total=0) as bar:
            job = await ingest(
                opened,
                read_paths(paths, options=given),
                supervisor=supervisor,
                on_progress=lambda now: bar.at(finished(now), total=now.total),
            )
        return job, await opened.stats(), await highlights(opened)

    try:
        job, sizes, best = with_store(store, work, create=True)
    except KeyboardInterrupt:
        warn("interrupted; what was taken in is kept: the same command goes on with it")
        return INTERRUPTED
    _report(job)
    if as_json:
        say_json(job_out(job))
    else:
        say(summary(job, sizes, best))
    return 2 if job.errors_total or job.rejected else 0


def _report(job: Job) -> None:
    """What went wrong, a line each, on standard error."""
    rows = [f"{row.source}: {row.message}" for row in job.rejected]
    rows += [f"{row.source or row.document_id}: {row.message}" for row in job.errors]
    for row in rows[:SHOWN]:
        warn(row)
    if len(rows) > SHOWN:
        warn(f"and {len(rows) - SHOWN} more; see them with --json")


def summary(job: Job, sizes: Stats, best: tuple[Highlight, ...]) -> str:
    """What the job did, how large the graph is now, and its best-connected people and organizations."""
    counts = job.counts
    read, same = counts[DocumentState.DONE], counts[DocumentState.UNCHANGED]
    unchanged = f", {same:,} known already" if same else ""
    lines = [
        f"Read {times(read, 'article')}{unchanged}.",
        f"The graph has {times(sizes.documents, 'article')} and {times(sizes.entities, 'entity')}.",
        f"They make {times(sizes.statements, 'statement')}, which give {times(sizes.relationships, 'relationship')}.",
    ]
    lines += ["", "Best connected:"] if best else []
    for row in best:
        known = {row.entity.id: row.entity, row.other.id: row.other}
        degree = times(row.entity.degree, "relationship")
        lines += [f"  {title(row.entity)}, {degree}: {sentence(row.fact, known)}", quotes(row.fact, indent=6)]
    return "\n".join(lines)

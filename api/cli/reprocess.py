"""`relatum reprocess`: reads stored articles again with today's rules and model."""

from typing import Annotated

import typer

from api.cli import options
from api.cli.output import say, say_json
from api.cli.progress import Bar
from api.cli.running import quiet, with_store
from api.schemas.job import finished
from api.schemas.job import job as job_out
from api.settings import Settings
from api.wiring import Store, make_extractor, make_supervisor
from graph.answers.words import times
from graph.ingest.ingest import beside, follow
from graph.ingest.reprocess import reprocess
from graph.model import DocumentState, Job

NAME = "reprocess"


def run(
    force: Annotated[bool, typer.Option("--force", help="Also what was read with the same rules and model.")] = False,
    workers: options.Workers = None,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Read stored articles again where rules or model have changed."""

    async def work(opened: Store, settings: Settings) -> Job:
        version = make_extractor(settings.model).version
        job = await reprocess(opened, pipeline=version, force=force)
        supervisor = make_supervisor(opened, quiet(settings), workers=workers or settings.workers or 1)
        with Bar("reading again", total=job.total) as bar:
            watching = follow(opened, job.id, on_progress=lambda now: bar.at(finished(now), total=now.total))
            return await beside(watching, supervisor=supervisor)

    job = with_store(store, work)
    if as_json:
        say_json(job_out(job))
    else:
        say(f"Read {times(job.counts[DocumentState.DONE], 'article')} again.")
    return 2 if job.errors_total else 0

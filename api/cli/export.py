"""`relatum export`: the graph, or a part of it, for other programs."""

import sys
from pathlib import Path
from typing import IO, Annotated

import typer

from api.anchors import anchored, entity_ids
from api.cli import options
from api.cli.running import with_store
from api.settings import Settings
from api.wiring import Store
from graph.errors import BadInput
from graph.export import FORMS, Format, Selection, export

NAME = "export"
READERS = "; ".join(f"{name.value}: {form.readers}" for name, form in FORMS.items())


def run(  # noqa: PLR0913, PLR0917 - each is an option of the command
    form: Annotated[Format, typer.Option("--format", help=f"What to write. {READERS}.")] = Format.JSONL,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write; else standard output.")] = None,
    among: Annotated[
        list[str] | None, typer.Option(help="Name or id: only these entities and the facts among them; repeatable.")
    ] = None,
    document: Annotated[str | None, typer.Option(metavar="ID", help="Only what this document says.")] = None,
    entity: Annotated[str | None, typer.Option(help="Name or id at either end.")] = None,
    subject: Annotated[str | None, typer.Option(help="Name or id.")] = None,
    target: Annotated[str | None, typer.Option("--object", help="Name or id.")] = None,
    relationship: Annotated[str | None, typer.Option(metavar="ID", help="Only this fact.")] = None,
    predicate: options.Predicate = None,
    kind: options.Kind = None,
    status: options.OfStatus = None,
    polarity: options.OfPolarity = None,
    since: options.Since = None,
    until: options.Until = None,
    as_of: options.AsOf = None,
    min_confidence: options.MinConfidence = 0.0,
    source: options.Source = None,
    store: options.Store = None,
) -> int:
    """Write the graph, what passes the filters, or the facts among given entities; every edge with its evidence."""
    if output is None and form is Format.CSV and sys.stdout.isatty():
        raise BadInput("A zip is nothing for a terminal: name a file with -o graph.zip.")
    where = options.where(
        predicate, kind, status, polarity=polarity, since=since, until=until, as_of=as_of,
        min_confidence=min_confidence, source=source,
    )  # fmt: skip

    async def work(opened: Store, _: Settings) -> None:
        passing = await anchored(
            opened, where, document=document, entity=entity, subject=subject, target=target, relationship=relationship
        )
        selection = Selection(passing, await entity_ids(opened, among) if among else None)
        with _target(output) as file:
            async for chunk in await export(opened, form, selection):
                file.write(chunk)
            file.flush()

    with_store(store, work)
    return 0


def _target(output: Path | None) -> IO[bytes]:
    """The file, or standard output, which closing this leaves open."""
    try:
        return output.open("wb") if output else open(sys.stdout.fileno(), "wb", closefd=False)
    except OSError as error:
        raise BadInput(f"{output} cannot be written: {error.strerror}.") from error

"""`relatum export`: the whole graph, streamed."""

import sys
from pathlib import Path
from typing import IO, Annotated

import typer

from api.cli import options
from api.cli.running import with_store
from api.settings import Settings
from api.wiring import Store
from graph.errors import BadInput
from graph.export import Format, jsonl

NAME = "export"


def run(
    form: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.JSONL,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write; else standard output.")] = None,
    store: options.Store = None,
) -> int:
    """Write the whole graph, one object a line, sorted by kind and id."""
    del form  # there is one so far

    async def work(opened: Store, _: Settings) -> None:
        with _target(output) as target:
            async for line in jsonl.lines(opened):
                target.write(line)
            target.flush()

    with_store(store, work)
    return 0


def _target(output: Path | None) -> IO[bytes]:
    """The file, or standard output, which closing this leaves open."""
    try:
        return output.open("wb") if output else open(sys.stdout.fileno(), "wb", closefd=False)
    except OSError as error:
        raise BadInput(f"{output} cannot be written: {error.strerror}.") from error

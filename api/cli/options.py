"""Options that several commands share."""

from typing import Annotated

import typer

Store = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="URL",
        help="Where the graph is kept: sqlite:///relatum.db or neo4j://user@host:7687 (default: RELATUM_STORE).",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Workers = Annotated[int | None, typer.Option("--workers", min=0, max=64, help="Worker processes.", metavar="N")]
Published = Annotated[str | None, typer.Option("--published", metavar="DATE", help="Publication date, as 2015-09-04.")]

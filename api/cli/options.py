"""Options that several commands share."""

import re
from collections.abc import Sequence
from typing import Annotated

import typer

from extract.model import EntityType, Polarity, Status
from graph.store import StatementFilter

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

_DAY = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


def _day(value: str | None) -> str | None:
    if value is not None and not _DAY.fullmatch(value):
        raise typer.BadParameter(f"{value!r} is no date as 2015, 2015-09 or 2015-09-04.")
    return value


Predicate = Annotated[list[str] | None, typer.Option("--predicate", help="Only these relations; repeatable.")]
Kind = Annotated[list[EntityType] | None, typer.Option("--type", help="Types of entities between; repeatable.")]
OfStatus = Annotated[list[Status] | None, typer.Option("--status", help="Only these; repeatable.")]
OfPolarity = Annotated[Polarity | None, typer.Option("--polarity", help="What is affirmed, or what is denied.")]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", callback=_day, help="Dated then or later.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", callback=_day, help="Dated then or earlier.")]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", callback=_day, help="What holds on that day.")]
MinConfidence = Annotated[float, typer.Option("--min-confidence", min=0, max=1, help="Least confidence.")]
Source = Annotated[list[str] | None, typer.Option("--source", help="Told by these publishers; repeatable.")]


def where(  # noqa: PLR0913 - each is an option
    predicate: Sequence[str] | None,
    kind: Sequence[EntityType] | None,
    status: Sequence[Status] | None,
    *,
    polarity: Polarity | None,
    since: str | None,
    until: str | None,
    as_of: str | None,
    min_confidence: float,
    source: Sequence[str] | None,
) -> StatementFilter:
    """The filter that these options make."""
    return StatementFilter(
        predicates=tuple(predicate or ()),
        types=tuple(kind or ()),
        statuses=tuple(status or ()),
        polarity=polarity,
        since=since,
        until=until,
        as_of=as_of,
        min_confidence=min_confidence,
        sources=tuple(source or ()),
    )

"""The filters of lists and connections over HTTP: the same names everywhere."""

from typing import Annotated

from pydantic import Field

from api.schemas.base import Schema
from extract.model import EntityType, Polarity, Status
from graph.store import StatementFilter

NAME = 500
"""Longest name of an entity in a question, in code points."""

PUBLISHER = 200
"""Longest name of a publisher in a question, in code points."""

DAY = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
"""Form of a date that may be cut short."""

Day = Annotated[str, Field(pattern=DAY, examples=["2015", "2015-09-04"])]
Source = Annotated[str, Field(max_length=PUBLISHER)]


class FilterIn(Schema):
    """What a statement that supports a fact must be; all conditions hold together, on one statement."""

    predicate: list[str] = Field(default=[], max_length=50, description="Only these; may be repeated.")
    kinds: list[EntityType] = Field(
        default=[], max_length=10, alias="type", description="Types of an end that is not given; may be repeated."
    )
    status: list[Status] = Field(default=[], max_length=10, description="Only these; may be repeated.")
    since: Day | None = Field(default=None, description="Dated on this day or later; a date may be cut short.")
    until: Day | None = Field(default=None, description="Dated on this day or earlier.")
    as_of: Day | None = Field(default=None, description="What holds on this day: begun, and not ended by then.")
    min_confidence: float = Field(default=0.0, ge=0, le=1, description="Least confidence, of 0 to 1.")
    source: list[Source] = Field(default=[], max_length=20, description="Told by these publishers; may be repeated.")


class PolarFilterIn(FilterIn):
    """The same for what is said and may be denied."""

    polarity: Polarity | None = Field(default=None, description="What is affirmed, or what is denied.")


class AnchoredIn(PolarFilterIn):
    """The same, bound to what a statement is of."""

    document: str | None = Field(default=None, max_length=64, description="Id of a document.")
    entity: str | None = Field(default=None, max_length=NAME, description="Id or name: subject or object.")
    subject: str | None = Field(default=None, max_length=NAME, description="Id or name.")
    target: str | None = Field(default=None, max_length=NAME, alias="object", description="Id or name.")
    relationship: str | None = Field(default=None, max_length=64, description="Id of a relationship.")


class PageIn(Schema):
    """Which page of a list."""

    limit: int = Field(default=50, ge=1, le=200, description="Most rows in one answer.")
    cursor: str | None = Field(default=None, max_length=2000, description="`next` of the page before.")


class ToldPageIn(PageIn):
    """When and by whom an article must be published, and which page."""

    since: Day | None = Field(default=None, description="On this day or later; a date may be cut short.")
    until: Day | None = Field(default=None, description="On this day or earlier.")
    source: list[Source] = Field(default=[], max_length=20, description="By these publishers; may be repeated.")


def where(asked: FilterIn) -> StatementFilter:
    """The filter that was asked for; `source` without a letter or digit in it passes nothing."""
    return StatementFilter(
        predicates=tuple(sorted(asked.predicate)),
        polarity=asked.polarity if isinstance(asked, PolarFilterIn) else None,
        statuses=tuple(sorted(asked.status)),
        min_confidence=asked.min_confidence,
        types=tuple(sorted(asked.kinds)),
        since=asked.since,
        until=asked.until,
        as_of=asked.as_of,
        sources=tuple(sorted(asked.source)),
    )


def told(asked: ToldPageIn) -> StatementFilter:
    """The same for what is asked of articles."""
    return StatementFilter(since=asked.since, until=asked.until, sources=tuple(sorted(asked.source)))

"""Names and the entities that they may mean, over HTTP."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from api.schemas.base import Schema
from api.schemas.entity import Candidate, candidate
from api.schemas.filters import NAME
from extract.model import EntityType
from graph.answers.matching import Scored


class NameIn(Schema):
    """A name, and what kind of thing bears it."""

    name: Annotated[str, Field(min_length=1, max_length=NAME)]
    types: list[EntityType] = Field(default=[], max_length=10, alias="type", description="One of these; empty for any.")


class NamesIn(Schema):
    """Names to be matched."""

    names: list[NameIn] = Field(min_length=1, max_length=100)
    limit: int = Field(default=5, ge=1, le=20, description="Most candidates for each.")


class ScoredOut(Candidate):
    """An entity that a name may mean."""

    matched: str = Field(description="Of its names the one that is most alike, folded.")
    score: float = Field(description="In [0, 1]; from 0.5 on the two are likely spellings of one name.")
    reason: str
    sure: bool = Field(description="It is the one that is meant: nearly equal, and no other is as near.")


class NameMatchedOut(Schema):
    """A name with its candidates, best first."""

    name: str
    candidates: list[ScoredOut]


class MatchedOut(Schema):
    """The names in the order asked for."""

    items: list[NameMatchedOut]


def scored(name: str, rows: Sequence[Scored]) -> NameMatchedOut:
    """A name with its candidates as they go out."""
    return NameMatchedOut(name=name, candidates=[_scored(row) for row in rows])


def _scored(row: Scored) -> ScoredOut:
    return ScoredOut(
        **candidate(row.entity).model_dump(),
        matched=row.name,
        score=round(row.score, 3),
        reason=row.reason,
        sure=row.sure,
    )

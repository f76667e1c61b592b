"""The form of errors, for the OpenAPI document."""

from typing import Any

from api.problem import title
from api.schemas.base import Schema
from api.schemas.entity import Candidate


class ProblemOut(Schema):
    """Problem details (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str


class AmbiguousOut(ProblemOut):
    """The name means several entities."""

    candidates: list[Candidate]


class UnknownOut(ProblemOut):
    """Nothing has this id or name."""

    nearest: list[str]


FORMS: dict[int, type[ProblemOut]] = {300: AmbiguousOut, 404: UnknownOut}
"""Statuses whose problems have further members."""


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:  # Any: FastAPI's own type for this
    """What an operation may answer besides success; 422, 500 and 503 always."""
    return {status: {"model": FORMS.get(status, ProblemOut), "description": title(status)} for status in _all(statuses)}


def _all(statuses: tuple[int, ...]) -> list[int]:
    return sorted({*statuses, 422, 500, 503})

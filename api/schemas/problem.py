"""The form of errors, for the OpenAPI document."""

from typing import Any

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
    """What an operation may answer besides success; 500 and 503 always."""
    return {status: _answer(status) for status in (*statuses, 500, 503)}


def _answer(status: int) -> dict[str, Any]:  # Any: FastAPI's own type for this
    model = FORMS.get(status, ProblemOut)
    return {
        "description": model.__doc__,
        "content": {"application/problem+json": {"schema": model.model_json_schema()}},
    }

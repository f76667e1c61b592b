"""What can go wrong, as exceptions that carry the service's own words."""

import json
from collections.abc import Mapping
from typing import Any

from relatum_client.models import Candidate


class RelatumError(Exception):
    """The service refused, or did not answer.

    Attributes:
        status: of HTTP; 0 where there was no answer.
        code: the problem's own, as "ambiguous_name".
        detail: what is wrong and what to do, in words.
        request_id: under which the service's log tells of it.
        problem: the whole problem (RFC 9457).
    """

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        """Takes the problem as the service sent it."""
        self.status, self.problem = status, dict(problem)
        self.code = str(problem.get("code", "unknown"))
        self.detail = str(problem.get("detail") or problem.get("title") or f"HTTP {status}")
        self.request_id = str(problem.get("request_id", ""))
        super().__init__(f"{self.detail} ({self.code})")


class NoAnswer(RelatumError):
    """The service cannot be reached, or the connection broke."""

    def __init__(self, reason: str) -> None:
        """Says why."""
        super().__init__(0, {"code": "no_answer", "detail": reason})


class AmbiguousName(RelatumError):
    """The name means several entities."""

    @property
    def candidates(self) -> list[Candidate]:
        """The entities that it may mean: give the id of one of them."""
        return list(self.problem.get("candidates", ()))


class NotFound(RelatumError):
    """There is no such thing."""

    @property
    def nearest(self) -> list[str]:
        """Names that come close."""
        return list(self.problem.get("nearest", ()))


class KeyRequired(RelatumError):
    """The service asks for a key, and this one is missing, unknown or revoked."""


class Forbidden(RelatumError):
    """The key does not open this operation."""


class Invalid(RelatumError):
    """The question cannot be read: a wrong cursor, a value out of its range, a body of the wrong form."""


class RateLimited(RelatumError):
    """The key asked more often than it may."""


class Unavailable(RelatumError):
    """The service is up, but its store, or a process that it needs, is not."""


_KINDS: Mapping[int, type[RelatumError]] = {
    300: AmbiguousName,
    400: Invalid,
    401: KeyRequired,
    403: Forbidden,
    404: NotFound,
    413: Invalid,
    415: Invalid,
    422: Invalid,
    429: RateLimited,
    503: Unavailable,
}


def problem(body: bytes) -> object:
    """The problem in the body of an answer, or one of our own for what is none."""
    try:
        return json.loads(body)
    except ValueError:
        return {"code": "no_problem", "detail": body[:200].decode("utf-8", "replace")}


def error_of(status: int, told: object) -> RelatumError:
    """The exception for an answer that is no success."""
    return _KINDS.get(status, RelatumError)(status, told if isinstance(told, Mapping) else {})

"""The form of every error over HTTP: problem details of RFC 9457, with `code` and `request_id`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

import orjson
from starlette.responses import Response

MEDIA_TYPE = "application/problem+json"
RENAMED = {413: "Content Too Large", 422: "Unprocessable Content"}
"""Statuses that Python 3.11 calls by an older name. Source: RFC 9110, section 15.5."""


def title(status: int) -> str:
    """What a status is called."""
    return RENAMED.get(status, HTTPStatus(status).phrase)


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, for programs (`code`) and for people (`detail`).

    Attributes:
        extra: further members, such as `candidates`.
        headers: further headers of the answer, such as `Retry-After`.
    """

    status: int
    title: str
    code: str
    detail: str
    extra: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self, request_id: str) -> bytes:
        """The answer's bytes."""
        core = {"type": "about:blank", "title": self.title, "status": self.status, "detail": self.detail}
        return orjson.dumps({**core, "code": self.code, "request_id": request_id, **self.extra})

    def response(self, request_id: str) -> Response:
        """The answer."""
        return Response(
            self.body(request_id), status_code=self.status, media_type=MEDIA_TYPE, headers=dict(self.headers)
        )

"""The form of errors, for the OpenAPI document, with an example of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pydantic import Field

from api.problem import title
from api.schemas.base import Schema
from api.schemas.entity import Candidate

REQUEST_ID = "0190f7a2-6c1e-7b3a-9d55-0f6f3c1e2a77"


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

    nearest: list[str] = Field(default=[])


FORMS: Mapping[int, type[ProblemOut]] = MappingProxyType({300: AmbiguousOut, 404: UnknownOut})
"""Statuses whose problems have further members."""

DESCRIPTIONS: Mapping[int, str] = MappingProxyType(
    {
        300: "The name means several entities; `candidates` are those that it fits equally well.",
        400: "The cursor is not one of this list, the body is not JSON, or both names mean one entity.",
        401: "A key is needed, or the one given is unknown or revoked.",
        403: "The key does not open this operation, or a query does more than it may.",
        404: "Nothing has this id or name; `nearest` are names that are alike.",
        409: "The state of what is there does not allow it.",
        413: "The body, or a text in it, is longer than allowed.",
        415: "The body is of another content type than the one asked for.",
        421: "The name in the Host header is none that the service answers to.",
        422: "A parameter or field has a value that it cannot have; `errors` names each.",
        429: "The key was used more often than it may be; Retry-After says when to come back.",
        500: "Something broke; the log has the request's id.",
        501: "The store cannot do this.",
        503: "The store or the pool of readers does not answer now; Retry-After says when to come back.",
        504: "A query was not done in time.",
    }
)


@dataclass(frozen=True, slots=True)
class ProblemExample:
    """A problem as it may come."""

    status: int
    code: str
    detail: str
    extra: Mapping[str, object] = field(default_factory=dict)

    def value(self) -> dict[str, object]:
        """Its body."""
        core = {"type": "about:blank", "title": title(self.status), "status": self.status, "detail": self.detail}
        return {**core, "code": self.code, "request_id": REQUEST_ID, **self.extra}


EXAMPLES: tuple[ProblemExample, ...] = (
    ProblemExample(
        300,
        "ambiguous_name",
        "'Acme' names 2 entities: give the id of one of them, as Acme (Organization, e2kq…), Acme (Person, ex4m…).",
        {
            "candidates": [
                {"id": "e2kq", "type": "Organization", "name": "Acme", "roles": ["a steel maker"], "documents": 3},
                {"id": "ex4m", "type": "Person", "name": "Acme", "roles": [], "documents": 1},
            ]
        },
    ),
    ProblemExample(400, "bad_cursor", "This is no cursor: use `next` of the page before, as it is."),
    ProblemExample(400, "bad_json", "The body is not JSON in UTF-8, or is nested too deep."),
    ProblemExample(400, "bad_input", "Both ends mean Ann Roe (Person, e2kq…): name two different entities."),
    ProblemExample(
        401,
        "key_required",
        "This needs a key: send one as `Authorization: Bearer KEY`. Make one with `relatum keys create`.",
    ),
    ProblemExample(403, "scope_missing", "The key k5xw2dq7mzpa opens read; this needs ingest."),
    ProblemExample(403, "cypher_refused", "SET is not allowed here: queries can only read the graph."),
    ProblemExample(404, "not_found", "No entity 'Ann Row' in the store. Nearest: Ann Roe.", {"nearest": ["Ann Roe"]}),
    ProblemExample(409, "conflict", f"Job {REQUEST_ID} is finished: there is nothing to cancel."),
    ProblemExample(413, "too_large", "The body is over 5,000,000 bytes: send less at once."),
    ProblemExample(415, "unsupported_media_type", "Send the body as application/json (Content-Type)."),
    ProblemExample(421, "unknown_host", "This service does not answer to that Host: name it in RELATUM_HOSTS."),
    ProblemExample(
        422,
        "invalid",
        "query.limit: Input should be greater than or equal to 1",
        {"errors": [{"field": "query.limit", "message": "Input should be greater than or equal to 1"}]},
    ),
    ProblemExample(429, "too_many_requests", "This key may ask 600/minute: try again in 3 s."),
    ProblemExample(500, "internal", "Something broke here; the log has the request's id."),
    ProblemExample(501, "not_supported", "This needs a store on Neo4j; this one is a SQLite file."),
    ProblemExample(503, "store_unavailable", "The store does not answer in time."),
    ProblemExample(504, "cypher_too_slow", "The query was not done in time: give it labels, ids or a LIMIT."),
)
"""At least one for each status that an operation may answer; a test fails on a status without one."""


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:  # Any: FastAPI's own type for this
    """What an operation may answer besides success, of what only it can know: 300, 404, 409 and the like.

    `api.openapi` adds what follows from its form: 401, 403 and 429 for the key, 422 for parameters, and so on.
    """
    return {
        status: {"model": FORMS.get(status, ProblemOut), "description": DESCRIPTIONS[status]}
        for status in sorted({*statuses, 500, 503})
    }

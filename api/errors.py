"""Maps each domain error to its problem, once; and the framework's own errors to the same form."""

import logging
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from api.admission import KeyMissing, KeyRequired, OpenToOthers, ScopeMissing, TooManyRequests
from api.extraction_pool import ExtractionBusy, ExtractionFailed, ExtractionTooSlow
from api.problem import Problem, title
from api.schemas.entity import candidate
from api.schemas.filters import DAY
from extract.errors import EmptyText, ModelMissing, NotEnglish, RelatumError, TextRefused, TextTooLong
from extract.vocabulary import BadVocabulary
from graph import errors as domain
from graph import guarded
from graph.ingest.readers.article import Refused
from graph.ingest.supervisor import WorkersFail

log = logging.getLogger("relatum.http")
BROKEN = "Something broke here; the log has the request's id."

STATUS: dict[type[RelatumError], int] = {
    RelatumError: 500,
    domain.NotFound: 404,
    domain.AmbiguousName: 300,
    domain.BadCursor: 400,
    domain.BadInput: 400,
    domain.TooLarge: 413,
    Refused: 422,
    domain.LeaseLost: 409,
    domain.Conflict: 409,
    domain.StoreUnavailable: 503,
    domain.StoreMisconfigured: 503,
    TextRefused: 422,
    EmptyText: 422,
    NotEnglish: 422,
    TextTooLong: 413,
    ModelMissing: 503,
    BadVocabulary: 500,
    ExtractionBusy: 503,
    ExtractionTooSlow: 503,
    ExtractionFailed: 422,
    OpenToOthers: 500,
    KeyMissing: 500,
    KeyRequired: 401,
    ScopeMissing: 403,
    TooManyRequests: 429,
    WorkersFail: 503,
    guarded.CypherRefused: 403,
    guarded.CypherOff: 403,
    guarded.CypherInvalid: 422,
    guarded.CypherUnsupported: 501,
    guarded.CypherBusy: 503,
    guarded.CypherTooSlow: 504,
}
"""The HTTP status of each domain error; a test fails on one that is missing here."""

PUBLIC: Mapping[type[RelatumError], str] = MappingProxyType(
    {
        domain.StoreUnavailable: "The store does not answer now: try again in a moment.",
        domain.StoreMisconfigured: "The store cannot be used as it is set up: the service's log says why.",
    }
)
"""What callers are told where the error's own words name addresses, files or statements; those go into the log."""

RETRY_AFTER = {"Retry-After": "2"}
NO_DAY = "This is no date: write 2015, 2015-09 or 2015-09-04"
NOT_JSON = Problem(400, title(400), "bad_json", "The body is not JSON in UTF-8, or is nested too deep.")
CODES = {404: "no_such_path", 405: "method_not_allowed", 413: "too_large", 415: "unsupported_media_type"}


def problem_of(error: RelatumError) -> Problem:
    """The problem that tells of a domain error."""
    status = STATUS[type(error)]
    return Problem(
        status=status,
        title=title(status),
        code=error.code,
        detail=_detail(error, status),
        extra=_extra(error),
        headers=_headers(error),
    )


def _detail(error: RelatumError, status: int) -> str:
    return BROKEN if status == 500 else PUBLIC.get(type(error), str(error))


def _headers(error: RelatumError) -> dict[str, str]:
    if isinstance(error, KeyRequired):
        return {"WWW-Authenticate": 'Bearer realm="relatum"'}
    if isinstance(error, TooManyRequests):
        return {"Retry-After": str(error.seconds)}
    return RETRY_AFTER if STATUS[type(error)] == 503 else {}


def _extra(error: RelatumError) -> dict[str, object]:
    if isinstance(error, domain.NotFound):
        return {"nearest": list(error.nearest)}
    if isinstance(error, domain.AmbiguousName):
        return {"candidates": [candidate(entity).model_dump() for entity in error.candidates]}
    return {}


def install(app: FastAPI) -> None:
    """Makes the application answer every error as a problem."""
    app.add_exception_handler(RelatumError, _domain)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)


async def _domain(request: Request, error: Exception) -> Response:
    assert isinstance(error, RelatumError)  # noqa: S101  # what Starlette hands over is what was registered
    problem = problem_of(error)
    if problem.status >= 500:
        log.warning("request failed", extra={"request_id": _id(request), "code": error.code, "detail": str(error)})
    return problem.response(_id(request))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101  # what Starlette hands over is what was registered
    status, detail = error.status_code, f"{error.detail}".rstrip(".") + "."
    if status == 400:  # the framework's word for a body that it could not even try to read
        return NOT_JSON.response(_id(request))
    if status == 404:
        detail = f"There is nothing at {request.url.path[:200]}: /openapi.json lists what there is."
    headers = dict(error.headers or {})
    if status == 405:
        headers["Allow"] = request.app.state.allowed().at(request.url.path) or headers.get("Allow", "")
        detail = f"{request.method} is none of the methods of this path: {headers['Allow']}."
    code = CODES.get(status, title(status).lower().replace(" ", "_"))
    problem = Problem(status, title(status), code, detail, headers=headers)
    return problem.response(_id(request))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101  # what Starlette hands over is what was registered
    rows = _rows(error.errors())
    if any(row["message"] == "JSON decode error" for row in rows):
        return NOT_JSON.response(_id(request))
    detail = "; ".join(f"{row['field']}: {row['message']}" for row in rows[:3])
    return Problem(422, title(422), "invalid", detail, extra={"errors": rows}).response(_id(request))


def _rows(errors: Sequence[Any]) -> list[dict[str, str]]:  # Any: pydantic's error rows
    """Where each error stands and what it says, without repeating the input."""
    return [{"field": ".".join(str(part) for part in row["loc"]), "message": _said(row)} for row in errors[:20]]


def _said(row: Any) -> str:  # noqa: ANN401  # pydantic's error row
    """What is wrong with a value; nobody reads the pattern of a date."""
    return NO_DAY if row.get("ctx", {}).get("pattern") == DAY else str(row["msg"])


def _id(request: Request) -> str:
    return str(request.scope.get("state", {}).get("request_id", ""))

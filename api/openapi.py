"""The OpenAPI document, with errors in the form that they really have."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.problem import MEDIA_TYPE


def install(app: FastAPI) -> None:
    """Makes the application describe itself; the document is made at the first request and kept."""

    def document() -> dict[str, Any]:  # Any: FastAPI's own type for this
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # FastAPI's documented way to do this


def _document(app: FastAPI) -> dict[str, Any]:
    made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    for operations in made["paths"].values():
        for operation in operations.values():
            for status, answer in operation["responses"].items():
                if not status.startswith("2"):
                    _as_problem(answer)
    return made


def _as_problem(answer: dict[str, Any]) -> None:
    """FastAPI says that every answer is plain JSON."""
    content = answer.get("content", {})
    if "application/json" in content:
        content[MEDIA_TYPE] = content.pop("application/json")

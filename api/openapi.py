"""The OpenAPI document: what FastAPI knows, errors in the form that they really have, keys, and examples."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import orjson
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from api.problem import MEDIA_TYPE, title
from api.routes.operation import ASKED, NEEDS, OURS
from api.routes.paging import NDJSON
from api.schemas.problem import DESCRIPTIONS, EXAMPLES, FORMS

Json = dict[str, Any]
"""A part of the document, whose form is OpenAPI's."""

KEYS: Json = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "A key, as `relatum keys create` prints it."},
    "header": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": "The same key in another header."},
}
INVALID = "422"
"""FastAPI puts it at everything that has a parameter."""

ROWS = "All rows from the cursor on, one JSON object a line, whatever `limit` says."
IN_PATH = {
    "key": "Id or name of an entity; `Name (Type)` where several have the name.",
    "document_id": "Id of a document.",
    "statement_id": "Id of a statement.",
    "relationship_id": "Id of a relationship.",
    "job_id": "Id of a job.",
}
"""What the names in paths mean, the same everywhere."""

HEADERS: dict[int, Json] = {
    401: {"WWW-Authenticate": {"schema": {"type": "string"}, "description": "`Bearer`."}},
    429: {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}},
    503: {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}},
}


def operation_id(route: APIRoute) -> str:
    """What an operation is called in clients: its subject and its verb, as `entities_show`."""
    return f"{route.tags[0]}_{route.name}" if route.tags else route.name


def install(app: FastAPI) -> None:
    """Makes the application describe itself; the document is made at the first request and kept."""

    def document() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # FastAPI's documented way to do this


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation, in the order of the document."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _document(app: FastAPI) -> Json:
    made = get_openapi(
        title=app.title, version=app.version, description=app.description, routes=app.routes, tags=app.openapi_tags
    )
    schemas = made["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    made["components"] |= {
        "securitySchemes": KEYS,
        "examples": {row.code: {"summary": row.code, "value": row.value()} for row in EXAMPLES},
        "responses": {_name(status): _shared(status) for status in DESCRIPTIONS},
    }
    for path, method, operation in operations(made):
        _describe(operation, ours=path.startswith(OURS), reads=method == "get")
    return made


def _describe(operation: Json, *, ours: bool, reads: bool) -> None:
    needs, asked = operation.pop(NEEDS, None), operation.pop(ASKED, {})
    if needs:
        operation["security"] = [{scheme: needs} for scheme in KEYS] + [{}]
        operation["description"] = f"{operation.get('description', '')}\n\nKey: {_opened(needs)}.".strip()
    said = {status: operation["responses"].pop(status) for status in list(operation["responses"]) if status >= "3"}
    for status in {int(status) for status in said if status != INVALID} | _derived(
        operation, ours=ours, keyed=bool(needs)
    ):
        operation["responses"][str(status)] = {"$ref": f"#/components/responses/{_name(status)}"}
    if reads and list(_success(operation).get("content", {})) == ["application/json"]:
        operation["responses"]["304"] = {"description": "Not modified since the answer with the ETag in If-None-Match."}
    operation["responses"] = dict(sorted(operation["responses"].items()))
    _describe_parameters(operation, asked.get("parameters", {}))
    _add_examples(operation, asked)
    if "cursor" in _names(operation):
        _success(operation)["content"][NDJSON[0]] = {"schema": {"type": "string", "description": ROWS}}


def _opened(needs: list[str]) -> str:
    return " or ".join(f"`{scope}`" for scope in needs)


def _derived(operation: Json, *, ours: bool, keyed: bool) -> set[int]:
    """Statuses that follow from the operation's form; `ours` knows the names of its parameters."""
    names, body = _names(operation), "requestBody" in operation
    checked = ours or body or any(map(_may_be_wrong, operation.get("parameters", ())))
    return (
        {421, 500}
        | ({401, 403, 429, 503} if keyed else set())
        | ({422} if checked else set())
        | ({400} if "cursor" in names or body else set())
        | ({413, 415} if body else set())
    )


def _may_be_wrong(parameter: Json) -> bool:
    """Whether a value can be refused: a word in the path can only be unknown, if nothing more is said of it."""
    return parameter["in"] != "path" or bool(parameter["schema"].keys() - {"type", "title"})


def _names(operation: Json) -> set[str]:
    return {parameter["name"] for parameter in operation.get("parameters", ())}


def _name(status: int) -> str:
    return title(status).replace(" ", "").replace("-", "")


def _shared(status: int) -> Json:
    """The description of an error that all operations share."""
    form = FORMS.get(status)
    examples = {row.code: {"$ref": f"#/components/examples/{row.code}"} for row in EXAMPLES if row.status == status}
    schema = {"$ref": f"#/components/schemas/{form.__name__ if form else 'ProblemOut'}"}
    headers = {"headers": HEADERS[status]} if status in HEADERS else {}
    return {
        "description": DESCRIPTIONS[status],
        **headers,
        "content": {MEDIA_TYPE: {"schema": schema, "examples": examples}},
    }


def _success(operation: Json) -> Json:
    found: Json = next(answer for status, answer in sorted(operation["responses"].items()) if status.startswith("2"))
    return found


def _describe_parameters(operation: Json, given: Json) -> None:
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path":
            parameter.setdefault("description", IN_PATH[parameter["name"]])
        if parameter["name"] in given:
            parameter["example"] = given[parameter["name"]]


def _add_examples(operation: Json, asked: Json) -> None:
    if asked.get("body") is not None:
        for content in operation["requestBody"]["content"].values():
            content["example"] = asked["body"]
    answer = answer_of(operation["operationId"])
    if answer is not None:
        for content in list(_success(operation).get("content", {}).values())[:1]:  # the one that was asked for
            content["example"] = answer


def answer_of(name: str) -> object | None:
    """The kept answer of an operation to its example; None if there is none."""
    file = files("api").joinpath("examples", f"{name}.json")
    return orjson.loads(file.read_bytes()) if file.is_file() else None

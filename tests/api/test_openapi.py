import json
import re
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from api.app import create_app
from api.openapi import operations
from api.routes.operation import Operation, scopes_of
from api.settings import Settings
from tests.api.answers import routes

DOCUMENT = create_app(Settings()).openapi()
OPERATIONS = [pytest.param(operation, id=f"{method} {path}") for path, method, operation in operations(DOCUMENT)]
ROUTES = [pytest.param(route, id=name) for name, route in routes().items()]
Json = dict[str, Any]


def resolved(part: Json) -> Json:
    """What a reference leads to; the part itself if it is none."""
    while "$ref" in part:
        found = DOCUMENT
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


def fits(value: object, schema: Json) -> None:
    """Raises unless the value is of the schema, whose references lead into the document."""
    jsonschema.Draft202012Validator({"components": DOCUMENT["components"], **schema}).validate(value)


def test_the_document_is_valid() -> None:
    OpenAPIV31SpecValidator(DOCUMENT).validate()
    assert DOCUMENT["openapi"].startswith("3.1")


def test_every_reference_resolves() -> None:
    for reference in set(re.findall(r'"\$ref": "(#/[^"]+)"', json.dumps(DOCUMENT))):
        assert resolved({"$ref": reference})


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_error_is_a_problem_with_an_example_that_fits(operation: Json) -> None:
    errors = {status: resolved(row) for status, row in operation["responses"].items() if status >= "3"}
    assert {"421", "500"} <= errors.keys()
    assert errors.pop("304", {"description": "x"})["description"]
    for status, row in errors.items():
        (media,) = row["content"]
        content = row["content"][media]
        assert media == "application/problem+json"
        assert row["description"]
        assert content["examples"]
        for example in map(resolved, content["examples"].values()):
            assert str(example["value"]["status"]) == status
            fits(example["value"], content["schema"])
    assert "HTTPValidationError" not in json.dumps(operation)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_is_described_for_people(operation: Json) -> None:
    assert operation["summary"]
    assert len(operation["description"].split("\n\nKey:")[0]) > 10
    assert operation["tags"]
    assert all(resolved(parameter).get("description") for parameter in operation.get("parameters", ()))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_has_an_example_that_fits(operation: Json) -> None:
    success = next(row for status, row in operation["responses"].items() if status.startswith("2"))
    for content in success["content"].values():
        if content.get("schema", {}).get("type") != "string":
            fits(content["example"], content.get("schema", {}))
    for content in operation.get("requestBody", {}).get("content", {}).values():
        fits(content["example"], content["schema"])
    required = {row["name"] for row in operation.get("parameters", ()) if row.get("required")}
    shown = [row for row in operation.get("parameters", ()) if "example" in row]
    assert required <= {row["name"] for row in shown}
    for row in shown:
        fits(row["example"], row["schema"])


def test_names_of_operations_are_unique() -> None:
    names = [operation["operationId"] for _, _, operation in operations(DOCUMENT)]
    assert len(names) == len(set(names))


def test_every_operation_of_ours_is_guarded() -> None:
    guarded = {(route.path, method.lower()) for route in routes().values() for method in route.methods}
    assert guarded == {(path, method) for path, method, _ in operations(DOCUMENT)}


@pytest.mark.parametrize("route", ROUTES)
def test_what_changes_something_says_which_key_it_needs(route: Operation) -> None:
    said = route.openapi_extra is not None
    assert said
    assert scopes_of(route) or route.path in {"/healthz", "/readyz"}


def test_what_a_key_opens_is_told() -> None:
    add = DOCUMENT["paths"]["/v1/documents"]["post"]
    assert {"bearer": ["ingest"]} in add["security"]
    assert "Key: `ingest`" in add["description"]
    assert "security" not in DOCUMENT["paths"]["/healthz"]["get"]


def test_the_document_is_made_once() -> None:
    app = create_app(Settings())
    assert app.openapi() is app.openapi()

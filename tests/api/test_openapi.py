import json
import re

import pytest

from api.app import create_app
from api.settings import Settings

DOCUMENT = create_app(Settings()).openapi()
OPERATIONS = [
    pytest.param(operation, id=f"{method} {path}")
    for path, operations in DOCUMENT["paths"].items()
    for method, operation in operations.items()
]


def test_every_reference_resolves() -> None:
    for reference in set(re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(DOCUMENT))):
        found = DOCUMENT
        for part in reference.split("/"):
            found = found[part]
        assert found


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_error_is_a_problem(operation: dict[str, dict[str, dict[str, dict[str, object]]]]) -> None:
    errors = {status: row for status, row in operation["responses"].items() if status >= "3"}
    assert all(list(row["content"]) == ["application/problem+json"] for row in errors.values())
    assert "HTTPValidationError" not in json.dumps(operation)


def test_the_document_is_made_once() -> None:
    app = create_app(Settings())
    assert app.openapi() is app.openapi()

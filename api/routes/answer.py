"""Answers that are put together as plain objects and go out as they are.

A route that answers so names its `response_model` for the OpenAPI document; the examples of all operations are checked
against it by the tests. To make a model of every row and to let the framework check each once more would cost several
times what the store does.
"""

from collections.abc import Mapping

import orjson
from starlette.responses import Response


def as_json(body: Mapping[str, object]) -> Response:
    """The object as JSON; enumerations, tuples and dataclasses are fine."""
    return Response(orjson.dumps(body), media_type="application/json")

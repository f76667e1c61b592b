"""The examples of the OpenAPI document are what the service answers."""

import json

import httpx2
import pytest

from api.app import create_app
from api.openapi import operations
from api.routes.paging import NDJSON
from api.settings import Settings
from tests.api.answers import APART, FOLDER, answers, asked, routes


async def test_each_example_is_the_answer_of_today() -> None:
    found = await answers()
    kept = {path.stem: path.read_bytes() for path in FOLDER.glob("*.json")}
    old = [name for name, body in found.items() if kept.get(name) != body]
    assert old == [], "run `make docs`"
    assert kept.keys() == found.keys() | APART


@pytest.mark.parametrize("name", sorted(APART))
def test_what_needs_more_is_an_operation(name: str) -> None:
    assert name in routes()


async def test_each_list_that_is_said_to_stream_streams() -> None:
    found = [name for name, answer in (await streamed()).items() if answer.headers["content-type"] != NDJSON[0]]
    assert found == []


async def streamed() -> dict[str, httpx2.Response]:
    """What each operation answers that has NDJSON among its forms, to whoever accepts that alone."""
    document = create_app(Settings()).openapi()
    lists = {
        row["operationId"]
        for _, _, row in operations(document)
        if NDJSON[0] in row["responses"].get("200", {}).get("content", {}) and "cursor" in json.dumps(row)
    }
    assert len(lists) > 8
    return {name: await asked(route, accept=NDJSON[0]) for name, route in routes().items() if name in lists}

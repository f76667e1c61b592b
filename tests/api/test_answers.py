"""The examples of the OpenAPI document are what the service answers."""

import pytest

from tests.api.answers import APART, FOLDER, answers, routes


async def test_each_example_is_the_answer_of_today() -> None:
    found = await answers()
    kept = {path.stem: path.read_bytes() for path in FOLDER.glob("*.json")}
    old = [name for name, body in found.items() if kept.get(name) != body]
    assert old == [], "run `make docs`"
    assert kept.keys() == found.keys() | APART


@pytest.mark.parametrize("name", sorted(APART))
def test_what_needs_more_is_an_operation(name: str) -> None:
    assert name in routes()

"""Requests that a program makes up, over the whole API: no 5xx, no answer off its schema, no undocumented status.

The long run is `make fuzz`.
"""

from pathlib import Path

import pytest

from api.app import create_app
from api.openapi import operations
from api.settings import Settings
from tests.fuzz.run import fuzz
from tests.servers.find import Server

pytestmark = [pytest.mark.faults, pytest.mark.model, pytest.mark.timeout(1_200)]
EACH = 45


def check(store: str, folder: Path, *, phases: str) -> None:
    outcome = fuzz(store, each=EACH, phases=phases, seed=1, folder=folder)
    assert outcome.passed, outcome.report[-10_000:]
    assert outcome.operations == len(list(operations(create_app(Settings()).openapi())))
    assert outcome.cases > EACH * outcome.operations * 0.6


def test_on_sqlite(tmp_path: Path) -> None:
    check(f"sqlite:///{tmp_path}/graph.db", tmp_path, phases="examples,coverage")


@pytest.mark.neo4j
def test_on_neo4j(own_neo4j: Server, tmp_path: Path) -> None:
    check(own_neo4j.address.url, tmp_path, phases="examples,fuzzing")

"""The service on a real Neo4j: the same answers, and a clean refusal while the server is away."""

import time
from pathlib import Path

import httpx2
import pytest

from api.cli.main import run
from api.settings import Settings
from api.wiring import opened
from tests.api.cli.conftest import Command, folder, graph, own_logging, relatum  # noqa: F401  # fixtures
from tests.api.conftest import serving
from tests.servers.address import Address
from tests.servers.find import Server

pytestmark = pytest.mark.neo4j


def on(address: Address) -> Settings:
    return Settings(store=address.url, workers=0, extract_processes=0)


@pytest.mark.usefixtures("graph")
def test_a_copy_on_neo4j_gives_the_same_bytes_and_answers(relatum: Command, empty_neo4j: Address) -> None:  # noqa: F811
    said = relatum("copy", "sqlite:///relatum.db", empty_neo4j.url)
    asked = ("connect", "Ann Roe", "Acme (Organization)", "--json")
    assert said.out == "Copied 3 documents.\n"
    assert relatum("export", "--store", empty_neo4j.url).out == relatum("export").out
    assert relatum(*asked, "--store", empty_neo4j.url).out == relatum(*asked).out


async def test_a_dead_server_is_a_503_within_two_seconds_and_its_return_is_noticed(own_neo4j: Server) -> None:
    settings = on(own_neo4j.address)
    async with opened(settings) as store, serving(settings, store) as client:
        before = await client.get("/readyz")
        own_neo4j.kill()
        answers = [await _timed(client, path) for path in ("/readyz", "/v1/stats", "/v1/entities/Ann")]
        alive = await client.get("/healthz")
        own_neo4j.start()
        after = await client.get("/readyz")
    assert (before.status_code, alive.status_code, after.status_code) == (200, 200, 200)
    for answer, seconds in answers:
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
        assert seconds < 2.2


def test_a_server_that_is_away_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    began = time.monotonic()
    code = run(["serve", "--workers", "0", "--port", "0", "--store", "bolt://neo4j:hunter2@127.0.0.1:1"])
    said = capsys.readouterr().err
    assert (code, said.count("\n"), "hunter2" in said) == (2, 1, False)
    assert time.monotonic() - began < 10


async def _timed(client: httpx2.AsyncClient, path: str) -> tuple[httpx2.Response, float]:
    began = time.monotonic()
    answer = await client.get(path)
    return answer, time.monotonic() - began

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest

from api.cli.serve import listen
from graph.errors import BadInput
from tests.api.cli.conftest import Command

TEXT = "Ann Roe was sacked from the Treasury on Monday. Ann Roe met Bob Low in Paris on Tuesday."


def test_an_address_that_others_reach_is_refused(relatum: Command) -> None:
    found = relatum("serve", "--host", "0.0.0.0", "--workers", "0")
    assert (found.code, "RELATUM_OPEN=1" in found.err) == (2, True)


def test_a_taken_port_is_told() -> None:
    with listen("127.0.0.1", 0) as taken, pytest.raises(BadInput, match="--port"):
        listen("127.0.0.1", taken.getsockname()[1])


def test_an_ipv6_address_islistened_on() -> None:
    if not socket.has_ipv6:
        pytest.skip("this machine has no IPv6")
    with listen("::1", 0) as listener:
        assert listener.family is socket.AF_INET6


def test_a_missing_model_is_told_before_anything_starts(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATUM_MODEL", "no_such_model")
    found = relatum("serve", "--workers", "1", "--port", "0")
    assert (found.code, "pip install no-such-model" in found.err) == (2, True)


def test_a_store_that_cannot_be_used_is_told_before_anything_starts(relatum: Command, folder: Path) -> None:
    (folder / "bad.db").write_bytes(b"this is no database at all, only text" * 100)
    found = relatum("serve", "--workers", "0", "--port", "0", "--store", "sqlite:///bad.db")
    assert (found.code, found.err.count("\n")) == (2, 1)


@pytest.fixture
def service(folder: Path) -> Iterator[str]:
    """URL of a running service with one worker, stopped as a person stops it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "api.cli.main", "serve", "--port", "0", "--workers", "1"],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"RELATUM_STORE": f"sqlite:///{folder}/graph.db", "RELATUM_LOG_LEVEL": "ERROR"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process, process.stdout as output:
        yield output.readline().split()[3]
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0


def ask(url: str, body: object | None = None) -> dict[str, object]:
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(url, data=data, headers={"Content-Type": "application/json"}), timeout=60) as answer:
        found: dict[str, object] = json.load(answer)
    return found


def finished(url: str) -> dict[str, object]:
    for _ in range(300):
        job = ask(url)
        if job["state"] != "running":
            return job
        time.sleep(0.2)
    raise AssertionError("the job did not end")


@pytest.mark.model
@pytest.mark.faults
def test_the_whole_way_from_an_article_to_an_answer_with_quotes(service: str) -> None:
    accepted = ask(f"{service}/v1/documents", {"text": TEXT, "title": "Roe", "published_at": "2024-03-06"})
    job = finished(f"{service}/v1/jobs/{accepted['job']}")
    found = ask(f"{service}/v1/connections?from={quote('Ann Roe')}&to=Treasury")
    read = ask(f"{service}/v1/extract", {"text": TEXT})
    assert job["counts"]["done"] == 1
    assert found["direct"][0]["words"] == "was sacked from"
    assert found["direct"][0]["quotes"][0]["text"] == "Ann Roe was sacked from the Treasury on Monday."
    assert any(triple["predicate"] == "sacked_from" for triple in read["triples"])

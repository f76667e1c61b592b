"""Runs Schemathesis over the whole API of a service that really runs, on a store with a few documents and a job."""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from api.routes import sample
from api.wiring import open_store
from tests.api.conftest import GRAPHS
from tests.builders import new_document, queued

ROOT = Path(__file__).parents[2]
BESIDE = Path(sys.executable).parent
CONFIG = Path(__file__).with_name("schemathesis.toml")

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance,negative_data_rejection,unsupported_method,allow_header_conformance,ignored_auth,"
    "gone_once_deleted"
)
"""All but three: a name that is well formed may still be unknown, no header is required, and what was handed in is read
later. The last one is `hooks.py`'s."""

PATIENCE = "300"
"""Seconds: what is looked for is wrong answers, not a busy machine."""

_COUNT = re.compile(r"^\s+([\d,]+) generated", re.MULTILINE)
_OPERATIONS = re.compile(r"^\s+Tested: (\d+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to.

    Attributes:
        cases: requests that were made up and sent, as Schemathesis counts.
        answered: requests that the service counts, those to learn of its abilities and to repeat a failure included.
        passed: whether nothing was found.
        report: what Schemathesis says of it.
    """

    cases: int
    answered: int
    operations: int
    passed: bool
    report: str


def fuzz(store: str, *, each: int, phases: str, seed: int, folder: Path) -> Outcome:
    """Sends made-up requests.

    Args:
        store: URL of an empty store.
        each: most cases an operation in the phase of random ones.
        phases: of Schemathesis: examples, coverage, fuzzing, stateful.
        folder: where logs go.
    """
    asyncio.run(_fill(store))
    with _serving(store, folder) as url:
        done = subprocess.run(
            [
                BESIDE / "schemathesis", "--config-file", CONFIG, "run", f"{url}/openapi.json",
                "--checks", CHECKS, "--phases", phases,
                "--max-examples", str(each), "--seed", str(seed), "--continue-on-failure", "--no-color", "--no-shrink",
                "--request-timeout", PATIENCE, "--suppress-health-check", "all", "--generation-database", "none",
                "--warnings", "off",
            ],
            cwd=folder,
            env=os.environ | {"SCHEMATHESIS_HOOKS": "tests.fuzz.hooks", "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        answered = _answered(url)
    return _outcome(done.returncode, done.stdout + done.stderr, answered=answered)


def _answered(url: str) -> int:
    with urlopen(f"{url}/metrics", timeout=60) as page:
        lines = page.read().decode("utf-8").splitlines()
    return sum(int(float(line.split()[-1])) for line in lines if line.startswith("relatum_http_requests_total"))


def _outcome(code: int, report: str, *, answered: int) -> Outcome:
    cases, operations = _COUNT.search(report), _OPERATIONS.search(report)
    return Outcome(
        cases=int(cases[1].replace(",", "")) if cases else 0,
        answered=answered,
        operations=int(operations[1]) if operations else 0,
        passed=code == 0,
        report=report,
    )


async def _fill(url: str) -> None:
    store = await open_store(url, seconds=30)
    await store.migrate()
    for graph in GRAPHS:
        await store.put(graph)
    for job in (sample.DONE_JOB, sample.JOB):
        await store.create_job(job, created_at="2024-03-04T05:06:07+00:00")
    await store.submit(sample.JOB, [queued(sample.JOB, 0, new_document("gazette-17"))])
    await store.close_job(sample.DONE_JOB)
    await store.close_job(sample.JOB)
    await store.close()


@contextmanager
def _serving(store: str, folder: Path) -> Iterator[str]:
    """URL of a service with a worker, so that jobs end, and a process for texts on request."""
    settings = {
        "RELATUM_STORE": store,
        "RELATUM_STORE_TIMEOUT": PATIENCE,
        "RELATUM_EXTRACT_TIMEOUT": PATIENCE,
        "RELATUM_LOG_LEVEL": "WARNING",
    }
    with (folder / "service.log").open("wb") as log:
        process = subprocess.Popen(
            [BESIDE / "relatum", "serve", "--port", "0", "--workers", "1"],
            env=os.environ | settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[3]
        finally:
            process.terminate()
            process.wait(30)
            process.stdout.close()

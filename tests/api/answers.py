"""`python -m tests.api.answers [--model]`: asks each operation its example and keeps what it answers for OpenAPI.

The graph is the small one of `tests/api/conftest.py`. What differs from run to run (times, ids of new jobs, versions of
engines) is put to fixed values, and long lists and streams are cut.
"""

import asyncio
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx2
import orjson

from api.app import create_app
from api.openapi import operation_id
from api.routes import sample
from api.routes.operation import ASKED, Operation
from api.settings import Settings
from graph.sqlite.store import SqliteStore
from tests.api.conftest import GRAPHS, serving
from tests.builders import new_document, queued

FOLDER = Path(__file__).parents[2] / "api/examples"
WITH_MODEL = {"extract_extract"}
"""Operations whose answer needs the model; asked with `--model` alone, since rules change more often than forms."""

WITH_NEO4J = {"cypher_run"}
"""Operations that need a Neo4j; their examples are written by hand, and tested on one."""

TIME = "2024-03-04T05:06:07+00:00"
APART = WITH_MODEL | WITH_NEO4J
MOST = 2
"""Rows of a list, and lines of a stream, that an example shows."""

Asked = Mapping[str, Any]


def routes() -> dict[str, Operation]:
    """All operations that say what their example is, by their id."""
    app = create_app(Settings())
    found = [route for router in app.routes for route in _below(router)]
    return {operation_id(route): route for route in found}


def _below(route: Any) -> list[Operation]:
    if isinstance(route, Operation):
        return [route] if route.include_in_schema else []
    return [each for inner in getattr(getattr(route, "original_router", None), "routes", ()) for each in _below(inner)]


async def answers(*, model: bool = False) -> dict[str, bytes]:
    """The file of each operation; without the model those of `WITH_MODEL` are left out."""
    chosen = {name: route for name, route in sorted(routes().items()) if name not in (WITH_NEO4J if model else APART)}
    return {name: await _answer(route, model=model) for name, route in chosen.items()}


async def _answer(route: Operation, *, model: bool) -> bytes:
    """The file of an operation."""
    answer = await asked(route, processes=int(model))
    assert answer.is_success, (route.path, answer.text)
    return orjson.dumps(_shown(answer), option=orjson.OPT_INDENT_2) + b"\n"


async def asked(route: Operation, *, processes: int = 0, accept: str = "*/*") -> httpx2.Response:
    """What the operation answers to its example on a graph of its own; `processes` read texts on request."""
    with tempfile.TemporaryDirectory() as folder:
        async with _service(Path(folder), processes=processes) as client:
            return await ask(client, route, (route.openapi_extra or {})[ASKED], accept=accept)


async def ask(client: httpx2.AsyncClient, route: Operation, asked: Asked, *, accept: str = "*/*") -> httpx2.Response:
    """Sends the example of an operation."""
    given = dict(asked["parameters"])
    path = re.sub(r"\{(\w+)(?::path)?\}", lambda found: quote(given.pop(found[1]), safe=""), route.path)
    body, headers = asked["body"], {"accept": accept}
    if body is not None:
        kind = "x-ndjson" if isinstance(body, str) else "json"
        body = body if isinstance(body, str) else orjson.dumps(body)
        headers["content-type"] = f"application/{kind}"
    (method,) = route.methods
    return await client.request(method, path, params=given, content=body, headers=headers)


@asynccontextmanager
async def _service(folder: Path, *, processes: int) -> AsyncIterator[httpx2.AsyncClient]:
    settings = Settings(store=f"sqlite:///{folder}/graph.db", workers=0, extract_processes=processes)
    store = await SqliteStore.open(folder / "graph.db")
    await store.migrate()
    for graph in GRAPHS:
        await store.put(graph)
    for job in (sample.DONE_JOB, sample.JOB):
        await store.create_job(job, created_at=TIME)
    await store.submit(sample.JOB, [queued(sample.JOB, 0, new_document("gazette-17"))])
    await store.close_job(sample.DONE_JOB)
    async with serving(settings, store) as client:
        yield client
    await store.close()


def _shown(answer: httpx2.Response) -> object:
    """The answer as an example shows it."""
    if answer.headers["content-type"] != "application/json":
        return _steady("\n".join(answer.text.splitlines()[:MOST]) + "\n")
    body = orjson.loads(_steady(answer.text))
    return body[:MOST] if isinstance(body, list) else body


def _steady(text: str) -> str:
    """The text without what differs from run to run."""
    text = re.sub(r'("(?:created|finished)_at":")20[^"]+', rf"\g<1>{TIME}", text)
    text = re.sub(r'("job":")[0-9a-f-]{36}', rf"\g<1>{sample.JOB}", text)
    return re.sub(r"SQLite [0-9.]+", "SQLite 3.46.1", text)


def main() -> None:
    """Writes the files, and takes away those of operations that are no more."""
    FOLDER.mkdir(exist_ok=True)
    found = asyncio.run(answers(model="--model" in sys.argv))
    for name, body in found.items():
        (FOLDER / f"{name}.json").write_bytes(body)
    for path in FOLDER.glob("*.json"):
        if path.stem not in found.keys() | APART:
            path.unlink()


if __name__ == "__main__":
    main()

"""Makes the graph once in a folder, on either store, and prints what questions cost.

    python -m benchmarks.service /tmp/graph                    # SQLite
    python -m benchmarks.service /tmp/graph --neo4j            # a real Neo4j, from its jars
    python -m benchmarks.service /tmp/graph --times 10         # ten times as large

The first run takes minutes to make the graph, the following ones find it there. `a second` is how many requests one
core answers; `with floor` is the CPU beside that of the bare statements and of a request that asks nothing together.
"""

import argparse
import asyncio
from collections.abc import Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import httpx2

from api.app import create_app
from api.settings import Settings
from api.store_url import ServerAddress, parse
from api.wiring import open_store
from benchmarks.service import neo4j_home, sqlite_file
from benchmarks.service.bare import Bare, BareNeo4j, BareSqlite, Sent, recorded
from benchmarks.service.floor import floor
from benchmarks.service.generate import Size, documents
from benchmarks.service.measure import Row, Service, measure
from benchmarks.service.questions import Question, questions
from tests.servers.address import Address, free_port
from tests.servers.jars import jars
from tests.servers.java_server import JavaServer

SIZE = Size(100_000, 250_000, 1_000_000)
ROOMY = {"server.memory.pagecache.size": "1g"}
HEAD = (
    "| question | requests | p50 ms | p99 ms | CPU ms | a second | bare CPU ms | ratio | with floor | statements "
    "| bytes | truncated |"
)


def main() -> None:
    """Reads the options and runs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the graph is kept")
    parser.add_argument("--neo4j", action="store_true", help="on Neo4j; SQLite if it is not given")
    parser.add_argument("--times", type=float, default=1, help="how many times as large as 100,000 entities")
    parser.add_argument("--at", help="URL of a Neo4j that has the graph already, in place of one of our own")
    parser.add_argument("--only", default="", help="questions whose name begins so")
    given = parser.parse_args()
    size = SIZE.times(given.times)
    folder = given.folder / f"{size.entities}"
    folder.mkdir(parents=True, exist_ok=True)
    made = _there(given.at) if given.at else (_neo4j if given.neo4j else _sqlite)(folder, size)
    with made as (store, bare):
        lowest = floor()
        print(f"{size} on {'Neo4j' if given.neo4j or given.at else 'SQLite'}\n")
        print(f"Floor, a constant answer of the same framework and server: {lowest:.2f} ms of CPU.\n")
        print(f"{HEAD}\n|{'---|' * 12}", flush=True)
        asked = [one for one in asyncio.run(_asked(store, size)) if one[0].name.startswith(given.only)]
        with Service(store) as service:
            for question, sent in asked:
                print(_line(measure(service, bare, question, sent), lowest), flush=True)
        bare.close()


@contextmanager
def _sqlite(folder: Path, size: Size) -> Iterator[tuple[str, Bare]]:
    path = folder / "graph.db"
    if not path.exists():
        sqlite_file.write(path, documents(size))
    yield f"sqlite:///{path}", BareSqlite(path)


@contextmanager
def _there(url: str) -> Iterator[tuple[str, Bare]]:
    address = parse(url)
    assert isinstance(address, ServerAddress)
    yield url, BareNeo4j(address)


@contextmanager
def _neo4j(folder: Path, size: Size) -> Iterator[tuple[str, Bare]]:
    marker = folder / "neo4j-made"
    server = JavaServer(folder / "neo4j", jars(), Address(bolt_port=free_port(), http_port=free_port()), settings=ROOMY)
    if not marker.exists():
        neo4j_home.write(folder / "csv", documents(size))
        neo4j_home.load(folder / "csv", folder / "neo4j", jars())
        marker.touch()
    server.start()
    try:
        with _there(server.address.url) as made:
            yield made
    finally:
        server.discard()


async def _asked(url: str, size: Size) -> list[tuple[Question, list[Sent]]]:
    """All questions with the statements of each of their paths, taken down while they are asked once."""
    store = await open_store(url, seconds=600)
    await store.migrate()

    @asynccontextmanager
    async def given(_: Settings):  # type: ignore[no-untyped-def]  # noqa: ANN202 - as `create_app` takes it
        yield store

    app = create_app(Settings(store=url, workers=0, extract_processes=0), open_store=given)
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client,
    ):
        asked = await questions(store, size)
        found = [(question, [await _sent(client, path) for path in question.paths]) for question in asked]
    await store.close()
    return found


async def _sent(client: httpx2.AsyncClient, path: str) -> Sent:
    with recorded() as sent:
        answer = await client.get(path)
    if answer.status_code != 200:
        raise RuntimeError(f"{path}: {answer.status_code} {answer.text[:300]}")
    return sent


def _line(row: Row, lowest: float) -> str:
    numbers: Sequence[str] = (
        f"{row.requests}",
        f"{row.median:.1f}",
        f"{row.high:.1f}",
        f"{row.cpu:.2f}",
        f"{1000 / row.cpu:.0f}",
        f"{row.bare:.2f}",
        f"{row.ratio:.1f}",
        f"{row.over(lowest):.1f}",
        f"{row.statements:.1f}",
        f"{row.size}",
        f"{row.truncated:.0%}",
    )
    return f"| {row.name} | {' | '.join(numbers)} |"


if __name__ == "__main__":
    main()

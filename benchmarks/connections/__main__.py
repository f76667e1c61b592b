"""Makes the graph once in a file and times connections between hubs, between leaves, and with a filter."""

import argparse
import asyncio
import statistics
import time
from pathlib import Path

from benchmarks.connections.generate import documents, name
from graph.connect import Asked, connect
from graph.sqlite.store import SqliteStore
from graph.store import StatementFilter
from tests.builders import entity_id

ROUNDS = 5


async def main(path: Path, entities: int, facts: int) -> None:
    """Prints a line for each kind of question: seconds, paths, and whether the answer was cut short."""
    fresh = not path.exists()  # noqa: ASYNC240 - once, before anything runs
    store = await SqliteStore.open(path)
    await store.migrate()
    if fresh:
        for graph in documents(entities, facts):
            await store.put(graph)
    print(await store.stats())
    hubs = [(0, 1), (0, 2), (1, 2), (2, 5), (3, 4)]
    leaves = [(entities - 1 - n, entities // 2 + n) for n in range(ROUNDS)]
    for words, pairs in (
        ("hub to hub", hubs),
        ("leaf to leaf", leaves),
        ("hub to leaf", [(0, 9999), (1, 77777), (2, 5432)]),
    ):
        for hops in (2, 4, 6):
            for where in (StatementFilter(), StatementFilter(until="2010", min_confidence=0.6)):
                await _time(store, words, pairs, Asked(max_hops=hops, where=where))
    await store.close()


async def _time(store: SqliteStore, words: str, pairs: list[tuple[int, int]], asked: Asked) -> None:
    taken, paths, cut = [], 0, 0
    for one, other in pairs:
        begun = time.perf_counter()
        found = await connect(store, entity_id(name(one)), entity_id(name(other)), asked)
        taken.append(time.perf_counter() - begun)
        paths, cut = paths + len(found.paths), cut + found.truncated
    filtered = "filtered" if asked.where != StatementFilter() else "all"
    print(
        f"{words:13} {asked.max_hops} hops {filtered:8}  median {statistics.median(taken):.2f} s"
        f"  most {max(taken):.2f} s"
        f"  {paths} paths, {cut} of {len(pairs)} truncated",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, help="file of the graph; made where it is missing")
    parser.add_argument("--entities", type=int, default=100_000)
    parser.add_argument("--facts", type=int, default=250_000)
    given = parser.parse_args()
    asyncio.run(main(given.path, given.entities, given.facts))

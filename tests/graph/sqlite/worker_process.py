"""A process that writes until it is killed or has nothing left: `put FILE FROM` or `claim FILE WORKER`.

Prints a line for each document once the store has acknowledged it.
"""

import asyncio
import random
import sys
from itertools import count
from pathlib import Path

from graph.model import DocumentGraph
from graph.sqlite.store import SqliteStore
from tests.builders import document_graph

PEOPLE = ("Ann Roe", "Bob Lee", "Eva Lund", "Carl Bohm")


def graph(number: int) -> DocumentGraph:
    """What document `number` says: it replaces an earlier one, so that puts remove as well."""
    chance = random.Random(number)
    facts = [(*chance.sample(PEOPLE, 2), chance.choice(["met_with", "sued"])) for _ in range(4)]
    return document_graph(f"k{number % 20}", *((one, predicate, other) for one, other, predicate in facts))


async def put(store: SqliteStore, start: int) -> None:
    """Puts one document after the other."""
    for number in count(start):
        await store.put(graph(number))
        print(number, flush=True)  # noqa: T201 - the test reads it


async def claim(store: SqliteStore, worker: str) -> None:
    """Works off what is queued."""
    while leases := await store.claim(worker, limit=2, now=0.0):
        for lease in leases:
            await store.put(graph(lease.queued.order), lease=lease)
            print(lease.queued.order, flush=True)  # noqa: T201 - the test reads it


async def main(verb: str, file: str, argument: str) -> None:
    """Does one of the two."""
    store = await SqliteStore.open(Path(file), timeout=10.0)
    await (put(store, int(argument)) if verb == "put" else claim(store, argument))
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

"""The questions that are timed, as paths of the service, on entities that the generator makes."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import quote

from benchmarks.service.generate import Size, named
from graph.store import GraphReader

HUBS, LEAVES = 20, 40
"""How many of each kind are asked about."""


@dataclass(frozen=True, slots=True)
class Question:
    """One kind of question.

    Attributes:
        paths: as many different ones as there are.
        rounds: how often each is asked.
    """

    name: str
    paths: tuple[str, ...]
    rounds: int = 5


async def questions(store: GraphReader, size: Size) -> tuple[Question, ...]:
    """All kinds of questions; the same store gives the same ones."""
    chosen = random.Random(1)
    hubs = [named(number) for number in range(HUBS)]
    leaves = [named(number) for number in chosen.sample(range(size.entities // 2, size.entities), LEAVES)]
    hub_ids, leaf_ids = [row.id for row in hubs], [row.id for row in leaves]
    told = await _edges(store, hub_ids)
    words = [row.name.split()[1].lower() for row in leaves]
    return (
        Question("suggest, one letter", tuple(f"/v1/entities:suggest?prefix={letter}" for letter in "bdfghjklmnprst")),
        Question("suggest, three letters", _with("/v1/entities:suggest?prefix=", [word[:3] for word in words])),
        Question("suggest, a word", _with("/v1/entities:suggest?prefix=", words)),
        Question("search, a word", _with("/v1/entities?limit=10&q=", words)),
        Question("search, a name", _with("/v1/entities?limit=10&q=", [row.name for row in leaves])),
        Question("get", _with("/v1/entities/", leaf_ids), rounds=10),
        Question("get, by name", _with("/v1/entities/", [row.name for row in leaves])),
        Question("neighbours, leaf", tuple(f"/v1/entities/{id_}/neighbours?limit=10" for id_ in leaf_ids)),
        Question("neighbours, hub", tuple(f"/v1/entities/{id_}/neighbours?limit=10" for id_ in hub_ids)),
        Question("neighbours, hub, 100 rows", tuple(f"/v1/entities/{id_}/neighbours?limit=100" for id_ in hub_ids)),
        Question("evidence, 10 rows", tuple(f"/v1/relationships/{id_}/evidence?limit=10" for id_ in told)),
        Question("evidence, 100 rows", tuple(f"/v1/relationships/{id_}/evidence?limit=100" for id_ in told)),
        Question("timeline, hub, 10 rows", tuple(f"/v1/entities/{id_}/timeline?limit=10" for id_ in hub_ids)),
        Question("mentions, hub, 10 rows", tuple(f"/v1/entities/{id_}/mentions?limit=10" for id_ in hub_ids)),
        Question("connections, leaf to leaf", _pairs(leaf_ids[:20]), rounds=3),
        Question("connections, hub to hub", _pairs(hub_ids[:6]), rounds=3),
    )


async def _edges(store: GraphReader, ids: Sequence[str]) -> list[str]:
    """Ids of the edges of hubs that most articles tell."""
    found = await store.edges_of(ids, limit_each=3)
    rows = {edge.id: edge for at in found.values() for edge in at.rows}
    return sorted(rows, key=lambda id_: (-rows[id_].statements, id_))[:HUBS]


def _with(start: str, ends: Sequence[str]) -> tuple[str, ...]:
    return tuple(start + quote(end) for end in ends)


def _pairs(ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"/v1/connections?from={one}&to={other}" for one, other in pairwise(ids))

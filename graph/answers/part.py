"""A part of the graph to look at: the best-connected entities, with all facts among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.model import EntityType
from graph.find import stands_alone
from graph.model import Entity, Relationship
from graph.store import GraphReader

ALONG = 2
"""Facts at an entity that are lost on a reader where it hangs on nothing else: such leaves come last."""

HUBS = 8
"""Entities whose neighbours are looked at, since these need not be among those that most documents name."""

AROUND = 40
"""Strongest neighbours of each that are looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """Entities and the facts among them.

    Attributes:
        entities: best connected first, or in the order asked for.
        relationships: by id.
        truncated: the store has more facts among these than are given.
    """

    entities: tuple[Entity, ...]
    relationships: tuple[Relationship, ...]
    truncated: bool


async def best_connected(store: GraphReader, *, limit: int) -> Part:
    """A connected part of at most `limit` entities around the best-connected one, as far as there is one.

    The choice is among the entities that most documents name and the strongest neighbours of the best connected of
    these, so that it costs the same on any store.
    """
    rows = (await store.search([])).rows
    known = {row.entity.id: row.entity for row in rows if row.entity.degree}
    for hub in sorted(known.values(), key=lambda row: (-row.degree, row.id))[:HUBS]:
        near = await store.neighbours(hub.id, limit=AROUND)
        known |= {row.entity.id: row.entity for row in near}
    edges = await store.edges_among(sorted(known))
    chosen = _grown(known, _links(edges.rows), limit)
    inside = set(chosen)
    kept = tuple(edge for edge in edges.rows if {edge.subject_id, edge.object_id} <= inside)
    return Part(tuple(known[key] for key in chosen), kept, truncated=edges.truncated)


def _links(edges: Sequence[Relationship]) -> Mapping[str, set[str]]:
    links: dict[str, set[str]] = {}
    for edge in edges:
        if edge.subject_id != edge.object_id:
            links.setdefault(edge.subject_id, set()).add(edge.object_id)
            links.setdefault(edge.object_id, set()).add(edge.subject_id)
    return links


def _grown(known: Mapping[str, Entity], links: Mapping[str, set[str]], limit: int) -> list[str]:
    """Ids, each with as many links as possible to those before it; a second seed only once the first has no more.

    What has no name of its own comes last, however well it is linked.
    """
    chosen: dict[str, None] = {}
    rest = set(links)

    def worth(key: str) -> tuple[bool, bool, int, int, int, str]:
        entity = known[key]
        return (
            not stands_alone(entity) or entity.type is EntityType.THING,
            key not in frontier,
            -min(len(links[key]), ALONG),
            -len(links[key] & chosen.keys()),
            -entity.degree,
            key,
        )

    frontier: set[str] = set()
    while rest and len(chosen) < limit:
        best = min(rest, key=worth)
        chosen[best] = None
        rest.discard(best)
        frontier = (frontier | links[best]) & rest
    return list(chosen)

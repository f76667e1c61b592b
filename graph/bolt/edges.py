"""Reads relationships and what they join: neighbours, edges between and among entities, common neighbours, paths."""

from collections.abc import Mapping, Sequence

from cypher.loader import statements
from graph.bolt import decode
from graph.bolt.link import Link, Row, batches
from graph.edge_types import predicate
from graph.model import Relationship
from graph.store import EdgeCount, Found, Neighbour, RawPath

MOST_PATHS = 10_000
"""Paths that are fetched to be put in order; a server gives them in none."""

HUB = 10_000
"""Relationships from which on an entity is a hub that paths do not run through, so that they are found in time."""


class Edges:
    """Relationships and walks over them."""

    def __init__(self, link: Link, *, hub: int = HUB) -> None:
        self._link, self._hub = link, hub

    async def neighbours(
        self, entity_id: str, *, predicates: Sequence[str] = (), limit: int, after: tuple[int, str] | None = None
    ) -> tuple[Neighbour, ...]:
        """Neighbours by number of statements on the edges between (most first), then id; `after` is such a pair."""
        number, last = after or (None, None)
        types = [name.upper() for name in predicates if predicate(name.upper()) == name]
        if predicates and not types:
            return ()
        rows = await self._link.read(
            "neighbours", id=entity_id, types=types, limit=limit, statements=number, after=last
        )
        return tuple(Neighbour(entity=decode.entity(row["entity"]), relationships=_edges(row["edges"])) for row in rows)

    async def edge_counts(self, entity_id: str) -> tuple[EdgeCount, ...]:
        """Edges at an entity by predicate and direction, by number of edges (most first), then predicate, direction."""
        rows = await self._link.read("predicates_at", id=entity_id)
        found = [EdgeCount(predicate(type_), inverse, *counts) for type_, inverse, *counts in rows]
        return tuple(sorted(found, key=lambda row: (-row.relationships, row.predicate, row.inverse)))

    async def relationships(self, ids: Sequence[str]) -> tuple[Relationship, ...]:
        """Those of these edges that exist, by id."""
        return _edges(await self._link.read("relationships", ids=sorted(set(ids))))

    async def between(self, one: str, other: str) -> tuple[Relationship, ...]:
        """Edges between two entities, in both directions, by id."""
        return _edges(await self._link.read("between", one=one, other=other))

    async def edges_among(self, ids: Sequence[str], *, limit: int = 10_000) -> Found[Relationship]:
        """Edges with both ends among these entities, by id."""
        rows = await self._link.read("edges_among", ids=sorted(set(ids)), limit=limit + 1)
        return Found(_edges(rows[:limit]), truncated=len(rows) > limit)

    async def edges_of(
        self, entity_ids: Sequence[str], *, limit_each: int, predicates: Sequence[str] = ()
    ) -> Mapping[str, Found[Relationship]]:
        """Edges at each of these entities by documents, confidence, statements (most first), then id."""
        types = [name.upper() for name in predicates if predicate(name.upper()) == name]
        found: dict[str, Found[Relationship]] = {}
        for ids in batches(sorted(set(entity_ids))) if types or not predicates else ():
            for id_, rows in await self._link.read("edges_of", ids=ids, types=types, limit=limit_each + 1):
                edges = tuple(map(decode.relationship, rows))
                found |= {id_: Found(edges[:limit_each], truncated=len(edges) > limit_each)} if edges else {}
        return found

    async def common_neighbours(self, one: str, other: str, *, limit: int) -> Found[str]:
        """Ids of entities with an edge to both, by sum over both sides of statements (most first), then id."""
        ids = await self._link.read("common_neighbours", one=one, other=other, limit=limit + 1)
        return Found(tuple(ids[:limit]), truncated=len(ids) > limit)

    async def shortest_paths(self, one: str, other: str, *, max_hops: int, limit: int) -> Found[RawPath]:
        """Simple paths of the smallest number of hops, by entity ids, then relationship ids, avoiding hubs.

        `truncated` where there are more, or a hub that they could have run through.
        """
        if one == other:
            return Found(())
        ends = {"ends": [one, other], "hub": self._hub}
        params: Row = {"one": one, "other": other, "limit": MOST_PATHS + 1, **ends}
        rows = (await self._link.record(statements()["shortest_paths"].bounded(max_hops), params))[0]
        paths = sorted((tuple(row[0]), tuple(row[1])) for row in rows)
        skipped = await self._link.read("has_hubs", **ends)
        found = tuple(RawPath(entities=entities, relationships=edges) for entities, edges in paths[:limit])
        return Found(found, truncated=skipped or len(paths) > limit)


def _edges(rows: Sequence[Row]) -> tuple[Relationship, ...]:
    return tuple(sorted(map(decode.relationship, rows), key=lambda edge: edge.id))

"""Shortest paths between two entities: breadth first from both ends, a level at a time, until the two meet.

Only the levels are kept, not the edges between; the paths are then read off the entities that lie on one.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, pairwise, product

from graph.sqlite import rows
from graph.sqlite.queries import sql
from graph.store import Found, RawPath

MOST_STEPS = 300_000
"""Edge ends looked at before the search gives up and says `truncated`; about half a second."""

Steps = Mapping[str, tuple[str, ...]]
"""Entities one step on, by id, for each entity."""


@dataclass(slots=True)
class _Side:
    """A search from one end: who was reached from whom, at the first level that reached them."""

    frontier: set[str]
    seen: set[str] = field(default_factory=set)
    came_from: dict[str, set[str]] = field(default_factory=dict)

    def advance(self, connection: sqlite3.Connection) -> None:
        """Goes one step on from the whole frontier."""
        self.seen |= self.frontier
        found: dict[str, set[str]] = defaultdict(set)
        for here, there in connection.execute(sql("neighbour_steps"), {"ids": rows.dump(sorted(self.frontier))}):
            if there not in self.seen:
                found[there].add(here)
        self.came_from.update(found)
        self.frontier = set(found)


def shortest_paths(
    connection: sqlite3.Connection, one: str, other: str, *, max_hops: int, limit: int
) -> Found[RawPath]:
    """Simple paths of the smallest number of hops, by entity ids, then edge ids; parallel edges give one path each."""
    if one == other:
        return Found(())
    start, end, truncated = _meet(connection, one, other, max_hops=max_hops)
    if truncated or not start.frontier & end.frontier:
        return Found((), truncated=truncated)
    walks = list(islice(_walks(_onward(start, end), one, other), limit + 1))
    paths = tuple(islice(_with_edges(connection, walks), limit + 1))
    return Found(paths[:limit], truncated=len(paths) > limit)


def _meet(connection: sqlite3.Connection, one: str, other: str, *, max_hops: int) -> tuple[_Side, _Side, bool]:
    """Both searches when their frontiers touch or end, and whether the cap ended them."""
    start, end, looked = _Side({one}), _Side({other}), 0
    for _ in range(max_hops):
        costs = [_steps(connection, side) for side in (start, end)]
        looked += min(costs)
        if looked > MOST_STEPS:
            return start, end, True
        (start if costs[0] <= costs[1] else end).advance(connection)
        if not start.frontier or not end.frontier or start.frontier & end.frontier:
            break
    return start, end, False


def _steps(connection: sqlite3.Connection, side: _Side) -> int:
    (edges,) = connection.execute(sql("entity_degrees"), {"ids": rows.dump(sorted(side.frontier))}).fetchone()
    return int(edges)


def _onward(start: _Side, end: _Side) -> Steps:
    """For each entity on a shortest path, those that may follow it."""
    onward: dict[str, set[str]] = defaultdict(set)
    level = start.frontier & end.frontier
    ahead = set(level)
    while level:
        for there in level:
            for here in start.came_from.get(there, ()):
                onward[here].add(there)
        level = {here for there in level for here in start.came_from.get(there, ())}
    while ahead:
        for here in ahead:
            onward[here] |= end.came_from.get(here, set())
        ahead = {there for here in ahead for there in end.came_from.get(here, ())}
    return {here: tuple(sorted(following)) for here, following in onward.items()}


def _walks(onward: Steps, here: str, goal: str) -> Iterator[tuple[str, ...]]:
    """All ways from here to the goal, in order of their ids."""
    if here == goal:
        yield (here,)
        return
    for there in onward.get(here, ()):
        for rest in _walks(onward, there, goal):
            yield (here, *rest)


def _with_edges(connection: sqlite3.Connection, walks: list[tuple[str, ...]]) -> Iterator[RawPath]:
    """Each way once for each choice among parallel edges, in order."""
    between: dict[frozenset[str], list[str]] = defaultdict(list)
    ids = sorted({id_ for walk in walks for id_ in walk})
    for edge, *ends in connection.execute(sql("relationship_joining"), {"ids": rows.dump(ids)}):
        between[frozenset(ends)].append(edge)
    for walk in walks:
        hops = [between[frozenset(hop)] for hop in pairwise(walk)]
        yield from (RawPath(walk, edges) for edges in product(*hops))

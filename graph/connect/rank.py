"""What comes first among edges and paths: one formula. Pure functions; ties break by id.

The strength of an edge grows with the logarithm of its independent sources, is as its best confidence, and is less
where it is only reported or alleged. A path costs what its edges lack in strength, and more for each hub that it runs
through, by the logarithm of its degree. Paths whose every step is likelier right than wrong come first; then shorter
ones, then cheaper ones. Costs are whole numbers, so that the order does not hang on how sums are rounded.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

from extract.model import Status
from graph.model import Entity, Relationship
from graph.project import PROJECTED

Key = tuple[float | int | str, ...]

WEIGHTS: Mapping[Status, float] = {Status.ASSERTED: 1.0, Status.REPORTED: 0.8, Status.ALLEGED: 0.5}
"""What a status counts for. Source: chosen so that an alleged fact of three sources is worth an asserted one of one."""

LEAST = 0.01
"""Least confidence that is reckoned with, so that no edge is infinitely weak."""

SURE = 0.5
"""Least confidence of an edge that is no doubtful one: below, it is likelier wrong than right."""

UNIT = 1_000_000
"""Costs are counted in millionths."""

HUB = 50
"""Degree from which on an entity is called a hub in words."""


def strength(edge: Relationship) -> float:
    """How firmly an edge stands, in (0, 1)."""
    return _strength(edge.status, edge.confidence, edge.sources)


def doubtful(edge: Relationship) -> bool:
    """Whether its surest sentence is likelier misread than not, so that no path leans on it while there is another."""
    return edge.confidence < SURE


def cost(edge: Relationship) -> int:
    """What a hop over the edge adds to a path; at least 0."""
    return _cost(edge.status, edge.confidence, edge.sources)


def _strength(status: Status, confidence: float, sources: int) -> float:
    told = math.log1p(sources)
    return WEIGHTS[status] * max(confidence, LEAST) * told / (1 + told)


@lru_cache(maxsize=65_536)  # one question asks for it a hundred thousand times, of few different edges
def _cost(status: Status, confidence: float, sources: int) -> int:
    return round(-math.log(_strength(status, confidence, sources)) * UNIT)


def damping(degree: int) -> int:
    """What an entity inside a path adds to it, by the number of its edges."""
    return round(math.log1p(math.log(max(degree, 1))) * UNIT)


def edge_key(edge: Relationship) -> Key:
    """Sort key of an edge: more documents, stronger status, higher confidence, more statements, then id."""
    return (-edge.documents, PROJECTED.index(edge.status), -edge.confidence, -edge.statements, edge.id)


def by_rank(edges: Sequence[Relationship]) -> list[Relationship]:
    """Edges, best first."""
    return sorted(edges, key=edge_key)


def why(entities: Sequence[Entity], edges: Sequence[Relationship]) -> str:
    """Why a path ranks where it does, in words: "2 steps, each told by 3 independent articles; the least sure 80%"."""
    steps = f"{len(edges)} step{'s' if len(edges) > 1 else ''}, {_sources(edges)}"
    return "; ".join(part for part in (steps, *_weak(edges), _hubs(entities[1:-1])) if part)


def _sources(edges: Sequence[Relationship]) -> str:
    counts = sorted(edge.sources for edge in edges)
    range_ = f"{counts[0]} to {counts[-1]}" if counts[0] < counts[-1] else f"{counts[0]}"
    articles = "1 article" if counts[-1] == 1 else f"{range_} independent articles"
    return f"{'each ' if len(edges) > 1 else ''}told by {articles}"


def _weak(edges: Sequence[Relationship]) -> list[str]:
    """What is told with less than full assertion, and how sure the least sure step is."""
    counts = [(status, sum(edge.status is status for edge in edges)) for status in PROJECTED[1:]]
    limited = [f"{number} only {status.value}" for status, number in counts if number]
    weakest = min(edges, key=lambda edge: edge.confidence)
    least = f"{weakest.confidence:.0%}"
    told = f"the least sure {least}" if len(edges) > 1 else f"{least} sure"
    return [*limited, f"{told}, likelier wrong than right" if doubtful(weakest) else told]


def _hubs(inner: Sequence[Entity]) -> str:
    """What many facts lead through joins what has little to do with each other."""
    return ", ".join(f"{hub.name} is in {hub.degree} facts" for hub in inner if hub.degree >= HUB)

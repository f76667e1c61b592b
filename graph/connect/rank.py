"""What comes first among edges, common neighbours and paths. Pure functions; ties break by id."""

from collections.abc import Sequence

from graph.model import Relationship
from graph.project import PROJECTED
from graph.store import RawPath

Key = tuple[float | int | str | tuple[str, ...], ...]


def edge_key(edge: Relationship) -> Key:
    """Sort key of an edge: more documents, stronger status, higher confidence, more statements, then id."""
    return (-edge.documents, PROJECTED.index(edge.status), -edge.confidence, -edge.statements, edge.id)


def path_key(path: RawPath, edges: dict[str, Relationship]) -> Key:
    """Sort key of a path: fewer hops, then the better weakest link, then ids."""
    weakest = max(edge_key(edges[key])[:-1] for key in path.relationships)
    return (len(path.relationships), *weakest, path.entities, path.relationships)


def by_rank(edges: Sequence[Relationship]) -> list[Relationship]:
    """Edges, best first."""
    return sorted(edges, key=edge_key)

"""Values of the driver -> values that JSON has."""

import base64
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

from graph.bolt.guard.words import LABELS
from graph.guarded import CypherRefused


def plain(value: object) -> object:
    """The same as JSON has it: nodes, edges and paths as objects, dates and times as ISO 8601.

    Raises:
        CypherRefused: a node that is not of the graph.
    """
    for kinds, convert in _CONVERSIONS:
        if isinstance(value, kinds):
            return convert(value)
    return _simple(value)


def _simple(value: object) -> object:
    """JSON has no infinity and no NaN; a type that is new here is told in its own words."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _node(node: Node) -> object:
    if not LABELS.issuperset(node.labels):
        raise CypherRefused(f"Only nodes with these labels are shown: {', '.join(sorted(LABELS))}.")
    return {"labels": sorted(node.labels), "properties": {key: plain(value) for key, value in node.items()}}


def _relationship(edge: Relationship) -> object:
    start, end = (None if node is None else node.get("id") for node in edge.nodes)
    properties = {key: plain(value) for key, value in edge.items()}
    return {"type": edge.type, "start": start, "end": end, "properties": properties}


def _path(path: Path) -> object:
    return {"nodes": list(map(_node, path.nodes)), "relationships": list(map(_relationship, path.relationships))}


def _mapping(value: Mapping[object, object]) -> object:
    return {str(key): plain(one) for key, one in value.items()}


_CONVERSIONS: tuple[tuple[Any, Callable[[Any], object]], ...] = (
    ((str, bool, int), lambda value: value),
    (Node, _node),
    (Relationship, _relationship),
    (Path, _path),
    ((Date, DateTime, Duration, Time), lambda value: value.iso_format()),
    (Point, lambda value: {"srid": value.srid, "coordinates": list(value)}),
    (Mapping, _mapping),
    ((bytes, bytearray), lambda value: base64.b64encode(value).decode("ascii")),
    (Sequence, lambda value: [plain(one) for one in value]),
)
"""What becomes of each type that the driver hands over (so `Any`); the first that fits."""

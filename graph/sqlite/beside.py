"""Keeps who stands beside whom, and how many edges each entity has, so that a hub's are not counted for each page."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.sqlite.queries import sql

ALL = ""
"""In place of a predicate: of all predicates together."""


@dataclass(frozen=True, slots=True)
class Edge:
    """What an edge counts for."""

    subject_id: str
    predicate: str
    object_id: str
    statements: int


def count(connection: sqlite3.Connection, before: Iterable[Edge], after: Iterable[Edge]) -> None:
    """Takes away what edges counted for, adds what they count for now, and forgets what nothing counts for any more."""
    edges: Counter[tuple[str, str, int]] = Counter()
    statements: Counter[tuple[str, str, int]] = Counter()
    beside: Counter[tuple[str, str, str]] = Counter()
    for step, some in ((-1, before), (1, after)):
        for edge in some:
            for at in _ends(edge):
                edges[at] += step
                statements[at] += step * edge.statements
            for pair in _pairs(edge):
                beside[pair] += step * edge.statements
    _write_counts(connection, {at: (edges[at], number) for at, number in statements.items() if number or edges[at]})
    _write_beside(connection, {pair: number for pair, number in beside.items() if number})


def _write_counts(connection: sqlite3.Connection, steps: dict[tuple[str, str, int], tuple[int, int]]) -> None:
    names = ("entity_id", "predicate", "inverse", "relationships", "statements")
    given = [dict(zip(names, (*at, *numbers), strict=True)) for at, numbers in sorted(steps.items())]
    connection.executemany(sql("edge_count_add"), given)
    gone = [at for at, (relationships, _) in sorted(steps.items()) if relationships < 0]
    connection.executemany(sql("edge_count_sweep"), [dict(zip(names[:3], at, strict=True)) for at in gone])


def _write_beside(connection: sqlite3.Connection, steps: dict[tuple[str, str, str], int]) -> None:
    names = ("entity_id", "other_id", "predicate", "statements")
    given = [dict(zip(names, (*pair, number), strict=True)) for pair, number in sorted(steps.items())]
    connection.executemany(sql("neighbour_add"), given)
    gone = [pair for pair, number in sorted(steps.items()) if number < 0]
    connection.executemany(sql("neighbour_sweep"), [dict(zip(names[:3], pair, strict=True)) for pair in gone])


def _ends(edge: Edge) -> Iterator[tuple[str, str, int]]:
    """Entity, predicate and whether it is the object; an edge from an entity to itself counts once."""
    yield edge.subject_id, edge.predicate, 0
    if edge.object_id != edge.subject_id:
        yield edge.object_id, edge.predicate, 1


def _pairs(edge: Edge) -> Iterator[tuple[str, str, str]]:
    """Entity, its neighbour and predicate."""
    one, other = edge.subject_id, edge.object_id
    if one != other:
        for predicate in (edge.predicate, ALL):
            yield one, other, predicate
            yield other, one, predicate

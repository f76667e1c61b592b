"""Who stands beside whom stays what the edges say, whatever comes and goes."""

from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.sqlite import connect, schema
from graph.sqlite.beside import ALL, Edge, count

KEY = st.tuples(st.sampled_from("abc"), st.sampled_from(["met", "sued"]), st.sampled_from("abc"))
EDGES = st.dictionaries(KEY, st.integers(1, 3), max_size=6)
"""Statements on each edge, by subject, predicate and object."""


@settings(max_examples=60, deadline=None)
@given(st.lists(EDGES, min_size=1, max_size=5))
def test_the_sums_are_those_of_the_edges(states: list[dict[tuple[str, str, str], int]]) -> None:
    connection = connect.writer(Path(":memory:"), timeout=1.0)
    schema.migrate(connection)
    before: list[Edge] = []
    for state in states:
        after = [Edge(*key, statements) for key, statements in state.items()]
        count(connection, before, after)
        before = after
    beside: Counter[tuple[str, str, str]] = Counter()
    edges: Counter[tuple[str, str, int]] = Counter()
    for (one, predicate, other), statements in states[-1].items():
        edges[one, predicate, 0] += 1
        if one != other:
            edges[other, predicate, 1] += 1
            for ends in ((one, other), (other, one)):
                beside[*ends, predicate] += statements
                beside[*ends, ALL] += statements
    rows = connection.execute("SELECT entity_id, other_id, predicate, statements FROM neighbour")
    assert {tuple(row)[:3]: tuple(row)[3] for row in rows} == dict(beside)
    rows = connection.execute("SELECT entity_id, predicate, inverse, relationships FROM edge_count")
    assert {tuple(row)[:3]: tuple(row)[3] for row in rows} == dict(edges)
    connection.close()

"""A search that would look at too much says so instead of answering late."""

import sqlite3

import pytest

from graph.sqlite import paths
from graph.sqlite.put import put
from tests.builders import document_graph, entity_id


def test_a_search_over_the_cap_is_truncated(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    one, hub, other = "Ann Roe", "Big Hub", "Bob Lee"
    put(connection, document_graph("k", (one, "met_with", hub), (other, "met_with", hub), (hub, "met_with", "Al Ba")))
    found = paths.shortest_paths(connection, entity_id(one), entity_id(other), max_hops=4, limit=5)
    assert (len(found.rows), found.truncated) == (1, False)
    monkeypatch.setattr(paths, "MOST_STEPS", 1)
    found = paths.shortest_paths(connection, entity_id(one), entity_id(other), max_hops=4, limit=5)
    assert (found.rows, found.truncated) == ((), True)


def test_the_cheaper_side_is_searched(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"Name{chr(97 + n)} X" for n in range(20)]
    put(
        connection,
        document_graph("k", *[("Big Hub", "met_with", name) for name in names], ("Ann Roe", "sued", names[0])),
    )
    monkeypatch.setattr(paths, "MOST_STEPS", 3)
    found = paths.shortest_paths(connection, entity_id("Big Hub"), entity_id("Ann Roe"), max_hops=4, limit=5)
    assert [path.entities for path in found.rows] == [tuple(map(entity_id, ("Big Hub", names[0], "Ann Roe")))]

"""What goes and comes between two shares of one document."""

from dataclasses import replace

from graph.bolt.difference import difference
from tests.builders import document_graph, edge_id, entity_id, fact

OLD = document_graph("k", ("Ann Roe", "works_for", "Acme/Organization"), named=["Bob Lee"], text="t")
NEW = document_graph("k", ("Ann Roe", "left", "Acme/Organization"), text="t")


def test_same_share_changes_nothing() -> None:
    change = difference(OLD.appearances, OLD.statements, OLD)
    assert (change.entity_types(), change.edges(), change.supported) == ({}, {}, 1)


def test_first_share_comes_whole() -> None:
    change = difference((), (), OLD)
    assert (change.statements_added, change.statements_removed) == (1, 0)
    assert list(change.entity_types()) == sorted(map(entity_id, ("Ann Roe", "Acme/Organization", "Bob Lee")))


def test_no_share_takes_all_away() -> None:
    change = difference(OLD.appearances, OLD.statements, None)
    assert (change.statements_removed, len(change.appearances_gone), change.supported) == (1, 3, 1)


def test_both_edges_of_a_changed_statement_are_touched() -> None:
    change = difference(OLD.appearances, OLD.statements, NEW)
    acme = "Acme/Organization"
    assert set(change.edges()) == {edge_id("Ann Roe", "works_for", acme), edge_id("Ann Roe", "left", acme)}
    assert change.supported == 2


def test_statement_written_over_is_neither_added_nor_removed() -> None:
    (old,) = OLD.statements
    graph = replace(OLD, statements=(replace(old, confidence=0.9),))
    change = difference(OLD.appearances, OLD.statements, graph)
    assert (change.statements_added, change.statements_removed, len(change.statements_come)) == (0, 0, 1)


def test_literals_touch_no_edge() -> None:
    graph = document_graph("k", fact("Ann Roe", "said", None))
    assert difference((), (), graph).edges() == {}

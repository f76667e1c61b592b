"""Predicates become relationship types only if they are of the one pattern."""

import pytest

from graph.edge_types import predicate, relationship_type
from graph.errors import BadInput


@pytest.mark.parametrize("name", ["knows", "sacked_from", "a1", "x" * 64])
def test_types_lead_back_to_their_predicate(name: str) -> None:
    assert predicate(relationship_type(name)) == name


@pytest.mark.parametrize(
    "name", ["", "_x", "1x", "Knows", "x" * 65, "a b", "a`]->(b) DETACH DELETE b//", "größe", "ﬁnd", "a\n", "a-b"]
)
def test_other_words_never_reach_a_statement(name: str) -> None:
    with pytest.raises(BadInput):
        relationship_type(name)

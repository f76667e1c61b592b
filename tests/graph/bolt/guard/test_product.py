"""The second layer on plans that a server gives only for some sizes of its store."""

from typing import Any

import pytest

from graph.bolt.guard.plans import check_plan
from graph.guarded import CypherRefused


def node(operator: str, *children: dict[str, Any], details: str = "") -> dict[str, Any]:
    return {"operatorType": f"{operator}@neo4j", "args": {"Details": details}, "children": list(children)}


def seek(name: str) -> dict[str, Any]:
    return node("NodeUniqueIndexSeek", details=f"UNIQUE {name}:__Entity__(id) WHERE id = ${name}")


def scan(name: str) -> dict[str, Any]:
    return node("NodeByLabelScan", details=f"{name}:__Entity__")


def product(*sides: dict[str, Any]) -> dict[str, Any]:
    return node("ProduceResults", node("CartesianProduct", *sides))


@pytest.mark.parametrize("side", [seek("b"), node("CacheProperties", seek("b"), details="cache[b.name]")])
def test_two_nodes_by_their_ids_whatever_is_kept_of_them(side: dict[str, Any]) -> None:
    check_plan(product(seek("a"), side), "r")


@pytest.mark.parametrize(
    "side", [scan("b"), node("CacheProperties", scan("b"), details="cache[b.name]"), node("CacheProperties")]
)
def test_all_nodes_of_a_label_are_refused_though_their_properties_are_kept(side: dict[str, Any]) -> None:
    with pytest.raises(CypherRefused, match="Two patterns without a connection"):
        check_plan(product(seek("a"), side), "r")

"""The second layer: what the server's plan of a query does, operator by operator."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.bolt.guard.words import FINDING, LABELS, OPERATORS, SEEKS
from graph.guarded import CypherRefused

Plan = Mapping[str, Any]
"""A plan as the driver hands it over: operatorType, args and children."""

READ = "r"
"""The type of a query that only reads. Source: `dbms.*` and `SHOW USERS` are of another one."""

_HIDDEN = re.compile(r"\b(COLLECT|COUNT|EXISTS)\s*\{", re.IGNORECASE)
"""How the server writes a subquery that runs within an expression and has no operators in the plan."""

_FOUND = re.compile(
    r"(?:(?:UNIQUE|RANGE INDEX|TEXT INDEX|POINT INDEX) )?(?:\w+|`[^`]*`):([\w|&!]+)(?=[\s(,]|$)", re.ASCII
)
_COUNTED = re.compile(r"count\( (.*) \) AS .*", re.DOTALL)
_END = re.compile(r"\((?::(\w+))?\)", re.ASCII)


def check_plan(plan: Plan | None, query_type: str | None) -> None:
    """Looks at a plan that EXPLAIN gave in read mode.

    Raises:
        CypherRefused: it is no read, or does what is not in the tables; the message says which operator.
    """
    if query_type != READ or plan is None:
        raise CypherRefused("The server does not take this for a read.")
    for operator, node in operators(plan):
        _check(operator, node)


def operators(plan: Plan) -> Iterator[tuple[str, Plan]]:
    """Operators with their nodes, from the top."""
    yield plan["operatorType"].split("@")[0], plan
    for child in plan.get("children", ()):
        yield from operators(child)


def _check(operator: str, node: Plan) -> None:
    args = node.get("args") or {}
    details = str(args.get("Details", ""))
    if operator not in OPERATORS:
        raise CypherRefused(f"The plan has the operator {operator}, which is not allowed.{_hint(operator)}")
    if any(_HIDDEN.search(str(value)) for value in args.values()):
        raise CypherRefused(
            "A subquery or pattern within a list, a CASE or another expression is not allowed, since the plan does not "
            "show what it does: MATCH or CALL (x) { … } it first."
        )
    if operator == "CartesianProduct":
        _check_product(node)
    if operator in FINDING:
        _check_labels(_labels_of(details))
    if operator == "NodeCountFromCountStore":
        _check_labels(_counted(details))
    if operator == "RelationshipCountFromCountStore":
        _check_labels([label for label in _counted(details) if label] or list(LABELS))


def _check_product(node: Plan) -> None:
    sides = {finder(child) for child in node.get("children", ())}
    if not sides <= SEEKS:
        raise CypherRefused(
            "Two patterns without a connection are allowed only if each is one node by its id, as (a:__Entity__ {id: "
            "$a}): connect them, or ask twice."
        )


def finder(plan: Plan) -> str:
    """The operator that finds a side's rows: one that keeps their properties at hand makes no other rows.

    The planner puts it there or not, by what it knows of the sizes at the time.
    """
    operator = str(plan["operatorType"]).split("@")[0]
    below = plan.get("children", ())
    return finder(below[0]) if operator == "CacheProperties" and len(below) == 1 else operator


def _labels_of(details: str) -> list[str]:
    found = _FOUND.match(details)
    return re.split("[|&]!?", found[1]) if found else []


def _counted(details: str) -> list[str]:
    """Labels of the nodes that are counted, or of the ends of the edges; empty for a node without one."""
    found = _COUNTED.fullmatch(details)
    return [end[1] or "" for end in _END.finditer(found[1])] if found else []


def _check_labels(labels: list[str]) -> None:
    if not labels or not LABELS.issuperset(labels):
        raise CypherRefused(f"Nodes can be found by these labels only: {', '.join(sorted(LABELS))}.")


def _hint(operator: str) -> str:
    hints = {
        "AllNodesScan": " Give a label, as (n:__Entity__).",
        "NodeByElementIdSeek": " Ask by the property id.",
        "NodeByIdSeek": " Ask by the property id.",
    }
    return hints.get(operator, "")

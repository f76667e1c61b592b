"""Each layer that needs a server, alone, and all of them together."""

from typing import Any

import pytest
from neo4j import READ_ACCESS, Driver
from neo4j.exceptions import ClientError, Neo4jError

from graph.bolt.guard.grammar import checked
from graph.bolt.guard.plans import check_plan, operators
from graph.bolt.guard.query import Asked, answer, table
from graph.errors import TooLarge
from graph.guarded import CypherInvalid, CypherRefused, CypherTooSlow
from tests.graph.bolt.guard.attempts import ATTEMPTS, NOT_THEIRS, WRITES, lines
from tests.graph.bolt.guard.conftest import SECRET
from tests.graph.bolt.guard.reads import ALL, PARAMETERS

pytestmark = pytest.mark.neo4j

GIVEN = {"label": "CallerKey", "labels": ["CallerKey"], "id": "k1", "key": "name", "url": "x", "many": 10, "x": 1} | {
    "pattern": "a"
}
SECONDS = 20.0


def asked(query: str, *, limit: int = 100, seconds: float = SECONDS, **parameters: object) -> Asked:
    return Asked(query, {**GIVEN, **parameters}, limit, seconds)


def everything(driver: Driver) -> list[object]:
    """Counts of what there is, and names of what the schema has."""
    counts = driver.execute_query("MATCH (n) RETURN count(n), sum(size(keys(n))), sum(size(labels(n)))").records[0]
    edges = driver.execute_query("MATCH ()-[r]->() RETURN count(r)").records[0]
    rules = driver.execute_query("SHOW INDEXES YIELD name RETURN collect(name)").records[0]
    users = driver.execute_query("SHOW USERS YIELD user RETURN collect(user)", database_="system").records[0]
    return [*counts, *edges, *rules, *users]


def test_all_layers_refuse_every_attempt(driver: Driver) -> None:
    before = everything(driver)
    for query in ATTEMPTS:
        with pytest.raises((CypherRefused, CypherInvalid)) as refused:
            answer(driver, "neo4j", asked(checked(query)))
        assert SECRET not in str(refused.value)
    assert everything(driver) == before


def test_all_layers_let_reads_pass(driver: Driver) -> None:
    tables = {query: answer(driver, "neo4j", Asked(checked(query), PARAMETERS, 100, SECONDS)) for query in ALL}
    assert len(tables) >= 120
    assert sum(bool(found.rows) for found in tables.values()) > 100
    assert not any(found.truncated for found in tables.values())


def test_plans_show_what_is_not_theirs(driver: Driver) -> None:
    """The second layer alone: what the first lets through, and what it would not."""
    seen = 0
    with driver.session(default_access_mode=READ_ACCESS) as session:
        for query in lines(NOT_THEIRS):
            try:
                planned = session.run(f"EXPLAIN {query}", GIVEN).consume()
            except ClientError:
                continue
            seen += 1
            with pytest.raises(CypherRefused):
                check_plan(planned.plan, planned.query_type)
    assert seen > 50


@pytest.mark.parametrize(
    "query",
    [
        "SHOW TRANSACTIONS",
        "SHOW INDEXES",
        "SHOW USERS",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "CALL db.labels()",
        "CALL dbms.listConfig()",
        "CALL dbms.components()",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
        "MATCH (n:Person) CALL (n) { RETURN n.name AS x } IN TRANSACTIONS RETURN x",
        "MATCH (n:Person) SET n.name = 'x'",
        "CREATE (n:Person)",
        "PROFILE MATCH (n:Person) RETURN n",
        "MATCH (a:Person), (b:Person) RETURN a.name, b.name",
        "MATCH (a:__Entity__ {id: 'x'}), (b:Person) RETURN a.name, b.name",
    ],
)
def test_plans_show_what_leaves_the_graph(driver: Driver, query: str) -> None:
    explained = query if query.startswith("PROFILE") else f"EXPLAIN {query}"
    with driver.session(default_access_mode=READ_ACCESS) as session:
        planned = session.run(explained).consume()
    with pytest.raises(CypherRefused):
        check_plan(planned.plan, planned.query_type)


def test_read_mode_alone_refuses_writes(driver: Driver) -> None:
    before, tried = everything(driver), 0
    with driver.session(default_access_mode=READ_ACCESS) as session:
        for query in lines(WRITES):
            try:
                session.run(query, GIVEN).consume()
            except Neo4jError as error:
                tried += "AccessMode" in (error.code or "")
    assert tried > 20
    assert everything(driver) == before


def test_a_write_that_the_first_layers_missed_is_told_as_refused(driver: Driver) -> None:
    with pytest.raises(CypherRefused):
        answer(driver, "neo4j", asked("CREATE (n:Person)"))


def test_the_server_ends_what_takes_too_long(driver: Driver) -> None:
    slow = "UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN sum(a * b * c)"
    with pytest.raises(CypherTooSlow):
        answer(driver, "neo4j", asked(checked(slow), seconds=0.5))


def test_rows_and_bytes_are_capped_and_said_to_be(driver: Driver) -> None:
    numbers = "UNWIND range(1, 10) AS x RETURN x, $text AS text"
    few = answer(driver, "neo4j", asked(numbers, limit=3, text=""))
    assert (few.columns, few.rows, few.truncated) == (("x", "text"), ([1, ""], [2, ""], [3, ""]), True)
    assert not answer(driver, "neo4j", asked(numbers, limit=10, text="")).truncated
    with driver.session() as session:
        heavy = table(session.run(numbers, text="x" * 100), limit=100, most=350)
        none = table(session.run(numbers, text="x" * 100), limit=100, most=50)
    assert (len(heavy.rows), heavy.truncated) == (3, True)
    assert (none.rows, none.truncated) == ((), True)


def test_more_memory_than_a_query_may_have_is_told_as_such(driver: Driver) -> None:
    heavy = "UNWIND range(1, 9000) AS x UNWIND range(1, 9000) AS y WITH x + y AS z, x, y RETURN collect([x, y, z])"
    with pytest.raises((TooLarge, CypherTooSlow)):
        answer(driver, "neo4j", asked(checked(heavy), seconds=30))


@pytest.mark.parametrize(
    ("query", "parameters"),
    [
        ("MATCH (n:Person RETURN n", {}),
        ("RETURN $missing", {}),
        ("RETURN 1 / 0", {}),
        ("RETURN toInteger([1])", {}),
        ("RETURN date('soon')", {}),
        ("RETURN $big", {"big": 2**70}),
        ("RETURN n.name", {}),
    ],
)
def test_what_the_server_cannot_run_is_told_in_its_words(
    driver: Driver, query: str, parameters: dict[str, object]
) -> None:
    with pytest.raises(CypherInvalid):
        answer(driver, "neo4j", asked(checked(query), **parameters))


def test_values_come_as_json_has_them(driver: Driver) -> None:
    query = (
        "MATCH p = (a:Person {name: 'Carl Bohm'})-[r:WORKS_FOR]->(b) RETURN a, r, p, date('2015-09-04') AS d, "
        "datetime('2015-09-04T10:00:00Z') AS t, duration('P1Y2M') AS y, {a: [1.5, null, true]} AS m, 1.0 / 0 AS i"
    )
    found = answer(driver, "neo4j", asked(query))
    row: dict[str, Any] = dict(zip(found.columns, found.rows[0], strict=True))
    assert row["a"]["labels"] == ["Person", "__Entity__"]
    assert row["a"]["properties"]["name"] == "Carl Bohm"
    assert (row["r"]["type"], row["r"]["start"]) == ("WORKS_FOR", row["a"]["properties"]["id"])
    assert [node["properties"]["name"] for node in row["p"]["nodes"]] == ["Carl Bohm", "Ellis Yard"]
    assert row["p"]["relationships"] == [row["r"]]
    assert (row["d"], row["t"], row["y"]) == ("2015-09-04", "2015-09-04T10:00:00.000000000+00:00", "P1Y2M")
    assert (row["m"], row["i"]) == ({"a": [1.5, None, True]}, "inf")


def test_a_node_that_is_not_of_the_graph_is_not_shown(driver: Driver) -> None:
    with driver.session() as session, pytest.raises(CypherRefused, match="Only nodes with these labels"):
        table(session.run("MATCH (k:CallerKey) RETURN [k] AS k"), limit=1)


def test_operators_of_favourites_are_in_the_table(driver: Driver) -> None:
    with driver.session(default_access_mode=READ_ACCESS) as session:
        plan = session.run("EXPLAIN MATCH (a:Person)--(b) RETURN a").consume().plan
    assert {name for name, _ in operators(plan or {})} == {"ProduceResults", "Expand(All)", "NodeByLabelScan"}

"""The Neo4j of the tests: it answers, is emptied, survives a kill with its data, and can be frozen."""

import time

import pytest
from neo4j.exceptions import ServiceUnavailable, SessionExpired

from cypher.browser.style import style_command
from tests.servers.address import Address
from tests.servers.find import Server
from tests.servers.java_server import answers
from tests.servers.wipe import connect, wipe

pytestmark = pytest.mark.neo4j


def count_nodes(address: Address) -> int:
    with connect(address) as driver:
        return int(driver.execute_query("MATCH (n) RETURN count(n) AS n").records[0]["n"])


def make_node(address: Address) -> None:
    with connect(address) as driver:
        driver.execute_query("CREATE (:Probe {id: 1})")


def test_server_is_the_community_edition_that_we_support(neo4j_address: Address) -> None:
    with connect(neo4j_address) as driver:
        record = driver.execute_query("CALL dbms.components() YIELD versions, edition").records[0]
    assert record["versions"][0].startswith(("5.", "20"))
    assert record["edition"] in {"community", "enterprise"}


def test_wipe_removes_data_constraints_and_indexes(empty_neo4j: Address) -> None:
    with connect(empty_neo4j) as driver:
        driver.execute_query("CREATE CONSTRAINT probe_id FOR (p:Probe) REQUIRE p.id IS UNIQUE")
        driver.execute_query("CREATE INDEX `odd name` FOR (p:Probe) ON (p.name)")
        driver.execute_query("CREATE (:Probe {id: 1})-[:SEES]->(:Probe {id: 2})")
    wipe(empty_neo4j)
    assert count_nodes(empty_neo4j) == 0
    with connect(empty_neo4j) as driver:
        assert driver.execute_query("SHOW CONSTRAINTS").records == []
        assert driver.execute_query("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'").records == []


def test_empty_database_is_empty_though_the_last_test_left_something(empty_neo4j: Address) -> None:
    make_node(empty_neo4j)
    assert count_nodes(empty_neo4j) == 1


def test_and_the_next_one_finds_nothing(empty_neo4j: Address) -> None:
    assert count_nodes(empty_neo4j) == 0


@pytest.mark.faults
def test_killed_server_keeps_what_it_acknowledged(own_neo4j: Server) -> None:
    make_node(own_neo4j.address)
    own_neo4j.kill()
    assert not answers(own_neo4j.address)
    own_neo4j.start()
    assert count_nodes(own_neo4j.address) == 1


@pytest.mark.faults
def test_frozen_server_answers_again_when_thawed(own_neo4j: Server) -> None:
    own_neo4j.freeze()
    started = time.monotonic()
    assert not answers(own_neo4j.address)
    assert time.monotonic() - started >= 1
    own_neo4j.thaw()
    assert answers(own_neo4j.address)


@pytest.mark.faults
def test_own_server_is_not_the_shared_one(own_neo4j: Server, neo4j_address: Address) -> None:
    assert own_neo4j.address.bolt_port != neo4j_address.bolt_port


@pytest.mark.faults
def test_browser_is_told_our_style(own_neo4j: Server, guide_port: int) -> None:
    with connect(own_neo4j.address) as driver:
        found = driver.execute_query("CALL dbms.clientConfig() YIELD name, value").records
    config = {record["name"]: record["value"] for record in found}
    assert config["browser.post_connect_cmd"] == style_command(
        guide=f"http://localhost:{guide_port}/browser/guide.html"
    )
    assert str(config["client.allow_telemetry"]).lower() == "false"


def test_driver_errors_of_a_dead_port_are_of_the_known_kind() -> None:
    nobody = Address(bolt_port=1)
    with connect(nobody) as driver, pytest.raises((ServiceUnavailable, SessionExpired)):
        driver.verify_connectivity()

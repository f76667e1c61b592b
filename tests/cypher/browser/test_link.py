"""Links into Neo4j Browser: only ids get into the query, and no link is longer than the server takes."""

from urllib.parse import parse_qs, urlsplit

import pytest

from cypher.browser.link import MOST, browser_at, deep_link, query
from tests.servers.address import Address
from tests.servers.wipe import connect

HEADERS = 8192
"""Bytes of a request's head that Neo4j's web server takes."""


def test_what_is_no_id_is_left_out() -> None:
    assert query(["e1", "x'] DETACH DELETE", "e2"]).startswith('WITH ["e1","e2"] AS ids ')


def test_the_longest_link_is_short_enough() -> None:
    ids = [f"e{at:026d}" for at in range(MOST + 50)]
    url = deep_link("http://localhost:7474/browser/", "bolt://db:7687", user="neo4j", database="neo4j", ids=ids)
    assert len(url) < HEADERS - 2000
    assert parse_qs(urlsplit(url).query)["arg"][0].count("e0") == MOST


@pytest.mark.parametrize(
    ("store", "dbms"),
    [
        ("neo4j://db:7687", "neo4j://neo4j@localhost:7687"),
        ("bolt+ssc://db:7688", "neo4j+s://neo4j@localhost:7688"),
    ],
)
def test_it_connects_to_the_host_of_browser_at_the_port_of_the_store(store: str, dbms: str) -> None:
    url = deep_link("http://localhost:7474/browser/", store, user="neo4j", database="neo4j", ids=[])
    assert parse_qs(urlsplit(url).query)["dbms"] == [dbms]


def test_an_address_of_version_six_keeps_its_brackets() -> None:
    assert browser_at("neo4j://[::1]:7687") == "http://[::1]:7474/browser/"


@pytest.mark.neo4j
def test_a_real_server_runs_it(empty_neo4j: Address) -> None:
    with connect(empty_neo4j) as driver, driver.session() as session:
        session.run("CREATE (:Person:__Entity__ {id: 'e1'})-[:MET]->(:Person:__Entity__ {id: 'e2'})").consume()
        rows = list(session.run(query(["e1", "e2"])))  # type: ignore[arg-type]  # our own text
    assert len(rows) == 2
    assert all(row["r"].type == "MET" for row in rows)

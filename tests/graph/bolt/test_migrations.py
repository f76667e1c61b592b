"""Migrations: in order, once, and checked against what the database has."""

import asyncio
from pathlib import Path

import pytest

from cypher.browser.style import type_looks
from graph.bolt import BoltStore
from graph.bolt.migrations import CONSTRAINTS, INDEXES, LABELS, MIGRATIONS
from graph.errors import StoreMisconfigured
from graph.store import Publisher
from tests.builders import Status, document_graph, fact
from tests.graph.bolt.conftest import Opener
from tests.servers.address import Address
from tests.servers.find import own
from tests.servers.wipe import connect


def test_every_type_of_the_style_has_a_label_made_first() -> None:
    assert {look.label for look in type_looks()} < set(LABELS)


@pytest.mark.neo4j
async def test_each_is_applied_once(empty_neo4j: Address, opened: Opener) -> None:
    store = await opened(empty_neo4j)
    assert await store.migrate() == tuple(MIGRATIONS)
    assert await store.migrate() == ()


@pytest.mark.neo4j
async def test_several_that_start_at_once_make_one_schema(empty_neo4j: Address, opened: Opener) -> None:
    stores = [await opened(empty_neo4j) for _ in range(4)]
    await asyncio.gather(*(store.migrate() for store in stores))
    with connect(empty_neo4j) as driver:
        names = driver.execute_query("MATCH (m:Migration) RETURN m.name ORDER BY m.name").records
        assert [row[0] for row in names] == list(MIGRATIONS)
        assert len(driver.execute_query("MATCH (l:Latch) RETURN l").records) == 1


@pytest.mark.neo4j
async def test_schema_is_the_one_expected(store: BoltStore, empty_neo4j: Address) -> None:
    with connect(empty_neo4j) as driver:
        constraints = driver.execute_query("SHOW CONSTRAINTS YIELD name").records
        indexes = driver.execute_query("SHOW INDEXES YIELD name, type, owningConstraint").records
    assert {row["name"] for row in constraints} == {rule.name for rule in CONSTRAINTS}
    ours = {row["name"] for row in indexes if row["owningConstraint"] is None and row["type"] != "LOOKUP"}
    assert ours == {rule.name for rule in INDEXES}


@pytest.mark.neo4j
@pytest.mark.parametrize(
    "foreign",
    [
        "CREATE INDEX statement_subject_id FOR (n:Other) ON (n.other)",
        "CREATE CONSTRAINT entity_id FOR (n:Other) REQUIRE n.other IS UNIQUE",
    ],
)
async def test_foreign_schema_under_our_name_is_refused(empty_neo4j: Address, opened: Opener, foreign: str) -> None:
    with connect(empty_neo4j) as driver:
        driver.execute_query(foreign)  # type: ignore[arg-type]  # of the table above
    with pytest.raises(StoreMisconfigured, match=foreign.split()[2]):
        await (await opened(empty_neo4j)).migrate()


@pytest.mark.neo4j
async def test_newer_database_is_refused(store: BoltStore, empty_neo4j: Address) -> None:
    with connect(empty_neo4j) as driver:
        driver.execute_query("CREATE (:Migration {name: '9999-later'})")
    with pytest.raises(StoreMisconfigured, match="9999-later"):
        await store.migrate()


@pytest.mark.neo4j
async def test_database_without_migration_is_named(empty_neo4j: Address, opened: Opener) -> None:
    store = await opened(empty_neo4j)
    with connect(empty_neo4j) as driver:
        driver.execute_query("CREATE (:Queued {id: 'q', state: 'queued'})")
    with pytest.raises(StoreMisconfigured, match="migrated"):
        await store.claim("w", limit=1, now=0.0)
    with pytest.raises(StoreMisconfigured):
        await store.search(["ann"])


@pytest.mark.neo4j
@pytest.mark.faults
async def test_type_labels_are_older_than_the_base_label(tmp_path: Path, opened: Opener) -> None:
    with own(tmp_path) as server:
        store = await opened(server.address)
        await store.migrate()
        await store.put(document_graph("k", ("Ann Roe", "works_for", "Acme/Organization")))
        with connect(server.address) as driver:
            labels = driver.execute_query("CALL db.labels() YIELD label RETURN collect(label) AS labels").records[0][0]
    assert labels.index("__Entity__") > max(labels.index(look.label) for look in type_looks() if look.label in labels)
    assert {"Person", "Organization"} <= set(labels)


@pytest.mark.neo4j
async def test_an_older_database_is_filled(store: BoltStore, empty_neo4j: Address) -> None:
    graph = document_graph("a", ("Ann Roe", "met", "Bob Low"), publisher="The Gazette", published_at="2015-09-04")
    await store.put(graph)
    with connect(empty_neo4j) as driver:
        driver.execute_query("MATCH (s:Statement) REMOVE s.publisher, s.seen, s.fingerprint")
        driver.execute_query("MATCH (d:Document) REMOVE d.fingerprint, d.publisher_key")
        driver.execute_query("MATCH ()-[r]->() REMOVE r.sources, r.words")
        driver.execute_query("MATCH (m:Migration) WHERE m.name > '0004' DELETE m")
        await store.migrate()
        found = driver.execute_query("MATCH (s:Statement) RETURN s.publisher, s.seen, s.fingerprint").records
        sources = driver.execute_query("MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.sources, r.words").records
    assert [tuple(row) for row in found] == [("gazette", "2015-09-04", graph.document.fingerprint)]
    assert [tuple(row) for row in sources] == [(1, "met")]
    assert await store.document(graph.document.id) == graph.document
    assert await store.publishers(limit=9) == (Publisher("gazette", "The Gazette", 1),)


@pytest.mark.neo4j
async def test_edges_of_an_older_database_get_their_words_and_keep_the_rest(
    store: BoltStore, empty_neo4j: Address
) -> None:
    edges = "MATCH ()-[r]->() RETURN properties(r) AS edge ORDER BY r.id"
    told = [fact("Ann Roe", "sacked_from", "Acme/Organization", status=Status.REPORTED), ("Ann Roe", "met", "Bob Low")]
    await store.put(document_graph("a", *told))
    with connect(empty_neo4j) as driver:
        before = [row["edge"] for row in driver.execute_query(edges).records]
        driver.execute_query("MATCH ()-[r]->() REMOVE r.words, r.quote_relations")
        driver.execute_query("MATCH (m:Migration {name: '0009-words'}) DELETE m")
        assert await store.migrate() == ("0009-words",)
        after = [row["edge"] for row in driver.execute_query(edges).records]
    assert after == before
    assert sorted(edge["words"] for edge in after) == ["met", "was sacked from (reported)"]


@pytest.mark.neo4j
async def test_a_database_that_is_not_migrated_is_not_ready(store: BoltStore, empty_neo4j: Address) -> None:
    assert (await store.ping()).startswith("Neo4j")
    with connect(empty_neo4j) as driver:
        driver.execute_query("MATCH (m:Migration {name: '0006-keys'}) DELETE m")
        with pytest.raises(StoreMisconfigured, match="0006-keys"):
            await store.ping()
        driver.execute_query("MATCH (m:Migration) DELETE m")
    assert await store.migrate() == tuple(MIGRATIONS)

"""Exports for Neo4j make, in a real one, the graph that our own store keeps there."""

import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from graph.bolt import BoltStore
from graph.export import Format
from tests.contract.world import memory
from tests.graph.export.graphs import GRAPHS, exported
from tests.servers.address import Address, free_port
from tests.servers.find import java_version
from tests.servers.jars import JarsUnavailable, jars
from tests.servers.java_server import JavaServer
from tests.servers.wipe import connect, wipe

pytestmark = pytest.mark.neo4j

LABELS = ("__Entity__", "Document", "Statement")
OF_THE_STORE = {"Statement": {"publisher", "seen", "fingerprint"}, "Document": {"publisher_key"}}
"""What our store keeps on nodes to find and to filter them by."""

Things = dict[str, Any]


def nodes_and_edges(address: Address) -> tuple[Things, Things]:
    """Nodes by id with labels and properties, and edges by id with type, ends and properties."""
    with connect(address) as driver:
        nodes = driver.execute_query("MATCH (n) WHERE any(l IN labels(n) WHERE l IN $labels) RETURN n", labels=LABELS)
        edges = driver.execute_query("MATCH (a)-[r]->(b) RETURN r, a.id AS one, b.id AS other")
    found = {}
    for (node,) in nodes.records:
        extra = set().union(*(OF_THE_STORE.get(label, ()) for label in node.labels))
        found[node["id"]] = (set(node.labels), {key: value for key, value in node.items() if key not in extra})
    return found, {r["id"]: (r.type, one, other, dict(r)) for r, one, other in edges.records}


def run(address: Address, script: bytes) -> None:
    """Runs a script as its first line says: statement by statement, each ending with a line."""
    statements = script.decode().split(";\n")
    assert statements.pop() == ""
    with connect(address) as driver, driver.session() as session:
        for statement in statements:
            session.run(statement).consume()


async def test_the_script_makes_the_graph_of_the_store_and_nothing_twice(
    store: BoltStore, empty_neo4j: Address
) -> None:
    for graph in GRAPHS:
        await store.put(graph)
    own, script = nodes_and_edges(empty_neo4j), await exported(store, Format.CYPHER)
    run(empty_neo4j, script)
    assert nodes_and_edges(empty_neo4j) == own
    wipe(empty_neo4j)
    run(empty_neo4j, script)
    once = nodes_and_edges(empty_neo4j)
    run(empty_neo4j, script)
    assert once == nodes_and_edges(empty_neo4j) == own


@pytest.fixture
def imported(tmp_path: Path) -> "Imported":
    """What imports files with the server's own tool, which comes with the jars; no Docker image is asked for it."""
    if java_version() == 0 or shutil.which("java") is None:
        pytest.skip("neo4j-admin needs Java: apt-get install openjdk-17-jre-headless maven")
    try:
        return Imported(tmp_path, jars())
    except JarsUnavailable as error:
        pytest.skip(f"neo4j-admin: {error}")


class Imported:
    """A database that `neo4j-admin database import` fills before its server starts."""

    def __init__(self, folder: Path, lib: Path) -> None:
        self.home, self._lib = folder / "home", lib
        self.server = JavaServer(self.home, lib, Address(bolt_port=free_port(), http_port=free_port()))

    def take(self, archive: bytes, folder: Path) -> str:
        """Unpacks the zip, runs the command that its README gives, and says what it printed."""
        zipfile.ZipFile(io.BytesIO(archive)).extractall(folder)
        said = (folder / "README.txt").read_text()
        command = said[said.index("neo4j-admin ") :].partition("\n\n")[0].replace("\\\n", "").split()
        done = subprocess.run(
            ["java", "-cp", f"{self._lib}/*", "org.neo4j.server.startup.Neo4jAdminCommand", *command[1:]],
            cwd=folder,
            env={**os.environ, "NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")},
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
        return done.stdout


async def test_the_import_tool_takes_the_zip_as_it_is(imported: "Imported", tmp_path: Path) -> None:
    reference = await memory(*GRAPHS)
    archive = await exported(reference, Format.CSV)
    said = imported.take(archive, tmp_path / "files")
    sizes = await reference.stats()
    assert f"{sizes.documents + sizes.entities + sizes.statements} nodes" in said
    imported.server.start()
    try:
        run(imported.server.address, (tmp_path / "files" / "constraints.cypher").read_bytes())
        nodes, edges = nodes_and_edges(imported.server.address)
    finally:
        imported.server.discard()
    for edge in reference.all_relationships():
        type_, one, other, row = edges[edge.id]
        assert (type_, one, other) == (edge.predicate.upper(), edge.subject_id, edge.object_id)
        assert (row["confidence"], row["statements"]) == (edge.confidence, edge.statements)
        assert row["quote_documents"] == [quote.document_id for quote in edge.quotes]
        assert row["quotes"] == [_kept(quote.text).replace(";", ",") for quote in edge.quotes]
    for said_ in reference.all_statements():
        labels, row = nodes[said_.id]
        assert (labels, row["quote"], row["sentence"]) == ({"Statement"}, _kept(said_.quote), [*_pair(said_)])
    for entity in reference.all_entities():
        labels, row = nodes[entity.id]
        assert (labels, row["name"], row["degree"]) == ({entity.type.value, "__Entity__"}, entity.name, entity.degree)


def _kept(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")


def _pair(said: Any) -> tuple[int, int]:
    return said.sentence.start, said.sentence.end

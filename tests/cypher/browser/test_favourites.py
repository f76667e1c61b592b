"""The favourites: a zip as Neo4j Browser imports it, of queries that a real server runs."""

import html
import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cypher.browser.favourites import archive, favourites
from cypher.browser.guide import guide
from cypher.loader import Statement
from graph.bolt import BoltStore
from tests.builders import Polarity, Status, document_graph, fact
from tests.servers.address import Address
from tests.servers.wipe import connect

RELATUM = Path(sys.executable).with_name("relatum")
EXAMPLES = Path(__file__).parents[3] / "examples" / "articles"


def test_archive_holds_each_query_under_its_title() -> None:
    with zipfile.ZipFile(io.BytesIO(archive())) as packed:
        found = {name: packed.read(name).decode() for name in packed.namelist()}
    assert len(found) == len(favourites()) >= 10
    for statement in favourites():
        first, _, rest = found[f"Relatum/{statement.name}.cypher"].partition("\n")
        assert (first, rest.strip()) == (f"// {statement.sentence}", statement.text)


def test_archive_is_the_same_each_time() -> None:
    assert archive() == archive()


def test_favourites_need_no_parameters() -> None:
    assert "these_entities" not in {statement.name for statement in favourites()}
    assert not any("$" in statement.text for statement in favourites())


@pytest.mark.neo4j
@pytest.mark.parametrize("statement", favourites(), ids=lambda one: str(one.name))
async def test_each_finds_something(empty_neo4j: Address, statement: Statement) -> None:
    store = await BoltStore.open(empty_neo4j.uri, user=empty_neo4j.user, password=empty_neo4j.password, seconds=20)
    await store.migrate()
    renner, front, lund, orlan = "Tobias Renner", "Northern Front/Organization", "Eva Lund", "Viktor Orlan"
    await store.put(
        document_graph(
            "one",
            fact(renner, "member_of", front, time="2015-09"),
            fact(renner, "knows", lund, polarity=Polarity.NEGATED),
            fact(renner, "knows", lund),
            fact(lund, "attacked", front, status=Status.ALLEGED),
            fact(lund, "met", orlan),
        )
    )
    await store.close()
    with connect(empty_neo4j) as driver, driver.session(default_access_mode="READ") as session:
        assert list(session.run(statement.text))  # type: ignore[arg-type]  # our own file, not a literal


@pytest.mark.neo4j
@pytest.mark.model
def test_each_finds_something_in_the_examples_and_so_does_the_guide(empty_neo4j: Address) -> None:
    given = {"RELATUM_STORE": empty_neo4j.url, "RELATUM_STORE_TIMEOUT": "60"}
    subprocess.run([RELATUM, "ingest", EXAMPLES], env={**os.environ, **given}, check=True, capture_output=True)
    shown = re.findall(r'<pre class="code runnable">(.*?)</pre>', guide(), flags=re.DOTALL)
    queries = [statement.text for statement in favourites()] + [html.unescape(text) for text in shown]
    with connect(empty_neo4j) as driver, driver.session(default_access_mode="READ") as session:
        found = {text: len(list(session.run(text))) for text in queries}  # type: ignore[arg-type]  # our own texts
    assert len(found) >= 14
    assert [text for text, rows in found.items() if rows == 0] == []

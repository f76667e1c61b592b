import csv
import io
import zipfile

import pytest

from graph import properties
from graph.export import Format, headers
from graph.export.tables import cell
from tests.contract.answers import collected
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import TRAPS, exported


@pytest.fixture
async def archive(store: MemoryStore) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(await exported(store, Format.CSV)))


def rows(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(name).decode(), newline="")))


async def test_the_zip_is_whole_and_says_what_to_do(archive: zipfile.ZipFile) -> None:
    assert archive.testzip() is None
    assert archive.namelist() == [
        "README.txt", "constraints.cypher", "relationships.csv", "entities.csv", "statements.csv", "documents.csv",
    ]  # fmt: skip
    said = archive.read("README.txt").decode()
    assert all(name in said for name in archive.namelist() if name != "README.txt")


async def test_files_hold_a_row_for_each(archive: zipfile.ZipFile, store: MemoryStore) -> None:
    ids = {name: [row[id_] for row in rows(archive, f"{name}.csv")] for name, id_ in (
        ("documents", "id:ID"), ("entities", "id:ID"), ("statements", "id:ID"), ("relationships", "id:string"),
    )}  # fmt: skip
    assert ids == {
        "documents": [one.id for one in await collected(store.export_documents())],
        "entities": [one.id for one in await collected(store.export_entities())],
        "statements": [one.id for one in await collected(store.export_statements())],
        "relationships": [one.id for one in await collected(store.export_relationships())],
    }


async def test_an_edge_has_its_ends_type_and_evidence(archive: zipfile.ZipFile, store: MemoryStore) -> None:
    edges = {edge.id: edge for edge in await collected(store.export_relationships())}
    for row in rows(archive, "relationships.csv"):
        edge = edges[row["id:string"]]
        assert (row[":START_ID"], row[":END_ID"]) == (edge.subject_id, edge.object_id)
        assert row[":TYPE"] == edge.predicate.upper()
        assert row["quote_statements:string[]"].split(";") == [quote.statement_id for quote in edge.quotes]


async def test_texts_keep_all_but_line_breaks(archive: zipfile.ZipFile) -> None:
    quotes = {row["id:ID"]: row["quote:string"] for row in rows(archive, "statements.csv")}
    for said in TRAPS.statements:
        assert quotes[said.id] == said.quote.replace("\r", " ").replace("\n", " ")


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        (headers.DOCUMENT, properties.document(TRAPS.document)),
        (headers.STATEMENT, properties.statement(TRAPS.statements[0])),
    ],
)
def test_each_property_has_a_column(columns: dict[str, str], row: dict[str, object]) -> None:
    assert list(columns) == list(row)


async def test_each_property_of_nodes_and_edges_has_a_column(store: MemoryStore) -> None:
    entity, edge = (await collected(store.export_entities()))[0], (await collected(store.export_relationships()))[0]
    assert sorted(headers.ENTITY) == sorted(properties.node(entity))
    assert list(headers.RELATIONSHIP) == list(properties.relationship(edge))


def test_nothing_and_an_empty_text_are_two_things() -> None:
    assert [cell(value) for value in (None, [], "", [""], False, 0, 1e-7)] == [
        "",
        "",
        '""',
        '""',
        "false",
        "0",
        "1e-07",
    ]

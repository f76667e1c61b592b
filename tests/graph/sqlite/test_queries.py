"""Each SQL file's header says what its body takes and gives, and none reads a whole table but those that must."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.sqlite import queries, schema
from graph.sqlite.queries import migrations, names, query

WHOLE = {"document_all", "schema_applied", "schema_ledger", "schema_tables", "stats_queue", "stats_sizes", "job_page"}
"""Statements that may read a table without an index: exports, counts, and tables that stay small."""

SOURCES = "\n".join(path.read_text() for path in Path(queries.__file__).parent.glob("*.py"))


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    """The tables, empty and in memory."""
    opened = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(opened)
    yield opened
    opened.close()


@pytest.mark.parametrize("name", names())
def test_the_header_says_what_the_body_takes(name: str) -> None:
    found = query(name)
    assert found.name == name
    assert found.says.endswith(".")
    assert set(found.params) == set(re.findall(r"(?<![:\w]):([a-z_]+)", found.text))


@pytest.mark.parametrize("name", [name for name in names() if query(name).mode != "schema"])
def test_the_header_says_what_the_body_gives(name: str, connection: sqlite3.Connection) -> None:
    found = query(name)
    values = {name: 1 if name == "limit" else None for name in found.params}
    if found.mode == "read":
        columns = connection.execute(found.text, values).description
        assert tuple(column[0] for column in columns) == found.returns
    else:
        assert bool(found.returns) == ("RETURNING" in found.text)
        if found.returns:
            assert found.text.rstrip().endswith("RETURNING " + ", ".join(found.returns))


@pytest.mark.parametrize("name", names())
def test_the_mode_is_what_the_body_does(name: str) -> None:
    starts = {"read": ("SELECT", "WITH"), "write": ("INSERT", "UPDATE", "DELETE"), "schema": ("CREATE",)}
    assert query(name).text.startswith(starts[query(name).mode])


@pytest.mark.parametrize("name", sorted(set(names()) - WHOLE))
def test_no_statement_reads_a_whole_table(name: str, connection: sqlite3.Connection) -> None:
    found = query(name)
    if found.mode != "schema":
        plan = connection.execute("EXPLAIN QUERY PLAN " + found.text, dict.fromkeys(found.params)).fetchall()
        tables = "document|entity|name|name_word|appearance|statement|relationship|queued|tally"
        assert not [row[3] for row in plan if re.fullmatch(rf"SCAN ({tables})", row[3])]


@pytest.mark.parametrize("name", names())
def test_every_statement_is_used(name: str) -> None:
    stem = "statement_page{lead}" if name.startswith("statement_page") else name
    assert f'"{stem}"' in SOURCES


@pytest.mark.parametrize("step", migrations(), ids=lambda step: step.name)
def test_migrations_are_numbered_without_gaps(step: queries.Query) -> None:
    number, _ = step.name.split("_", 1)
    assert migrations()[int(number) - 1] == step
    assert step.mode == "schema"


def test_a_part_stands_where_its_name_stood() -> None:
    file = Path(queries.__file__).parent / "sql" / "statement_timeline.sql"
    part = (Path(queries.__file__).parent / "parts" / "passes.sql").read_text().split("\n", 5)[5]
    assert file.read_text().count("-- include: passes\n") == query("statement_timeline").text.count(part) == 2
    assert all("include:" not in query(name).text for name in names())


def test_a_part_that_is_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.sql"
    file.write_text(
        "-- name: x\n-- mode: read\n-- params:\n-- returns: a\n-- Reads.\nSELECT 1 AS a\n-- include: nothing\n"
    )
    with pytest.raises(FileNotFoundError):
        queries._parse(file)


def test_a_file_without_a_header_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.sql"
    file.write_text("SELECT 1")
    with pytest.raises(ValueError, match="header"):
        queries._parse(file)

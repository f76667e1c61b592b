"""Writes the graph as CSV and lets `neo4j-admin database import` make a database of it, in minutes and not hours."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.service.totals import Totals
from graph import properties
from graph.bolt import encode
from graph.bolt.decode import BASE
from graph.bolt.tally import tally_id
from graph.model import DocumentGraph

Row = Mapping[str, Any]

SEPARATOR = "\x1f"
DONE = ("0004-told", "0005-sources")
"""Migrations whose work is in the rows already; the rest are applied when the store is opened."""

NODES = ("Document", "Text", "Appearance", "Statement", "Tally", "Migration", BASE)


def write(folder: Path, graphs: Iterable[DocumentGraph]) -> None:
    """CSV files of all nodes and relationships."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: _File(folder / f"{name}.csv") for name in (*NODES, "relationships")}
    totals = Totals()
    for graph in graphs:
        totals.add(graph)
        for name, row in _article(graph):
            files[name].add(row)
    for row in _edges(totals):
        files["relationships"].add(row)
    for name, row in _counted(totals):
        files[name].add(row)
    for file in files.values():
        file.close()


def load(folder: Path, home: Path, jars: Path) -> None:
    """Makes the database of a server's home from the files; the server must not run."""
    labelled = {name: "" if name == BASE else f"{name}=" for name in NODES}
    nodes = [f"--nodes={label}{folder / name}.csv" for name, label in labelled.items()]
    command = [
        "java",
        "-cp",
        f"{jars}/*",
        "org.neo4j.server.startup.Neo4jAdminCommand",
        "database",
        "import",
        "full",
        "neo4j",
    ]
    options = ["--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination=true"]
    subprocess.run(
        [*command, *options, *nodes, f"--relationships={folder / 'relationships'}.csv"],
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
        stdin=subprocess.DEVNULL,
        check=True,
    )


def _article(graph: DocumentGraph) -> Iterator[tuple[str, Row]]:
    document, told = graph.document, encode.told(graph.document)
    yield "Document", {**properties.document(document), "publisher_key": told["publisher"]}
    yield "Text", {"document_id": document.id, "text": graph.text}
    yield from (("Appearance", encode.appearance(row)) for row in graph.appearances)
    yield from (("Statement", {**properties.statement(said), **told}) for said in graph.statements)


def _edges(totals: Totals) -> Iterator[Row]:
    for edge in totals.relationships():
        row = encode.relationship(edge)
        ends = {":START_ID(Entity)": row["subject"], ":END_ID(Entity)": row["object"], ":TYPE": row["type"]}
        yield ends | row["properties"]


def _counted(totals: Totals) -> Iterator[tuple[str, Row]]:
    for entity in totals.entities():
        labels = f"{BASE}{SEPARATOR}{entity.type.value}"
        yield BASE, {
            "id:ID(Entity)": entity.id, ":LABEL": labels, **properties.entity(entity), "degree": entity.degree
        }  # fmt: skip
    for (id_, kind, text), documents in totals.tallies.items():
        yield (
            "Tally",
            {"id": tally_id(id_, kind, text), "entity_id": id_, "kind": kind, "text": text, "documents": documents},
        )
    yield from (("Migration", {"name": name}) for name in DONE)


class _File:
    """One CSV file; its header is made of its first row."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")
        self._headed = False

    def add(self, row: Row) -> None:
        """Writes a row; all rows have the same keys, and lists are never empty, since that would be no value."""
        if not self._headed:
            self._file.write(",".join(_column(name, value) for name, value in row.items()) + "\n")
            self._headed = True
        self._file.write(",".join(map(_field, row.values())) + "\n")

    def close(self) -> None:
        """Ends the file."""
        self._file.close()


def _column(name: str, value: object) -> str:
    if ":" in name:
        return name
    several = isinstance(value, list)
    one = value[0] if isinstance(value, list) else value
    kinds: dict[type, str] = {bool: "boolean", int: "long", float: "double"}
    return f"{name}:{kinds.get(type(one), 'string')}{'[]' if several else ''}"


def _field(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    text = SEPARATOR.join(map(str, value)) if isinstance(value, list) else str(value)
    return '"' + text.replace('"', '""') + '"'

"""CSV files in one zip, with the headers that `neo4j-admin database import` reads, and how to call it."""

import re
import zipfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TypeVar

from graph import properties
from graph.edge_types import relationship_type
from graph.export import headers
from graph.export.schema import SCHEMA
from graph.export.source import Source
from graph.model import Document, Entity, Relationship, Statement
from graph.properties import Properties
from graph.streams import batched

T = TypeVar("T")

MADE = (2000, 1, 1, 0, 0, 0)
"""One date for all files, so that the same graph makes the same bytes."""

ROWS = 250
"""Rows that are compressed at once."""

BETWEEN = ";"
"""Between the values of a list: what the import expects unless it is told otherwise."""

README = """A knowledge graph for Neo4j 5. Into an empty database, with the server stopped:

  unzip relatum.zip -d relatum && cd relatum
  neo4j-admin database import full neo4j --overwrite-destination \\
    --nodes=entities.csv --nodes=documents.csv --nodes=statements.csv --relationships=relationships.csv

then start the server and run constraints.cypher. Entities are joined by their facts. A fact names its best statements
and documents by id; a statement names its fact (relationship_id), its document (document_id) and its sentence (quote).

The import reads one row a line, so line breaks in texts are blanks here; and a list is divided by semicolons, so those
inside its values are commas. Nothing else is changed: texts are as the articles have them. Some spreadsheets run a text
that begins with = + - or @ as a formula: open the files there as text.
"""
_BREAKS = re.compile("[\r\n]")


async def write(source: Source) -> AsyncIterator[bytes]:
    """The zip; its directory comes last, so that it is written in one go."""
    sink = _Sink()
    with zipfile.ZipFile(sink, "w") as packed:
        for name, text in (("README.txt", README), ("constraints.cypher", SCHEMA)):
            packed.writestr(_entry(name), text)
        async for name, lines in _files(source):
            with packed.open(_entry(name), "w", force_zip64=True) as file:
                async for some in batched(lines, ROWS):
                    file.write("".join(some).encode())
                    yield sink.taken()
    yield sink.taken()


async def _files(source: Source) -> AsyncIterator[tuple[str, AsyncIterator[str]]]:
    ends = (":START_ID", ":END_ID", ":TYPE")
    yield "relationships.csv", _lines(source.relationships(), ends, headers.RELATIONSHIP, _relationship)
    yield "entities.csv", _lines(source.entities(), (":LABEL",), headers.ENTITY, _entity)
    yield "statements.csv", _lines(source.statements(), (":LABEL",), headers.STATEMENT, _statement)
    yield "documents.csv", _lines(source.documents(), (":LABEL",), headers.DOCUMENT, _document)


async def _lines(
    rows: AsyncIterator[T],
    first: Sequence[str],
    columns: Mapping[str, str],
    row: Callable[[T], tuple[Sequence[str], Properties]],
) -> AsyncIterator[str]:
    yield ",".join([*first, *(name + type_ for name, type_ in columns.items())]) + "\n"
    async for one in rows:
        words, values = row(one)
        yield ",".join([*map(cell, words), *(cell(values[name]) for name in columns)]) + "\n"


def cell(value: object) -> str:
    """A value between two commas; what is missing is empty, and an empty text is a pair of quotes.

    >>> print(cell('say "no" twice'), cell(None), cell(["a;b", "c"]), cell(True), cell(0.5), sep=" | ")
    "say ""no"" twice" |  | "a,b;c" | true | 0.5
    """
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = BETWEEN.join(str(one).replace(BETWEEN, ",") for one in value)
    if isinstance(value, str):
        quoted = _BREAKS.sub(" ", value).replace('"', '""')
        return f'"{quoted}"'
    return str(value)


def _relationship(edge: Relationship) -> tuple[Sequence[str], Properties]:
    return (edge.subject_id, edge.object_id, relationship_type(edge.predicate)), properties.relationship(edge)


def _entity(entity: Entity) -> tuple[Sequence[str], Properties]:
    return (f"{entity.type.value};__Entity__",), properties.node(entity)


def _statement(said: Statement) -> tuple[Sequence[str], Properties]:
    return ("Statement",), properties.statement(said)


def _document(document: Document) -> tuple[Sequence[str], Properties]:
    return ("Document",), properties.document(document)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=MADE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


class _Sink:
    """Where the zip goes until it is handed on; it cannot be wound back, which a zip need not."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def write(self, data: bytes, /) -> int:
        """Takes bytes."""
        self._bytes += data
        return len(data)

    def flush(self) -> None:
        """There is nothing to wait for."""

    def close(self) -> None:
        """There is nothing to give back."""

    def taken(self) -> bytes:
        """What has come since the last time."""
        data = bytes(self._bytes)
        self._bytes.clear()
        return data

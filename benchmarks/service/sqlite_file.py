"""Writes the graph into a new SQLite file with the store's own statements; indexes are made when all rows are there."""

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.service.totals import Totals
from graph import dates, publisher_names
from graph.model import DocumentGraph, Entity
from graph.sqlite import beside, rows
from graph.sqlite.beside import Edge
from graph.sqlite.queries import sql
from graph.sqlite.store import SqliteStore

Row = dict[str, object]


def write(path: Path, graphs: Iterable[DocumentGraph]) -> None:
    """Makes the file; it is whole or not there."""
    begun = path.with_suffix(".begun")
    begun.unlink(missing_ok=True)
    asyncio.run(_migrate(begun))
    connection = sqlite3.connect(begun)
    connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    totals = Totals()
    for graph in graphs:
        totals.add(graph)
        _article(connection, graph)
    _totals(connection, totals)
    for _, statement in indexes:
        connection.execute(statement)
    connection.commit()
    connection.close()
    begun.rename(path)


async def _migrate(path: Path) -> None:
    store = await SqliteStore.open(path)
    await store.migrate()
    await store.close()


def _article(connection: sqlite3.Connection, graph: DocumentGraph) -> None:
    document = graph.document
    told: Row = {
        "publisher": publisher_names.folded(document.publisher),
        "seen": dates.seen(document),
        "fingerprint": document.fingerprint,
    }
    connection.execute(sql("document_put"), rows.document_row(document))
    connection.execute(sql("document_put_text"), {"document_id": document.id, "text": graph.text})
    connection.executemany(sql("appearance_add"), map(rows.appearance_row, graph.appearances))
    connection.executemany(sql("statement_add"), ({**rows.statement_row(said), **told} for said in graph.statements))


def _totals(connection: sqlite3.Connection, totals: Totals) -> None:
    edges = list(totals.relationships())
    connection.executemany(sql("relationship_put"), map(rows.relationship_row, edges))
    beside.count(connection, (), [Edge(row.subject_id, row.predicate, row.object_id, row.statements) for row in edges])
    connection.executemany(
        sql("tally_add"),
        (
            {"entity_id": id_, "kind": kind, "text": text, "documents": documents}
            for (id_, kind, text), documents in totals.tallies.items()
            if kind != "seen"
        ),
    )
    for entity in totals.entities():
        connection.execute(sql("entity_put"), rows.entity_row(entity))
        connection.executemany(sql("name_put"), _names(entity))
        connection.executemany(sql("name_put_word"), _words(entity))


def _names(entity: Entity) -> Iterator[Row]:
    common = {"entity_id": entity.id, "type": entity.type.value, "documents": entity.documents}
    return ({"folded": folded, **common} for folded in entity.folded_names)


def _words(entity: Entity) -> Iterator[Row]:
    return (
        {"word": word, "folded": folded, "entity_id": entity.id}
        for folded in entity.folded_names
        for word in folded.split()
    )

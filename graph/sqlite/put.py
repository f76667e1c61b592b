"""Writes a document's share of the graph in place of what it had, and projects again what that touches.

Runs under the file's one write lock, so nothing needs locks of its own.
"""

import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from graph import dates, publisher_names
from graph.model import Appearance, Document, DocumentGraph, Lease, Statement, WriteResult
from graph.sqlite import entities, rows, statements
from graph.sqlite.leases import complete
from graph.sqlite.project import Projected, Shift, project
from graph.sqlite.queries import sql
from graph.sqlite.tally import count


@dataclass(frozen=True, slots=True)
class Change:
    """What goes and what comes in one document; what stays as it is is in neither.

    Attributes:
        shifts: of the edges that this touches.
    """

    appearances_gone: frozenset[Appearance]
    appearances_come: frozenset[Appearance]
    statements_gone: frozenset[Statement]
    statements_come: frozenset[Statement]
    shifts: Mapping[str, Shift]


def put(connection: sqlite3.Connection, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
    """Writes the share; with a lease, marks the queued document done.

    Raises:
        LeaseLost: the lease is no longer the current one.
    """
    if lease is not None:
        complete(connection, lease)
    _write_document(connection, graph.document, graph.text)
    change = difference(connection, graph.document.id, graph.appearances, graph.statements)
    told = _told(graph.document)
    projected = apply(connection, change, told)
    connection.execute(sql("statement_stamp"), {"document_id": graph.document.id, **told})
    gone, come = _ids(change.statements_gone), _ids(change.statements_come)
    edges = {row.relationship_id for row in (*graph.statements, *change.statements_gone)} - {None}
    return WriteResult(
        statements_added=len(come - gone),
        statements_removed=len(gone - come),
        entities_added=projected.entities_added,
        entities_removed=projected.entities_removed,
        relationships=len(edges),
    )


def difference(
    connection: sqlite3.Connection,
    document_id: str,
    appearances: tuple[Appearance, ...],
    said: tuple[Statement, ...],
) -> Change:
    """What has to go and to come so that the document says just this."""
    appearances_now = frozenset(entities.in_document(connection, document_id))
    statements_now = frozenset(statements.in_document(connection, document_id))
    gone, come = statements_now - frozenset(said), frozenset(said) - statements_now
    return Change(
        appearances_gone=appearances_now - frozenset(appearances),
        appearances_come=frozenset(appearances) - appearances_now,
        statements_gone=gone,
        statements_come=come,
        shifts=_shifts(statements_now, said, touched=gone | come),
    )


def apply(connection: sqlite3.Connection, change: Change, told: Mapping[str, str | None]) -> Projected:
    """Removes and adds the rows, keeps the sums, and projects what they touch.

    Args:
        told: what each statement that comes keeps of its document.
    """
    connection.executemany(sql("appearance_drop"), [{"id": row.id} for row in change.appearances_gone])
    connection.executemany(sql("appearance_add"), [rows.appearance_row(row) for row in change.appearances_come])
    connection.executemany(sql("statement_drop"), [{"id": row.id} for row in change.statements_gone])
    connection.executemany(
        sql("statement_add"), [{**rows.statement_row(row), **told} for row in change.statements_come]
    )
    count(connection, change.appearances_gone, -1)
    count(connection, change.appearances_come, +1)
    return project(
        connection,
        entity_types={row.entity_id: row.type for row in change.appearances_gone | change.appearances_come},
        shifts=change.shifts,
    )


def _shifts(
    before: Collection[Statement], after: Collection[Statement], *, touched: Collection[Statement]
) -> Mapping[str, Shift]:
    """How far this document moves the counts of each edge that it touches."""
    had, has = (Counter(row.relationship_id for row in rows) for rows in (before, after))
    edges = {row.relationship_id for row in touched if row.relationship_id is not None}
    return {edge: Shift(has[edge] - had[edge], (has[edge] > 0) - (had[edge] > 0)) for edge in edges}


def _write_document(connection: sqlite3.Connection, document: Document, text: str) -> None:
    connection.execute(sql("document_put"), rows.document_row(document))
    connection.execute(sql("document_put_text"), {"document_id": document.id, "text": text})


def _told(document: Document) -> dict[str, str | None]:
    """What the statements of a document keep of it."""
    return {
        "publisher": publisher_names.folded(document.publisher),
        "seen": dates.seen(document),
        "fingerprint": document.fingerprint or None,
    }


def _ids(said: frozenset[Statement]) -> set[str]:
    return {statement.id for statement in said}

"""Reads statements: one, by filter, as evidence of an edge."""

import sqlite3
from collections.abc import Iterator, Sequence

from graph import dates
from graph.model import Statement
from graph.sqlite import rows
from graph.sqlite.queries import sql
from graph.store import StatementFilter

_NARROWEST = ("document_id", "relationship_id", "subject_id", "object_id", "entity_id")
"""Conditions with an index of their own, the one that leaves fewest rows first."""


def statement(connection: sqlite3.Connection, statement_id: str) -> Statement | None:
    """The statement, or None."""
    row = connection.execute(sql("statement_by_id"), {"id": statement_id}).fetchone()
    return rows.statement(row) if row else None


def statements(
    connection: sqlite3.Connection, where: StatementFilter, *, limit: int, after: str | None = None
) -> tuple[Statement, ...]:
    """Statements that pass the filter, by id."""
    lead = next((f"_{name.removesuffix('_id')}" for name in _NARROWEST if getattr(where, name) is not None), "")
    given = _conditions(where) | {"after": after or "", "limit": limit}
    return tuple(rows.statement(row) for row in connection.execute(sql(f"statement_page{lead}"), given))


def evidence(
    connection: sqlite3.Connection, relationship_id: str, *, limit: int, after: tuple[float, str] | None = None
) -> tuple[Statement, ...]:
    """Statements that support an edge, most confident first, then by id."""
    confidence, id_ = after or (None, None)
    given = {"relationship_id": relationship_id, "confidence": confidence, "id": id_, "limit": limit}
    return tuple(rows.statement(row) for row in connection.execute(sql("statement_evidence"), given))


def qualifying(
    connection: sqlite3.Connection, relationship_ids: Sequence[str], where: StatementFilter, *, limit_each: int = 3
) -> dict[str, tuple[Statement, ...]]:
    """Statements that support these edges and pass the filter, most confident first, then by id."""
    given = _conditions(where) | {"limit": limit_each}
    found: dict[str, tuple[Statement, ...]] = {}
    for id_ in relationship_ids:
        if where.relationship_id in {None, id_}:
            said = connection.execute(sql("statement_qualifying"), given | {"relationship_id": id_})
            found[id_] = tuple(rows.statement(row) for row in said)
    return {id_: said for id_, said in found.items() if said}


def in_document(connection: sqlite3.Connection, document_id: str) -> tuple[Statement, ...]:
    """Statements of a document, by id."""
    found = connection.execute(sql("statement_of_document"), {"document_id": document_id})
    return tuple(rows.statement(row) for row in found)


def every(connection: sqlite3.Connection) -> Iterator[Statement]:
    """All statements, by id."""
    return (rows.statement(row) for row in connection.execute(sql("statement_all")))


def _conditions(where: StatementFilter) -> dict[str, object]:
    return {
        **{name: getattr(where, name) for name in (*_NARROWEST, "min_confidence", "since", "until", "as_of")},
        "predicates": rows.dump(where.predicates),
        "polarity": where.polarity.value if where.polarity else None,
        "statuses": rows.dump([status.value for status in where.statuses]),
        "types": rows.dump([type_.value for type_ in where.types]),
        "apart": rows.dump(where.named),
        "sources": rows.dump([dates.publisher(source) for source in where.sources]),
    }

"""Reads statements: one, by filter, as evidence of an edge."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from extract.model import Status
from graph import dates, publisher_names
from graph.model import Statement
from graph.sqlite import rows
from graph.sqlite.queries import sql
from graph.store import StatementFilter

_NARROWEST = ("document_id", "relationship_id", "subject_id", "object_id", "entity_id")
"""Conditions with an index of their own, the one that leaves fewest rows first."""

NO_LIMIT = -1
"""Source: https://www.sqlite.org/lang_select.html, "The LIMIT clause"."""


def statement(connection: sqlite3.Connection, statement_id: str) -> Statement | None:
    """The statement, or None."""
    row = connection.execute(sql("statement_by_id"), {"id": statement_id}).fetchone()
    return rows.statement(row) if row else None


def statements(
    connection: sqlite3.Connection, where: StatementFilter, *, limit: int, after: str | None = None
) -> tuple[Statement, ...]:
    """Statements that pass the filter, by id."""
    return _all(_passing(connection, where, limit=limit, after=after or ""))


def timeline(
    connection: sqlite3.Connection, where: StatementFilter, *, limit: int, after: tuple[str, str] | None = None
) -> tuple[Statement, ...]:
    """Dated statements about the filter's entity that pass it, by date, then id."""
    if where.dated is False:
        return ()
    time, last = after or ("", "")
    given = _conditions(where) | {"time": time, "after": last, "limit": limit}
    return _all(connection.execute(sql("statement_timeline"), given))


def evidence(
    connection: sqlite3.Connection,
    relationship_id: str,
    where: StatementFilter,
    *,
    limit: int,
    after: tuple[float, str] | None = None,
    begun_after: str | None = None,
) -> tuple[Statement, ...]:
    """Statements that support an edge and pass the filter, most confident first, then by id."""
    if where.relationship_id not in {None, relationship_id}:
        return ()
    confidence, last = after or (None, None)
    given = _conditions(where) | {
        "relationship_id": relationship_id,
        "confidence": confidence,
        "after": last,
        "begun_after": begun_after,
        "limit": limit,
    }
    return _all(connection.execute(sql("statement_qualifying"), given))


def qualifying(
    connection: sqlite3.Connection,
    relationship_ids: Sequence[str],
    where: StatementFilter,
    *,
    limit_each: int = 3,
    begun_after: Mapping[str, str] | None = None,
) -> dict[str, tuple[Statement, ...]]:
    """The first statements that support each of these edges and pass the filter, by edge."""
    days = begun_after or {}
    found = {
        id_: evidence(connection, id_, where, limit=limit_each, begun_after=days.get(id_)) for id_ in relationship_ids
    }
    return {id_: said for id_, said in found.items() if said}


def last_begun(
    connection: sqlite3.Connection, relationship_ids: Sequence[str], *, statuses: Sequence[Status], until: str
) -> dict[str, str]:
    """The last date, no later than a day, on which statements of these edges begin, by edge."""
    given = {"ids": rows.dump(relationship_ids), "statuses": rows.dump(statuses), "until": until}
    found = connection.execute(sql("statement_last_begun"), given)
    return {id_: last.removesuffix(dates.AFTER) for id_, last in found}


def in_document(connection: sqlite3.Connection, document_id: str) -> tuple[Statement, ...]:
    """Statements of a document, by id."""
    found = connection.execute(sql("statement_of_document"), {"document_id": document_id})
    return _all(found)


def every(connection: sqlite3.Connection, *, where: StatementFilter) -> Iterator[Statement]:
    """All statements that pass the filter, by id."""
    if where == StatementFilter():
        return map(rows.statement, connection.execute(sql("statement_all")))
    return map(rows.statement, _passing(connection, where, limit=NO_LIMIT, after=""))


def _passing(connection: sqlite3.Connection, where: StatementFilter, *, limit: int, after: str) -> sqlite3.Cursor:
    lead = next((f"_{name.removesuffix('_id')}" for name in _NARROWEST if getattr(where, name) is not None), "")
    if lead == "_subject" and where.object_id is not None:
        lead = "_pair"
    given = _conditions(where) | {"after": after, "limit": limit}
    return connection.execute(sql(f"statement_page{lead}"), given)


def _all(found: sqlite3.Cursor) -> tuple[Statement, ...]:
    """The statements of a page; its rows are fetched first, so that the engine is done when they are read."""
    return tuple(map(rows.statement, found.fetchall()))


def _conditions(where: StatementFilter) -> dict[str, object]:
    return {
        **{
            name: getattr(where, name)
            for name in (*_NARROWEST, "min_confidence", "since", "until", "as_of", "dated", "projects")
        },
        "predicates": rows.dump(where.predicates),
        "polarity": where.polarity.value if where.polarity else None,
        "statuses": rows.dump([status.value for status in where.statuses]),
        "types": rows.dump([type_.value for type_ in where.types]),
        "apart": rows.dump(where.named),
        "sources": rows.dump([publisher_names.folded(source) for source in where.sources]),
    }

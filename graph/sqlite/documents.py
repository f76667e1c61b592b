"""Reads documents, their texts and all that they say."""

import sqlite3
from collections.abc import Iterator, Sequence

from graph import publisher_names
from graph.model import Document, DocumentGraph
from graph.sqlite import entities, rows, statements
from graph.sqlite.lookup import bounds
from graph.sqlite.queries import sql
from graph.store import Publisher


def document(connection: sqlite3.Connection, document_id: str) -> Document | None:
    """The document, or None."""
    row = connection.execute(sql("document_by_id"), {"id": document_id}).fetchone()
    return Document(*row) if row else None


def text(connection: sqlite3.Connection, document_id: str) -> str | None:
    """The text of a document, or None."""
    row = connection.execute(sql("document_text"), {"document_id": document_id}).fetchone()
    return row[0] if row else None


def documents(connection: sqlite3.Connection, *, limit: int, after: str | None = None) -> tuple[Document, ...]:
    """Documents by id."""
    found = connection.execute(sql("document_page"), {"after": after or "", "limit": limit})
    return tuple(Document(*row) for row in found)


def documents_of(connection: sqlite3.Connection, ids: Sequence[str]) -> tuple[Document, ...]:
    """Those of these documents that exist, by id."""
    return tuple(Document(*row) for row in connection.execute(sql("document_by_ids"), {"ids": rows.dump(ids)}))


def publishers(
    connection: sqlite3.Connection, *, prefix: str = "", limit: int, after: str | None = None
) -> tuple[Publisher, ...]:
    """Publishers whose folded name begins with the prefix, by that name."""
    asked = {**bounds(prefix), "after": after or "", "limit": limit}
    return publisher_names.together(connection.execute(sql("document_publishers"), asked))


def every(connection: sqlite3.Connection) -> Iterator[Document]:
    """All documents, by id."""
    return (Document(*row) for row in connection.execute(sql("document_all")))


def every_graph(connection: sqlite3.Connection) -> Iterator[DocumentGraph]:
    """All documents with what they say, by id."""
    return (_graph(connection, found) for found in every(connection))


def _graph(connection: sqlite3.Connection, found: Document) -> DocumentGraph:
    return DocumentGraph(
        document=found,
        text=text(connection, found.id) or "",
        appearances=entities.in_document(connection, found.id),
        statements=statements.in_document(connection, found.id),
    )

"""Removes a document and whatever nothing else supports; a dry run does the same and takes it back."""

import sqlite3

from graph.errors import NotFound
from graph.model import Deletion
from graph.sqlite import documents
from graph.sqlite.put import apply, difference
from graph.sqlite.queries import sql


def delete_document(connection: sqlite3.Connection, document_id: str, *, dry_run: bool = False) -> Deletion:
    """Removes the document, or says what that would remove.

    Raises:
        NotFound: there is no such document.
    """
    if documents.document(connection, document_id) is None:
        raise NotFound("document", document_id)
    connection.execute("SAVEPOINT deletion")
    found = _delete(connection, document_id, dry_run=dry_run)
    if dry_run:
        connection.execute("ROLLBACK TO deletion")
    connection.execute("RELEASE deletion")
    return found


def _delete(connection: sqlite3.Connection, document_id: str, *, dry_run: bool) -> Deletion:
    change = difference(connection, document_id, (), ())
    projected = apply(connection, change, {})
    connection.execute(sql("document_drop_text"), {"document_id": document_id})
    connection.execute(sql("document_drop"), {"id": document_id})
    return Deletion(
        document_id=document_id,
        statements=len(change.statements_gone),
        appearances=len(change.appearances_gone),
        relationships_removed=projected.relationships_removed,
        relationships_changed=projected.relationships_touched - projected.relationships_removed,
        entities_removed=projected.entities_removed,
        dry_run=dry_run,
    )

"""Reads and adds documents that wait for extraction."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from graph.model import DocumentState, NewDocument, Queued
from graph.sqlite.queries import sql
from graph.sqlite.rows import Row


def one(connection: sqlite3.Connection, id_: str) -> Queued | None:
    """A queued document without its text, or None."""
    row = connection.execute(sql("queued_by_id"), {"id": id_}).fetchone()
    return _queued(row, text="") if row else None


def with_text(connection: sqlite3.Connection, id_: str) -> Queued:
    """A queued document that waits, with its text."""
    (text,) = connection.execute(sql("queued_text"), {"queued_id": id_}).fetchone()
    return _queued(connection.execute(sql("queued_by_id"), {"id": id_}).fetchone(), text=text)


def page(connection: sqlite3.Connection, job_id: str, *, limit: int, after: int | None = None) -> tuple[Queued, ...]:
    """Documents of a job, by order, without their texts."""
    given = {"job_id": job_id, "after": -1 if after is None else after, "limit": limit}
    return tuple(_queued(row, text="") for row in connection.execute(sql("queued_page"), given))


def add(connection: sqlite3.Connection, job_id: str, documents: Sequence[Queued]) -> None:
    """Adds documents; those that are there already are left alone."""
    for document in documents:
        if connection.execute(sql("queued_add"), _row(document, job_id)).rowcount:
            connection.execute(sql("queued_add_text"), {"queued_id": document.id, "text": document.document.text})


def running(found: Queued) -> Queued:
    """The same document once it is leased."""
    return replace(found, state=DocumentState.RUNNING)


def _row(value: Queued, job_id: str) -> dict[str, object]:
    return {
        "id": value.id,
        "job_id": job_id,
        "place": value.order,
        "document_id": value.document_id,
        "key": value.document.key,
        "url": value.document.url,
        "title": value.document.title,
        "publisher": value.document.publisher,
        "published_at": value.document.published_at,
        "source": value.source,
        "force": int(value.force),
    }


def _queued(row: Row, *, text: str) -> Queued:
    id_, job_id, place, document_id, key, url, title, publisher, published_at, source, force, state, attempts, error = (
        row
    )
    return Queued(
        id=id_,
        job_id=job_id,
        document_id=document_id,
        document=NewDocument(text=text, key=key, url=url, title=title, publisher=publisher, published_at=published_at),
        state=DocumentState(state),
        attempts=attempts,
        order=place,
        source=source,
        error=error,
        force=bool(force),
    )

"""Leases on queued documents: claiming, prolonging and ending them.

Everything here runs under the file's write lock, so two claims never see the same document waiting.
"""

import secrets
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime

from graph.errors import LeaseLost
from graph.model import DocumentState, Lease, Queued
from graph.queue import LEASE_SECONDS
from graph.sqlite import queued, rows
from graph.sqlite.queries import sql


def pending(connection: sqlite3.Connection, *, now: float, dead: Collection[str]) -> bool:
    """Whether a claim could find anything: a look without the write lock, for workers that ask again and again."""
    given = {"now": now, "dead": rows.dump(sorted(dead))}
    return bool(connection.execute(sql("queued_pending"), given).fetchone()[0])


def claim(
    connection: sqlite3.Connection,
    worker: str,
    *,
    limit: int,
    now: float,
    dead: Collection[str] = (),
    jobs: Collection[str] = (),
) -> tuple[Lease, ...]:
    """Leases up to `limit` documents after queueing again those whose lease ran out or whose worker is dead."""
    _requeue_expired(connection, now=now, dead=dead)
    chosen = list(_choose(_waiting(connection, sorted(jobs), limit=limit), limit=limit))
    return tuple(_lease(connection, found, worker=worker, expires=now + LEASE_SECONDS) for found in chosen)


def heartbeat(connection: sqlite3.Connection, worker: str, tokens: Sequence[str], *, now: float) -> tuple[str, ...]:
    """Prolongs leases; the tokens that are still held, in the order given."""
    given = ({"worker": worker, "token": token, "expires": now + LEASE_SECONDS} for token in tokens)
    held = [connection.execute(sql("queued_prolong"), one).fetchone() for one in given]
    return tuple(row[0] for row in held if row)


def complete(connection: sqlite3.Connection, lease: Lease) -> None:
    """Marks the leased document done.

    Raises:
        LeaseLost: the lease is no longer the current one.
    """
    _end(connection, lease, DocumentState.DONE, error=None)


def finish(connection: sqlite3.Connection, lease: Lease, state: DocumentState, *, error: str | None = None) -> None:
    """Ends a lease with a final state.

    Raises:
        LeaseLost: the lease is no longer the current one.
    """
    _end(connection, lease, state, error=error)


def release(connection: sqlite3.Connection, lease: Lease, *, died: bool = False) -> int:
    """Queues a leased document again; its attempts. A lost lease is left alone."""
    if _held(connection, lease):
        return _requeue(connection, lease.queued.id, lease.queued.job_id, deaths=int(died))
    now = queued.one(connection, lease.queued.id)
    return now.attempts if now else lease.queued.attempts


def finish_job(connection: sqlite3.Connection, job_id: str) -> None:
    """Finishes the job if it is closed and nothing in it waits or runs."""
    connection.execute(sql("job_finish"), {"id": job_id, "now": datetime.now(UTC).isoformat(timespec="seconds")})


def workers(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Distinct names of workers that hold leases, sorted."""
    return tuple(row[0] for row in connection.execute(sql("queued_workers")))


def _requeue_expired(connection: sqlite3.Connection, *, now: float, dead: Collection[str]) -> None:
    given = {"now": now, "dead": rows.dump(sorted(dead))}
    for id_, job_id in connection.execute(sql("queued_expired"), given).fetchall():
        _requeue(connection, id_, job_id, deaths=0)


def _requeue(connection: sqlite3.Connection, id_: str, job_id: str, *, deaths: int) -> int:
    (attempts,) = connection.execute(sql("queued_requeue"), {"id": id_, "deaths": deaths}).fetchone()
    finish_job(connection, job_id)
    return int(attempts)


def _waiting(connection: sqlite3.Connection, jobs: Sequence[str], *, limit: int) -> Iterator[Queued]:
    """What may be leased, oldest job first, then order; a version that goes first may be of another job."""
    if jobs:
        found = (row for id_ in jobs for row in connection.execute(sql("queued_next_of_job"), {"job_id": id_}))
    else:
        found = (row for row in connection.execute(sql("queued_next"), {"limit": limit}))
    met = set()
    for (id_,) in found:
        if id_ not in met:
            met.add(id_)
            yield queued.with_text(connection, id_)


def _choose(waiting: Iterator[Queued], *, limit: int) -> Iterator[Queued]:
    """The first ones up to the limit; one that killed a worker comes alone, when it is its turn."""
    for number, found in enumerate(waiting):
        if number == limit or (found.attempts and number):
            return
        yield found
        if found.attempts:
            return


def _lease(connection: sqlite3.Connection, found: Queued, *, worker: str, expires: float) -> Lease:
    token = secrets.token_hex(16)
    given = {"id": found.id, "token": token, "worker": worker, "expires": expires}
    connection.execute(sql("queued_lease"), given)
    return Lease(queued=queued.running(found), token=token, worker=worker, expires=expires, alone=found.attempts > 0)


def _held(connection: sqlite3.Connection, lease: Lease) -> bool:
    given = {"id": lease.queued.id, "token": lease.token}
    return bool(connection.execute(sql("queued_held"), given).fetchone()[0])


def _end(connection: sqlite3.Connection, lease: Lease, state: DocumentState, *, error: str | None) -> None:
    if not _held(connection, lease):
        raise LeaseLost(f"The lease on {lease.queued.document_id} ran out and another worker has the document.")
    connection.execute(sql("queued_end"), {"id": lease.queued.id, "state": state.value, "error": error})
    finish_job(connection, lease.queued.job_id)

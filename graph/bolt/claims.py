"""Claims of queued documents under one latch, and the leases they become.

Without the latch two workers are handed the same document: each sees it queued before the other's claim is committed.
"""

import uuid
from collections.abc import Collection, Sequence
from itertools import takewhile

from graph.bolt import decode
from graph.bolt.leases import end, hold, settle
from graph.bolt.link import Link, Row, Transaction
from graph.errors import StoreMisconfigured
from graph.model import DocumentState, Lease
from graph.queue import LEASE_SECONDS


class Claims:
    """Who works on what, and until when."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def claim(
        self, worker: str, *, limit: int, now: float, dead: Collection[str] = (), jobs: Collection[str] = ()
    ) -> tuple[Lease, ...]:
        """Leases up to `limit` queued documents, oldest job first, then order.

        What ran out, or whose worker is dead, is queued again first. A document that killed a worker is leased alone.
        """

        async def work(transaction: Transaction) -> tuple[Lease, ...]:
            await latch(transaction)
            await _requeue_expired(transaction, now=now, dead=dead)
            chosen = _chosen(await _waiting(transaction, limit=limit, jobs=jobs))
            tokens = [{"id": row["id"], "token": uuid.uuid4().hex} for row in chosen]
            rows = await transaction.run("lease", rows=tokens, worker=worker, expires=now + LEASE_SECONDS)
            places = {row["id"]: place for place, row in enumerate(chosen)}
            return tuple(map(_lease, sorted(rows, key=lambda row: places[row["id"]])))

        if not await self._link.read("claimable", now=now, dead=list(dead)):
            return ()
        return await self._link.transact(work)

    async def heartbeat(self, worker: str, tokens: Sequence[str], *, now: float) -> tuple[str, ...]:
        """Prolongs leases; returns the tokens that are still held."""

        async def work(transaction: Transaction) -> set[str]:
            expires = now + LEASE_SECONDS
            return set(await transaction.run("heartbeat", worker=worker, tokens=list(tokens), expires=expires))

        held = await self._link.transact(work)
        return tuple(token for token in tokens if token in held)

    async def finish(self, lease: Lease, state: DocumentState, *, error: str | None = None) -> None:
        """Ends a lease with a final state other than done-by-put.

        Raises:
            LeaseLost: the lease is no longer the current one.
        """

        async def work(transaction: Transaction) -> None:
            await hold(transaction, lease)
            await end(transaction, lease, state, error=error)

        await self._link.transact(work)

    async def release(self, lease: Lease, *, died: bool = False) -> int:
        """Queues a leased document again, with `died` counting a death; its attempts. A lost lease is left alone."""

        async def work(transaction: Transaction) -> int:
            await latch(transaction)
            await transaction.run("lock_queued", ids=[lease.queued.id])
            if await transaction.run("held", id=lease.queued.id, token=lease.token) is None:
                attempts = await transaction.run("attempts", id=lease.queued.id)
                return lease.queued.attempts if attempts is None else int(attempts)
            attempts = await transaction.run("requeue", id=lease.queued.id, deaths=int(died))
            await settle(transaction, lease.queued.job_id)
            return int(attempts)

        return await self._link.transact(work)

    async def workers(self) -> tuple[str, ...]:
        """Distinct names of workers that hold leases, sorted."""
        return tuple(sorted(await self._link.read("workers")))

    async def waiting(self) -> int:
        """Number of documents queued or running in all jobs."""
        return sum(count for _, count in await self._link.read("waiting"))


async def latch(transaction: Transaction) -> None:
    """Waits until no other transaction changes what is queued, and keeps others out until this one ends.

    Raises:
        StoreMisconfigured: the database was not migrated.
    """
    if await transaction.run("lock_latch") is None:
        raise StoreMisconfigured("The database has no queue: it was not migrated yet.")


async def _requeue_expired(transaction: Transaction, *, now: float, dead: Collection[str]) -> None:
    rows = await transaction.run("expired", now=now, dead=list(dead))
    if not rows:
        return
    ids = [row["id"] for row in rows]
    await transaction.run("lock_queued", ids=ids)
    await transaction.run("requeue_expired", ids=ids, now=now, dead=list(dead))
    for job_id in sorted({row["job_id"] for row in rows}):
        await settle(transaction, job_id)


async def _waiting(transaction: Transaction, *, limit: int, jobs: Collection[str]) -> list[Row]:
    """Documents that may be leased, in order, at most `limit`."""
    if not jobs:
        rows: list[Row] = await transaction.run("next_queued", limit=limit)
        return rows
    found: dict[str, Row] = {}
    for job_id in sorted(set(jobs)):
        for row in await transaction.run("next_queued_of_job", job_id=job_id, limit=limit):
            found.setdefault(row["id"], row)
    return list(found.values())[:limit]


def _chosen(waiting: Sequence[Row]) -> Sequence[Row]:
    """The first alone if it killed a worker before, else all before the first that did."""
    if waiting and waiting[0]["attempts"]:
        return waiting[:1]
    return list(takewhile(lambda row: not row["attempts"], waiting))


def _lease(row: Row) -> Lease:
    queued = decode.queued(row)
    return Lease(
        queued=queued, token=row["token"], worker=row["worker"], expires=row["expires"], alone=queued.attempts > 0
    )

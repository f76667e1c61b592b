"""What a transaction does with a lease: holds it against all others, ends it, and settles the job it belongs to."""

from datetime import UTC, datetime

from graph.bolt.link import Transaction
from graph.errors import LeaseLost
from graph.model import DocumentState, Lease


async def hold(transaction: Transaction, lease: Lease) -> None:
    """Locks the queued document until the transaction ends, and checks the lease only then.

    Raises:
        LeaseLost: the lease is no longer the current one.
    """
    await transaction.run("lock_queued", ids=[lease.queued.id])
    # A statement of its own: in the one that locks, the server may still read what it saw before the lock.
    if await transaction.run("held", id=lease.queued.id, token=lease.token) is None:
        raise LeaseLost(f"Another worker has document {lease.queued.document_id} now: nothing was written.")


async def end(transaction: Transaction, lease: Lease, state: DocumentState, *, error: str | None = None) -> None:
    """Ends a lease that is held, with a final state, and its job if that was the last document."""
    await transaction.run("finish_queued", id=lease.queued.id, state=state.value, error=error)
    await settle(transaction, lease.queued.job_id)


async def settle(transaction: Transaction, job_id: str) -> None:
    """Notes the end of a job that is closed and has nothing left to do."""
    await transaction.run("lock_job", id=job_id)
    await transaction.run("settle_job", id=job_id, now=datetime.now(UTC).isoformat(timespec="seconds"))

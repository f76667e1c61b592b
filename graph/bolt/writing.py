"""Writes and deletes documents: one managed transaction each, fenced by the lease of whoever writes."""

from graph.bolt.leases import end, hold
from graph.bolt.link import Link, Transaction
from graph.bolt.share import Outcome, replace
from graph.errors import NotFound
from graph.model import Deletion, DocumentGraph, DocumentState, Lease, WriteResult


class Writing:
    """What changes the graph."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
        """Writes a document's share of the graph in place of what it had, and projects what that touches.

        Raises:
            LeaseLost: the lease is no longer the current one; nothing is written.
            BadInput: a predicate cannot be a relationship type.
        """

        async def work(transaction: Transaction) -> Outcome:
            if lease is not None:
                await hold(transaction, lease)
            outcome = await replace(transaction, graph.document.id, graph)
            if lease is not None:
                await end(transaction, lease, DocumentState.DONE)
            return outcome

        outcome = await self._link.transact(work)
        return WriteResult(
            statements_added=outcome.change.statements_added,
            statements_removed=outcome.change.statements_removed,
            entities_added=outcome.entities_added,
            entities_removed=outcome.entities_removed,
            relationships=outcome.change.supported,
        )

    async def delete_document(self, document_id: str, *, dry_run: bool = False) -> Deletion:
        """Removes a document, its text, appearances and statements, and whatever nothing else supports.

        A dry run does the same and rolls it back, so that its counts are those of the deletion.

        Raises:
            NotFound: there is no such document.
        """

        async def work(transaction: Transaction) -> Outcome:
            outcome = await replace(transaction, document_id, None)
            if not outcome.known:
                raise NotFound("document", document_id)
            if dry_run:
                raise _Undone(outcome)
            return outcome

        try:
            outcome = await self._link.transact(work)
        except _Undone as undone:
            outcome = undone.outcome
        return Deletion(
            document_id=document_id,
            statements=outcome.change.statements_removed,
            appearances=len(outcome.change.appearances_gone),
            relationships_removed=outcome.relationships_removed,
            relationships_changed=outcome.relationships_touched - outcome.relationships_removed,
            entities_removed=outcome.entities_removed,
            dry_run=dry_run,
        )


class _Undone(Exception):  # no error: it carries the counts out of a transaction that must not commit
    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome

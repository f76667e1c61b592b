"""Writes and deletes documents: one managed transaction each, fenced by the lease of whoever writes."""

from graph.bolt.leases import end, hold
from graph.bolt.link import Link, Transaction
from graph.bolt.share import Change, replace
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

        async def work(transaction: Transaction) -> Change:
            if lease is not None:
                await hold(transaction, lease)
            change = await replace(transaction, graph.document.id, graph)
            if lease is not None:
                await end(transaction, lease, DocumentState.DONE)
            return change

        change = await self._link.transact(work)
        return WriteResult(
            statements_added=change.statements_added,
            statements_removed=change.statements_removed,
            entities_added=change.entities_added,
            entities_removed=change.entities_removed,
            relationships=change.relationships_left + change.relationships_removed,
        )

    async def delete_document(self, document_id: str, *, dry_run: bool = False) -> Deletion:
        """Removes a document, its text, appearances and statements, and whatever nothing else supports.

        A dry run does the same and rolls it back, so that its counts are those of the deletion.

        Raises:
            NotFound: there is no such document.
        """

        async def work(transaction: Transaction) -> Change:
            change = await replace(transaction, document_id, None)
            if not change.known:
                raise NotFound("document", document_id)
            if dry_run:
                raise _Undone(change)
            return change

        try:
            change = await self._link.transact(work)
        except _Undone as undone:
            change = undone.change
        return Deletion(
            document_id=document_id,
            statements=change.statements_removed,
            appearances=change.appearances_removed,
            relationships_removed=change.relationships_removed,
            relationships_changed=change.relationships_left,
            entities_removed=change.entities_removed,
            dry_run=dry_run,
        )


class _Undone(Exception):  # no error: it carries the counts out of a transaction that must not commit
    def __init__(self, change: Change) -> None:
        super().__init__()
        self.change = change

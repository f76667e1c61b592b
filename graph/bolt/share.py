"""Puts a document's share of the graph in place of what it had, in one transaction that locks first.

Order of locks, the same for all writers: queued document, document, entities by id, job. What a writer reads after it
holds them cannot change under it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from extract.model import EntityType
from graph import properties, publisher_names
from graph.bolt import decode, encode
from graph.bolt.difference import Change, difference
from graph.bolt.link import Row, Transaction, batches
from graph.bolt.recount import entities, relationships, tally
from graph.bolt.tally import steps
from graph.model import DocumentGraph


@dataclass(frozen=True, slots=True)
class Outcome:
    """What replacing a share did; `known` says that the document was there before."""

    known: bool
    change: Change
    entities_added: int
    entities_removed: int
    relationships_touched: int
    relationships_removed: int


async def replace(transaction: Transaction, document_id: str, graph: DocumentGraph | None) -> Outcome:
    """Writes the document's new share, or none, and recounts what differs from the old one."""
    old = await _locked_share(transaction, document_id)
    change = difference(map(decode.appearance, old["appearances"]), map(decode.statement, old["statements"]), graph)
    types = change.entity_types()
    made = await _lock(transaction, types)
    await _write_document(transaction, document_id, graph)
    await _write_rows(transaction, change)
    await _stamp(transaction, graph)
    await tally(transaction, steps(change.appearances_gone, change.appearances_come))
    left = await relationships(transaction, change.edges(), change.more())
    gone = await entities(transaction, types)
    return Outcome(
        known=old["known"],
        change=change,
        entities_added=len(made),
        entities_removed=len(gone),
        relationships_touched=len(change.edges()),
        relationships_removed=len(change.edges()) - left,
    )


async def _locked_share(transaction: Transaction, document_id: str) -> Row:
    """The document's old share under its lock.

    Whoever waits for the lock of a node that is then deleted gets a lock on nothing, and must make the node anew.
    """
    while True:
        await transaction.run("lock_document", id=document_id)
        share: Row = await transaction.run("share", document_id=document_id)
        if share["there"]:
            return share


async def _lock(transaction: Transaction, types: Mapping[str, EntityType]) -> set[str]:
    """Locks the entities in one order, making those that are missing or are deleted meanwhile; ids of those made."""
    made: set[str] = set()
    for ids in batches(sorted(types)):
        missing = list(ids)
        while missing:
            rows = [{"id": id_, "type": types[id_].value} for id_ in missing]
            made.update(await transaction.run("lock_entities", rows=rows))
            there = set(await transaction.run("existing_entities", ids=missing))
            missing = [id_ for id_ in missing if id_ not in there]
    return made


async def _write_document(transaction: Transaction, document_id: str, graph: DocumentGraph | None) -> None:
    if graph is None:
        await transaction.run("delete_document", id=document_id)
    else:
        row = properties.document(graph.document)
        publisher = publisher_names.folded(graph.document.publisher)
        await transaction.run("write_document", id=document_id, properties=row, publisher=publisher, text=graph.text)


async def _stamp(transaction: Transaction, graph: DocumentGraph | None) -> None:
    """Keeps on the statements what filters ask of their document: they stay while it may be told by another."""
    if graph is not None:
        await transaction.run("stamp_statements", rows=[encode.told(graph.document)])


async def _write_rows(transaction: Transaction, change: Change) -> None:
    """Removes what went and writes what came; a row that only changed is written over."""
    for ids in batches(sorted({row.id for row in change.statements_gone} - {row.id for row in change.statements_come})):
        await transaction.run("delete_statements", ids=ids)
    for ids in batches(
        sorted({row.id for row in change.appearances_gone} - {row.id for row in change.appearances_come})
    ):
        await transaction.run("delete_appearances", ids=ids)
    for rows in batches([encode.appearance(row) for row in change.appearances_come]):
        await transaction.run("write_appearances", rows=rows)
    for rows in batches([properties.statement(row) for row in change.statements_come]):
        await transaction.run("write_statements", rows=rows)

"""The embedded store: all three ports on one SQLite file, which say what each verb does."""

# ruff: noqa: D102 - the ports document the verbs
import sqlite3
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path

from extract.model import EntityType, Status
from graph.keys import Key
from graph.model import (
    Appearance,
    Deletion,
    Document,
    DocumentGraph,
    DocumentState,
    Entity,
    InputError,
    Job,
    Lease,
    Queued,
    Relationship,
    Statement,
    Stats,
    WriteResult,
)
from graph.sqlite import (
    connect,
    delete,
    documents,
    entities,
    jobs,
    keys,
    leases,
    lookup,
    paths,
    put,
    queued,
    relationships,
    schema,
    statements,
    stats,
)
from graph.sqlite.threads import Threads
from graph.store import Called, EdgeCount, Found, Match, Neighbour, Publisher, RawPath, Shared, StatementFilter

TIMEOUT = 1.8
"""Seconds: the port promises an error within two."""


class SqliteStore:
    """A GraphStore, a DocumentQueue and a KeyStore. Several processes may have the same file open."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        timeout: float = TIMEOUT,  # noqa: ASYNC109 - of the later calls
        create: bool = True,
    ) -> "SqliteStore":
        """Opens the file, and makes an empty one where it is missing and `create` is set; `migrate` makes its tables.

        Args:
            path: the file; its folder must be there.
            timeout: seconds for a read, and for a write to get the write lock of the file.
            create: False refuses a missing file.

        Raises:
            StoreMisconfigured: the file cannot be used, and why.
            StoreUnavailable: it is locked.
        """
        connect.check_place(path, create=create)
        store = cls(Threads(path, timeout=timeout))
        try:
            await store._threads.apart(schema.check)
        except BaseException:
            await store.close()
            raise
        return store

    async def migrate(self) -> tuple[str, ...]:
        return await self._threads.apart(schema.migrate)

    async def ping(self) -> str:
        await self._threads.read(schema.check_current)
        return f"SQLite {sqlite3.sqlite_version}"

    async def close(self) -> None:
        await self._threads.close()

    async def document(self, document_id: str) -> Document | None:
        return await self._threads.look_up(documents.document, document_id)

    async def text(self, document_id: str) -> str | None:
        return await self._threads.look_up(documents.text, document_id)

    async def documents(self, *, limit: int, after: str | None = None) -> tuple[Document, ...]:
        return await self._threads.look_up(documents.documents, limit=limit, after=after)

    async def documents_of(self, ids: Sequence[str]) -> tuple[Document, ...]:
        return await self._threads.look_up(documents.documents_of, ids)

    async def publishers(self, *, prefix: str = "", limit: int, after: str | None = None) -> tuple[Publisher, ...]:
        return await self._threads.look_up(documents.publishers, prefix=prefix, limit=limit, after=after)

    async def entities(self, ids: Sequence[str]) -> tuple[Entity, ...]:
        return await self._threads.look_up(entities.entities, ids)

    async def named(self, folded: str, *, limit: int = 100) -> tuple[Entity, ...]:
        return await self._threads.look_up(lookup.named, folded, limit=limit)

    async def search(self, words: Sequence[str], *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        return await self._threads.look_up(lookup.search, words, types=types, limit=limit)

    async def suggest(self, prefix: str, *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        return await self._threads.look_up(lookup.suggest, prefix, types=types, limit=limit)

    async def neighbours(
        self, entity_id: str, *, predicates: Sequence[str] = (), limit: int, after: tuple[int, str] | None = None
    ) -> tuple[Neighbour, ...]:
        return await self._threads.look_up(
            relationships.neighbours, entity_id, predicates=predicates, limit=limit, after=after
        )

    async def edge_counts(self, entity_id: str) -> tuple[EdgeCount, ...]:
        return await self._threads.look_up(relationships.edge_counts, entity_id)

    async def called(self, entity_id: str) -> Called:
        return await self._threads.look_up(entities.called, entity_id)

    async def appearances(self, entity_id: str, *, limit: int, after: str | None = None) -> tuple[Appearance, ...]:
        return await self._threads.look_up(entities.appearances, entity_id, limit=limit, after=after)

    async def document_appearances(self, document_id: str) -> tuple[Appearance, ...]:
        return await self._threads.look_up(entities.in_document, document_id)

    async def shared_documents(self, one: str, other: str, *, limit: int) -> Shared:
        return await self._threads.look_up(entities.shared_documents, one, other, limit=limit)

    async def statement(self, statement_id: str) -> Statement | None:
        return await self._threads.look_up(statements.statement, statement_id)

    async def statements(
        self, where: StatementFilter, *, limit: int, after: str | None = None
    ) -> tuple[Statement, ...]:
        return await self._threads.look_up(statements.statements, where, limit=limit, after=after)

    async def timeline(
        self, where: StatementFilter, *, limit: int, after: tuple[str, str] | None = None
    ) -> tuple[Statement, ...]:
        return await self._threads.look_up(statements.timeline, where, limit=limit, after=after)

    async def evidence(
        self,
        relationship_id: str,
        where: StatementFilter,
        *,
        limit: int,
        after: tuple[float, str] | None = None,
        begun_after: str | None = None,
    ) -> tuple[Statement, ...]:
        return await self._threads.look_up(
            statements.evidence, relationship_id, where, limit=limit, after=after, begun_after=begun_after
        )

    async def qualifying(
        self,
        relationship_ids: Sequence[str],
        where: StatementFilter,
        *,
        limit_each: int = 3,
        begun_after: Mapping[str, str] | None = None,
    ) -> Mapping[str, tuple[Statement, ...]]:
        return await self._threads.look_up(
            statements.qualifying, relationship_ids, where, limit_each=limit_each, begun_after=begun_after
        )

    async def last_begun(
        self, relationship_ids: Sequence[str], *, statuses: Sequence[Status], until: str
    ) -> Mapping[str, str]:
        return await self._threads.look_up(statements.last_begun, relationship_ids, statuses=statuses, until=until)

    async def relationships(self, ids: Sequence[str]) -> tuple[Relationship, ...]:
        return await self._threads.look_up(relationships.relationships, ids)

    async def between(self, one: str, other: str) -> tuple[Relationship, ...]:
        return await self._threads.look_up(relationships.between, one, other)

    async def edges_among(self, ids: Sequence[str], *, limit: int = 10_000) -> Found[Relationship]:
        return await self._threads.look_up(relationships.edges_among, ids, limit=limit)

    async def edges_of(
        self, entity_ids: Sequence[str], *, limit_each: int, predicates: Sequence[str] = ()
    ) -> Mapping[str, Found[Relationship]]:
        return await self._threads.read(
            relationships.edges_of, entity_ids, limit_each=limit_each, predicates=predicates
        )

    async def common_neighbours(self, one: str, other: str, *, limit: int) -> Found[str]:
        return await self._threads.look_up(relationships.common_neighbours, one, other, limit=limit)

    async def shortest_paths(self, one: str, other: str, *, max_hops: int, limit: int) -> Found[RawPath]:
        return await self._threads.read(paths.shortest_paths, one, other, max_hops=max_hops, limit=limit)

    async def stats(self) -> Stats:
        return await self._threads.read(stats.stats)

    def export_documents(self) -> AsyncIterator[Document]:
        return self._threads.stream(documents.every)

    def export_entities(self) -> AsyncIterator[Entity]:
        return self._threads.stream(entities.every)

    def export_relationships(self) -> AsyncIterator[Relationship]:
        return self._threads.stream(relationships.every)

    def export_statements(self, where: StatementFilter | None = None) -> AsyncIterator[Statement]:
        return self._threads.stream(partial(statements.every, where=where or StatementFilter()))

    def export_graphs(self) -> AsyncIterator[DocumentGraph]:
        return self._threads.stream(documents.every_graph)

    async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
        return await self._threads.write(put.put, graph, lease=lease)

    async def delete_document(self, document_id: str, *, dry_run: bool = False) -> Deletion:
        return await self._threads.write(delete.delete_document, document_id, dry_run=dry_run)

    async def create_job(self, job_id: str, *, created_at: str) -> Job:
        return await self._threads.write(jobs.create_job, job_id, created_at=created_at)

    async def submit(self, job_id: str, documents: Sequence[Queued], *, rejected: Sequence[InputError] = ()) -> None:
        await self._threads.write(jobs.submit, job_id, documents, rejected=rejected)

    async def close_job(self, job_id: str) -> Job:
        return await self._threads.write(jobs.close_job, job_id)

    async def claim(
        self, worker: str, *, limit: int, now: float, dead: Collection[str] = (), jobs: Collection[str] = ()
    ) -> tuple[Lease, ...]:
        if not await self._threads.read(leases.pending, now=now, dead=dead):
            return ()
        return await self._threads.write(leases.claim, worker, limit=limit, now=now, dead=dead, jobs=jobs)

    async def heartbeat(self, worker: str, tokens: Sequence[str], *, now: float) -> tuple[str, ...]:
        return await self._threads.write(leases.heartbeat, worker, tokens, now=now)

    async def finish(self, lease: Lease, state: DocumentState, *, error: str | None = None) -> None:
        await self._threads.write(leases.finish, lease, state, error=error)

    async def release(self, lease: Lease, *, died: bool = False) -> int:
        return await self._threads.write(leases.release, lease, died=died)

    async def cancel_job(self, job_id: str) -> Job:
        return await self._threads.write(jobs.cancel_job, job_id)

    async def job(self, job_id: str) -> Job | None:
        return await self._threads.read(jobs.job, job_id)

    async def jobs(self, *, limit: int, after: str | None = None) -> tuple[Job, ...]:
        return await self._threads.read(jobs.jobs, limit=limit, after=after)

    async def queued(self, job_id: str, *, limit: int, after: int | None = None) -> tuple[Queued, ...]:
        return await self._threads.read(queued.page, job_id, limit=limit, after=after)

    async def workers(self) -> tuple[str, ...]:
        return await self._threads.read(leases.workers)

    async def waiting(self) -> int:
        return await self._threads.read(jobs.waiting)

    async def add_key(self, key: Key) -> None:
        await self._threads.write(keys.add, key)

    async def key(self, key_id: str) -> Key | None:
        return await self._threads.look_up(keys.one, key_id)

    async def keys(self) -> tuple[Key, ...]:
        return await self._threads.read(keys.every)

    async def revoke_key(self, key_id: str, *, revoked_at: str) -> Key:
        return await self._threads.write(keys.revoke, key_id, revoked_at=revoked_at)

"""The graph port in memory, as plainly as it can be said: keeps what was put and computes every answer anew from it.

What the real stores are compared with, and a fake for tests that need a graph and no engine.
"""

from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from itertools import pairwise, product
from typing import TypeVar

from extract.model import EntityType, Status
from graph import dates, publisher_names
from graph.errors import NotFound
from graph.model import (
    Appearance,
    Deletion,
    Document,
    DocumentGraph,
    EdgeAggregate,
    Entity,
    Lease,
    Quote,
    Relationship,
    Statement,
    Stats,
    WriteResult,
)
from graph.project import aggregate, entity, relationship
from graph.store import Called, EdgeCount, Found, Match, Neighbour, Publisher, RawPath, Shared, StatementFilter

T = TypeVar("T")


class MemoryStore:
    """A GraphStore without durability, leases or limits of time."""

    def __init__(self) -> None:
        self.graphs: dict[str, DocumentGraph] = {}

    # What there is, computed from the graphs.

    def all_statements(self) -> list[Statement]:
        return sorted((s for graph in self.graphs.values() for s in graph.statements), key=lambda s: s.id)

    def all_appearances(self) -> list[Appearance]:
        return [appearance for graph in self.graphs.values() for appearance in graph.appearances]

    def all_relationships(self) -> list[Relationship]:
        groups: dict[str, list[Statement]] = defaultdict(list)
        for one in self.all_statements():
            if one.relationship_id is not None:
                groups[one.relationship_id].append(one)
        made = [relationship(self._edge(groups[id_])) for id_ in sorted(groups)]
        return [one for one in made if one is not None]

    def all_entities(self) -> list[Entity]:
        edges = self.all_relationships()
        groups: dict[str, list[Appearance]] = defaultdict(list)
        for one in self.all_appearances():
            groups[one.entity_id].append(one)
        return [
            entity(aggregate(groups[id_]), degree=sum(id_ in {e.subject_id, e.object_id} for e in edges))
            for id_ in sorted(groups)
        ]

    # Opening and closing.

    async def migrate(self) -> tuple[str, ...]:
        return ()

    async def ping(self) -> str:
        return "memory"

    async def close(self) -> None:
        self.graphs.clear()

    # Writing.

    async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
        assert lease is None, "leases need a store with a queue"
        had = self.graphs.get(graph.document.id)
        entities = {one.id for one in self.all_entities()}
        self.graphs[graph.document.id] = graph
        now = {one.id for one in self.all_entities()}
        before, after = set(had.statements) if had else set(), set(graph.statements)
        gone, come = {s.id for s in before}, {s.id for s in after}
        return WriteResult(
            statements_added=len(come - gone),
            statements_removed=len(gone - come),
            entities_added=len(now - entities),
            entities_removed=len(entities - now),
            relationships=len({s.relationship_id for s in before | after} - {None}),
        )

    async def delete_document(self, document_id: str, *, dry_run: bool = False) -> Deletion:
        if document_id not in self.graphs:
            raise NotFound("document", document_id)
        entities, edges = self.all_entities(), {one.id for one in self.all_relationships()}
        gone = self.graphs.pop(document_id)
        touched = {s.relationship_id for s in gone.statements} - {None}
        removed = edges - {one.id for one in self.all_relationships()}
        left = len(self.all_entities())
        if dry_run:
            self.graphs[document_id] = gone
        return Deletion(
            document_id=document_id,
            statements=len(gone.statements),
            appearances=len(gone.appearances),
            relationships_removed=len(removed),
            relationships_changed=len(touched - removed),
            entities_removed=len(entities) - left,
            dry_run=dry_run,
        )

    # Reading.

    async def document(self, document_id: str) -> Document | None:
        found = self.graphs.get(document_id)
        return found.document if found else None

    async def text(self, document_id: str) -> str | None:
        found = self.graphs.get(document_id)
        return found.text if found else None

    async def documents_of(self, ids: Sequence[str]) -> tuple[Document, ...]:
        return tuple(self.graphs[id_].document for id_ in sorted(self.graphs) if id_ in ids)

    async def documents(self, *, limit: int, after: str | None = None) -> tuple[Document, ...]:
        return tuple(self.graphs[id_].document for id_ in sorted(self.graphs) if id_ > (after or ""))[:limit]

    async def publishers(self, *, prefix: str = "", limit: int, after: str | None = None) -> tuple[Publisher, ...]:
        told: dict[str, Counter[str]] = defaultdict(Counter)
        for graph in self.graphs.values():
            key = publisher_names.folded(graph.document.publisher)
            if key is not None and key.startswith(prefix) and key > (after or ""):
                told[key][graph.document.publisher or ""] += 1
        rows = [(key, sorted(names.items(), key=lambda row: (-row[1], row[0]))) for key, names in sorted(told.items())]
        return tuple(Publisher(key, names[0][0], sum(n for _, n in names)) for key, names in rows[:limit])

    async def entities(self, ids: Sequence[str]) -> tuple[Entity, ...]:
        return tuple(one for one in self.all_entities() if one.id in ids)

    async def named(self, folded: str, *, limit: int = 100) -> tuple[Entity, ...]:
        return tuple(one for one in self._best_known(()) if folded in one.folded_names)[:limit]

    async def search(self, words: Sequence[str], *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        pieces = [piece for word in words for piece in word.split()]
        if not pieces:
            every = [Match(one, min(one.folded_names, default="")) for one in self._best_known(types)]
            return _cut(every, limit)

        def fits(name: str) -> bool:
            return all(any(word.startswith(piece) for word in name.split()) for piece in pieces)

        return _cut(_matches(self._best_known(types), fits), limit)

    async def suggest(self, prefix: str, *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        found = _matches(self._best_known(types), lambda name: name.startswith(prefix))
        return _cut(sorted(found, key=lambda row: row.folded != prefix), limit)

    async def neighbours(
        self, entity_id: str, *, predicates: Sequence[str] = (), limit: int, after: tuple[int, str] | None = None
    ) -> tuple[Neighbour, ...]:
        edges = [e for e in self.all_relationships() if not predicates or e.predicate in predicates]
        near, known = _near(edges, entity_id), {one.id: one for one in self.all_entities()}
        near.pop(entity_id, None)  # a fact about oneself makes no neighbour
        counted = sorted((-sum(e.statements for e in near[id_]), id_) for id_ in near)
        rest = [id_ for count, id_ in counted if after is None or (count, id_) > (-after[0], after[1])]
        return tuple(Neighbour(known[id_], tuple(near[id_])) for id_ in rest[:limit])

    async def edge_counts(self, entity_id: str) -> tuple[EdgeCount, ...]:
        groups: dict[tuple[str, bool], list[Relationship]] = defaultdict(list)
        for edge in self.all_relationships():
            if entity_id in {edge.subject_id, edge.object_id}:
                groups[edge.predicate, edge.subject_id != entity_id].append(edge)
        rows = [EdgeCount(*key, len(edges), sum(edge.statements for edge in edges)) for key, edges in groups.items()]
        return tuple(sorted(rows, key=lambda row: (-row.relationships, row.predicate, row.inverse)))

    async def called(self, entity_id: str) -> Called:
        found = [one for one in self.all_appearances() if one.entity_id == entity_id]
        surfaces = _counts(surface.text for one in found for surface in one.surfaces)
        return Called(surfaces, _counts(role for one in found for role in one.roles))

    async def appearances(self, entity_id: str, *, limit: int, after: str | None = None) -> tuple[Appearance, ...]:
        found = [one for one in self.all_appearances() if one.entity_id == entity_id]
        found.sort(key=lambda one: one.document_id)
        return tuple(one for one in found if one.document_id > (after or ""))[:limit]

    async def document_appearances(self, document_id: str) -> tuple[Appearance, ...]:
        found = self.graphs.get(document_id)
        return tuple(sorted(found.appearances, key=lambda one: one.entity_id)) if found else ()

    async def shared_documents(self, one: str, other: str, *, limit: int) -> Shared:
        both = [
            id_ for id_ in sorted(self.graphs) if {one, other} <= {a.entity_id for a in self.graphs[id_].appearances}
        ]
        return Shared(len(both), tuple(both[:limit]))

    async def statement(self, statement_id: str) -> Statement | None:
        return next((one for one in self.all_statements() if one.id == statement_id), None)

    async def statements(
        self, where: StatementFilter, *, limit: int, after: str | None = None
    ) -> tuple[Statement, ...]:
        return tuple(one for one in self.all_statements() if one.id > (after or "") and self._passes(one, where))[
            :limit
        ]

    async def timeline(
        self, where: StatementFilter, *, limit: int, after: tuple[str, str] | None = None
    ) -> tuple[Statement, ...]:
        dated = [(one.time, one.id, one) for one in self.all_statements() if one.time and self._passes(one, where)]
        return tuple(one for time, id_, one in sorted(dated) if (time, id_) > (after or ("", "")))[:limit]

    async def evidence(
        self,
        relationship_id: str,
        where: StatementFilter,
        *,
        limit: int,
        after: tuple[float, str] | None = None,
        begun_after: str | None = None,
    ) -> tuple[Statement, ...]:
        found = [one for one in self.all_statements() if one.relationship_id == relationship_id]
        found = [one for one in found if self._passes(one, where) and self._begins_after(one, begun_after)]
        found.sort(key=lambda one: (-one.confidence, one.id))
        return tuple(s for s in found if after is None or (-s.confidence, s.id) > (-after[0], after[1]))[:limit]

    async def qualifying(
        self,
        relationship_ids: Sequence[str],
        where: StatementFilter,
        *,
        limit_each: int = 3,
        begun_after: Mapping[str, str] | None = None,
    ) -> dict[str, tuple[Statement, ...]]:
        days = begun_after or {}
        found = {
            id_: await self.evidence(id_, where, limit=limit_each, begun_after=days.get(id_))
            for id_ in relationship_ids
        }
        return {id_: said for id_, said in found.items() if said}

    async def last_begun(
        self, relationship_ids: Sequence[str], *, statuses: Sequence[Status], until: str
    ) -> dict[str, str]:
        found: dict[str, str] = {}
        for one in self.all_statements():
            begins, id_ = dates.begins(one, dates.seen(self.graphs[one.document_id].document)), one.relationship_id
            if id_ in relationship_ids and id_ and one.status in statuses and begins and dates.not_after(begins, until):
                found[id_] = max(begins, found.get(id_, begins), key=lambda date: date + dates.AFTER)
        return found

    async def relationships(self, ids: Sequence[str]) -> tuple[Relationship, ...]:
        return tuple(one for one in self.all_relationships() if one.id in ids)

    async def between(self, one: str, other: str) -> tuple[Relationship, ...]:
        return tuple(_near(self.all_relationships(), one).get(other, ()))

    async def edges_among(self, ids: Sequence[str], *, limit: int = 10_000) -> Found[Relationship]:
        return _cut([e for e in self.all_relationships() if e.subject_id in ids and e.object_id in ids], limit)

    async def edges_of(
        self, entity_ids: Sequence[str], *, limit_each: int, predicates: Sequence[str] = ()
    ) -> dict[str, Found[Relationship]]:
        edges = [e for e in self.all_relationships() if not predicates or e.predicate in predicates]
        edges.sort(key=lambda e: (-e.documents, -e.confidence, -e.statements, e.id))
        at = {id_: [e for e in edges if id_ in {e.subject_id, e.object_id}] for id_ in entity_ids}
        return {id_: _cut(found, limit_each) for id_, found in at.items() if found}

    async def common_neighbours(self, one: str, other: str, *, limit: int) -> Found[str]:
        edges = self.all_relationships()
        left, right = _near(edges, one), _near(edges, other)
        both = (set(left) & set(right)) - {one, other}

        def statements(id_: str) -> int:
            return sum(e.statements for e in [*left[id_], *right[id_]])

        return _cut(sorted(both, key=lambda id_: (-statements(id_), id_)), limit)

    async def shortest_paths(self, one: str, other: str, *, max_hops: int, limit: int) -> Found[RawPath]:
        if one == other:
            return Found(())
        near: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for edge in self.all_relationships():
            near[edge.subject_id][edge.object_id].append(edge.id)
            near[edge.object_id][edge.subject_id].append(edge.id)
        walks: list[tuple[str, ...]] = [(one,)]
        for _ in range(max_hops):
            walks = [(*walk, there) for walk in walks for there in near[walk[-1]] if there not in walk]
            found = [walk for walk in walks if walk[-1] == other]
            if found:
                ways = [(w, e) for w in found for e in product(*(sorted(near[a][b]) for a, b in pairwise(w)))]
                return _cut([RawPath(*way) for way in sorted(ways)], limit)
        return Found(())

    async def stats(self) -> Stats:
        entities, statements = self.all_entities(), self.all_statements()
        return Stats(
            documents=len(self.graphs),
            entities=len(entities),
            statements=len(statements),
            relationships=len(self.all_relationships()),
            types=_counts(one.type.value for one in entities),
            predicates=_counts(one.predicate for one in statements),
            queued=0,
            running=0,
        )

    def export_documents(self) -> AsyncIterator[Document]:
        return _each([self.graphs[id_].document for id_ in sorted(self.graphs)])

    def export_entities(self) -> AsyncIterator[Entity]:
        return _each(self.all_entities())

    def export_relationships(self) -> AsyncIterator[Relationship]:
        return _each(self.all_relationships())

    def export_statements(self, where: StatementFilter | None = None) -> AsyncIterator[Statement]:
        return _each([one for one in self.all_statements() if where is None or self._passes(one, where)])

    def export_graphs(self) -> AsyncIterator[DocumentGraph]:
        return _each([self.graphs[id_] for id_ in sorted(self.graphs)])

    def _edge(self, said: Sequence[Statement]) -> EdgeAggregate:
        dates = sorted(one.time for one in said if one.time)
        best = sorted(said, key=lambda one: (-one.confidence, one.id))[:3]
        return EdgeAggregate(
            relationship_id=said[0].relationship_id or "",
            subject_id=said[0].subject_id,
            predicate=said[0].predicate,
            object_id=said[0].object_id or "",
            statements=len(said),
            documents=len({one.document_id for one in said}),
            confidence=max(one.confidence for one in said),
            statuses=tuple({one.status for one in said}),
            first_date=dates[0] if dates else None,
            last_date=dates[-1] if dates else None,
            quotes=tuple(Quote(one.id, one.document_id, one.quote, one.confidence, one.relation) for one in best),
            fingerprints=tuple(sorted({self.graphs[one.document_id].document.fingerprint for one in said} - {""})),
        )

    def _passes(self, one: Statement, where: StatementFilter) -> bool:
        document = self.graphs[one.document_id].document
        free = {one.subject_id, one.object_id} - set(where.named)
        types = {a.type for a in self.all_appearances() if where.types and a.entity_id in free}
        told, publishers = dates.seen(document), set(map(publisher_names.folded, where.sources))
        return (
            where.document_id in {None, one.document_id}
            and where.entity_id in {None, one.subject_id, one.object_id}
            and where.subject_id in {None, one.subject_id}
            and where.object_id in {None, one.object_id}
            and where.relationship_id in {None, one.relationship_id}
            and (not where.predicates or one.predicate in where.predicates)
            and where.polarity in {None, one.polarity}
            and (not where.statuses or one.status in where.statuses)
            and one.confidence >= where.min_confidence
            and (not where.types or bool(types & set(where.types)))
            and (where.since is None or dates.not_before(dates.ends(one, told), where.since))
            and (where.until is None or dates.not_after(dates.begins(one, told), where.until))
            and (where.as_of is None or dates.begun(one, told, as_of=where.as_of))
            and where.dated in {None, one.time is not None}
            and where.projects in {None, one.projects}
            and (not where.sources or publisher_names.folded(document.publisher) in publishers - {None})
        )

    def _begins_after(self, one: Statement, day: str | None) -> bool:
        begins = dates.begins(one, dates.seen(self.graphs[one.document_id].document))
        return day is None or (begins is not None and begins > day + dates.AFTER)

    def _best_known(self, types: Sequence[EntityType]) -> list[Entity]:
        found = [one for one in self.all_entities() if not types or one.type in types]
        return sorted(found, key=lambda one: (-one.documents, one.id))


async def _each(rows: Iterable[T]) -> AsyncIterator[T]:
    for row in rows:
        yield row


def _cut(rows: Sequence[T], limit: int) -> Found[T]:
    return Found(tuple(rows[:limit]), truncated=len(rows) > limit)


def _matches(entities: Iterable[Entity], fits: Callable[[str], bool]) -> list[Match]:
    names = ((one, [name for name in one.folded_names if fits(name)]) for one in entities)
    return [Match(one, min(found)) for one, found in names if found]


def _near(edges: Iterable[Relationship], id_: str) -> dict[str, list[Relationship]]:
    """Edges of an entity by the other end."""
    near: dict[str, list[Relationship]] = defaultdict(list)
    for edge in edges:
        if id_ in {edge.subject_id, edge.object_id}:
            near[edge.object_id if edge.subject_id == id_ else edge.subject_id].append(edge)
    return near


def _counts(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = defaultdict(int)
    for word in words:
        counts[word] += 1
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))

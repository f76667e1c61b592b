"""Reads what is found by id, document by document: documents, entities, appearances, statements; and the sizes."""

from collections.abc import Iterable, Mapping, Sequence

from cypher.loader import statements as cypher_statements
from extract.model import EntityType, Status
from graph import dates, publisher_names
from graph.bolt import decode
from graph.bolt.link import Link, Row, batches
from graph.model import Appearance, Document, Entity, Statement, Stats
from graph.store import Called, Publisher, Shared, StatementFilter

_ANCHORS = ("relationship_id", "document_id", "subject_id", "object_id", "entity_id")
"""Conditions that find few statements, fewest first: each has an index and a statement of its own."""


class Lookups:
    """Things by id."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def document(self, document_id: str) -> Document | None:
        """The document, or None."""
        row = await self._link.read("document", id=document_id)
        return decode.document(row) if row else None

    async def text(self, document_id: str) -> str | None:
        """The text of a document, or None."""
        text: str | None = await self._link.read("text", document_id=document_id)
        return text

    async def documents(self, *, limit: int, after: str | None = None) -> tuple[Document, ...]:
        """Documents by id; `after` is an id."""
        rows = await self._link.read("documents", limit=limit, after=after or "")
        return tuple(map(decode.document, rows))

    async def documents_of(self, ids: Sequence[str]) -> tuple[Document, ...]:
        """Those of these documents that exist, by id."""
        rows = await self._link.read("documents_of", ids=sorted(set(ids)))
        return tuple(sorted(map(decode.document, rows), key=lambda document: document.id))

    async def publishers(self, *, prefix: str = "", limit: int, after: str | None = None) -> tuple[Publisher, ...]:
        """Publishers whose folded name begins with the prefix, by that name; `after` is one."""
        rows = await self._link.read("publishers", prefix=prefix, limit=limit, after=after or "")
        return publisher_names.together(rows)

    async def entities(self, ids: Sequence[str]) -> tuple[Entity, ...]:
        """Those of these entities that exist, by id."""
        rows = await self._link.read("entities", ids=list(ids))
        return tuple(sorted(map(decode.entity, rows), key=lambda entity: entity.id))

    async def called(self, entity_id: str) -> Called:
        """All that documents call an entity, most first, then by text."""
        rows = await self._link.read("tallies_of", id=entity_id, kinds=["surface", "role"])
        counts: dict[str, list[tuple[str, int]]] = {"surface": [], "role": []}
        for kind, text, documents in rows:
            counts[kind].append((text, documents))
        return Called(surfaces=_by_count(counts["surface"]), roles=_by_count(counts["role"]))

    async def appearances(self, entity_id: str, *, limit: int, after: str | None = None) -> tuple[Appearance, ...]:
        """Appearances of an entity, by document id; `after` is a document id."""
        rows = await self._link.read("appearances", entity_id=entity_id, limit=limit, after=after or "")
        return tuple(map(decode.appearance, rows))

    async def document_appearances(self, document_id: str) -> tuple[Appearance, ...]:
        """Appearances in a document, by entity id."""
        rows = await self._link.read("document_appearances", document_id=document_id)
        return tuple(map(decode.appearance, rows))

    async def shared_documents(self, one: str, other: str, *, limit: int) -> Shared:
        """Documents in which both entities appear."""
        found = await self._link.read("shared_documents", one=one, other=other, limit=limit)
        return Shared(found["documents"], tuple(found["ids"]))

    async def statement(self, statement_id: str) -> Statement | None:
        """The statement, or None."""
        row = await self._link.read("statement", id=statement_id)
        return decode.statement(row) if row else None

    async def statements(
        self, where: StatementFilter, *, limit: int, after: str | None = None
    ) -> tuple[Statement, ...]:
        """Statements that pass the filter, by id; `after` is an id."""
        params = _conditions(where) | {"limit": limit, "after": after or ""}
        anchor = next((name for name in _ANCHORS if params[name] is not None), None)
        name = f"statements_of_{anchor.removesuffix('_id')}" if anchor else "statements"
        if anchor == "subject_id" and where.object_id is not None:
            name = "statements_of_pair"
        record = await self._link.record(cypher_statements()[name], params)
        return tuple(map(decode.statement, record[0]))

    async def timeline(
        self, where: StatementFilter, *, limit: int, after: tuple[str, str] | None = None
    ) -> tuple[Statement, ...]:
        """Dated statements about the filter's entity that pass it, by date, then id; `after` is such a pair."""
        if where.dated is False:
            return ()
        time, last = after or ("", "")
        params = _conditions(where) | {"time": time, "after": last, "limit": limit}
        return tuple(map(decode.statement, await self._link.read("dated", **params)))

    async def evidence(
        self,
        relationship_id: str,
        where: StatementFilter,
        *,
        limit: int,
        after: tuple[float, str] | None = None,
        begun_after: str | None = None,
    ) -> tuple[Statement, ...]:
        """Statements that support an edge and pass the filter, by confidence (most first), then id."""
        rows = [{"id": relationship_id, "begun_after": begun_after}]
        return (await self._qualifying(rows, where, limit=limit, after=after)).get(relationship_id, ())

    async def qualifying(
        self,
        relationship_ids: Sequence[str],
        where: StatementFilter,
        *,
        limit_each: int = 3,
        begun_after: Mapping[str, str] | None = None,
    ) -> Mapping[str, tuple[Statement, ...]]:
        """The first `limit_each` of the evidence of each of these edges, by edge."""
        days = begun_after or {}
        rows = [{"id": id_, "begun_after": days.get(id_)} for id_ in sorted(set(relationship_ids))]
        found: dict[str, tuple[Statement, ...]] = {}
        for some in batches(rows):
            found |= await self._qualifying(some, where, limit=limit_each)
        return found

    async def last_begun(
        self, relationship_ids: Sequence[str], *, statuses: Sequence[Status], until: str
    ) -> Mapping[str, str]:
        """The last date, no later than a day, on which statements of these edges begin, by edge."""
        kept = [status.value for status in statuses]
        found: dict[str, str] = {}
        for ids in batches(sorted(set(relationship_ids))):
            rows = await self._link.read("last_begun", ids=ids, statuses=kept, until=until)
            found |= {id_: last.removesuffix(dates.AFTER) for id_, last in rows}
        return found

    async def _qualifying(
        self, rows: Sequence[Row], where: StatementFilter, *, limit: int, after: tuple[float, str] | None = None
    ) -> dict[str, tuple[Statement, ...]]:
        asked = [row for row in rows if where.relationship_id in {None, row["id"]}]
        confidence, last = after or (None, None)
        params = _conditions(where) | {"rows": asked, "limit": limit, "confidence": confidence, "after": last}
        found = await self._link.read("qualifying", **params)
        return {id_: tuple(map(decode.statement, said)) for id_, said in found if said}

    async def stats(self) -> Stats:
        """Sizes of the store."""
        sizes = dict(await self._link.read("sizes"))
        waiting = dict(await self._link.read("waiting"))
        return Stats(
            documents=sizes["documents"],
            entities=sizes["entities"],
            statements=sizes["statements"],
            relationships=sizes["relationships"],
            types=_by_count([(kind.value, sizes[kind.value]) for kind in EntityType]),
            predicates=_by_count(await self._link.read("predicates")),
            queued=waiting.get("queued", 0),
            running=waiting.get("running", 0),
        )


def _conditions(where: StatementFilter) -> Row:
    return {
        "document_id": where.document_id,
        "entity_id": where.entity_id,
        "subject_id": where.subject_id,
        "object_id": where.object_id,
        "relationship_id": where.relationship_id,
        "predicates": list(where.predicates),
        "polarity": where.polarity.value if where.polarity else None,
        "statuses": [status.value for status in where.statuses],
        "min_confidence": where.min_confidence,
        "types": [type_.value for type_ in where.types],
        "apart": list(where.named),
        "since": where.since,
        "until": where.until,
        "as_of": where.as_of,
        "sources": [publisher_names.folded(source) for source in where.sources],
        "dated": where.dated,
        "projects": where.projects,
    }


def _by_count(rows: Iterable[Sequence[str | int]]) -> tuple[tuple[str, int], ...]:
    """Names that occur with their counts, most first, then by code points."""
    pairs = [(str(name), int(count)) for name, count in rows if count]
    return tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0])))

"""Asks a store for statements that pass a whole filter, with what other statements ended taken away."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import TypeVar

from graph import dates
from graph.connect.holding import ENDING, ended, enders, holding
from graph.model import Relationship, Statement
from graph.store import GraphReader, StatementFilter
from graph.streams import batched

Key = TypeVar("Key")

TOGETHER = 200
"""Statements of a stream that are asked about at once."""


async def listed(
    store: GraphReader, where: StatementFilter, *, limit: int, after: str | None = None
) -> tuple[Statement, ...]:
    """Statements that pass the filter, by id; `after` is an id."""

    async def page(key: str | None) -> tuple[Statement, ...]:
        return await store.statements(where, limit=limit, after=key)

    return await _filled(store, page, lambda row: row.id, where.as_of, limit=limit, after=after)


async def dated(
    store: GraphReader, where: StatementFilter, *, limit: int, after: tuple[str, str] | None = None
) -> tuple[Statement, ...]:
    """Statements about the filter's entity that have a date of their own and pass it, by date, then id."""

    async def page(key: tuple[str, str] | None) -> tuple[Statement, ...]:
        return await store.timeline(where, limit=limit, after=key)

    return await _filled(store, page, lambda row: (row.time or "", row.id), where.as_of, limit=limit, after=after)


async def evidence(
    store: GraphReader,
    edge: Relationship,
    where: StatementFilter,
    *,
    limit: int,
    after: tuple[float, str] | None = None,
) -> tuple[Statement, ...]:
    """Statements that support an edge and pass the filter, by confidence (most first), then id."""
    over = (await _over(store, [edge], where.as_of)).get(edge.id)
    return await store.evidence(edge.id, where, limit=limit, after=after, begun_after=over)


async def every(store: GraphReader, where: StatementFilter) -> AsyncIterator[Statement]:
    """Statements that pass the filter, by id, in constant memory."""
    if where.as_of is None:
        async for one in store.export_statements(where):
            yield one
        return
    async for some in batched(store.export_statements(where), TOGETHER):
        for one in await _still(store, some, where.as_of):
            yield one


async def supporting(
    store: GraphReader, edges: Sequence[Relationship], where: StatementFilter, *, limit_each: int
) -> Mapping[str, tuple[Statement, ...]]:
    """The first evidence of each of these edges that passes the filter, by edge; none for an edge without any.

    At most `limit_each` an edge.
    """
    over = await _over(store, edges, where.as_of)
    return await store.qualifying([edge.id for edge in edges], where, limit_each=limit_each, begun_after=over)


async def _over(store: GraphReader, edges: Sequence[Relationship], as_of: str | None) -> Mapping[str, str]:
    """The day up to which an edge's statements are over, by edge; nothing for one that nothing ended."""
    if as_of is None:
        return {}
    enders_of = {edge.id: enders(edge.subject_id, edge.predicate, edge.object_id) for edge in edges}
    last = await store.last_begun(sorted(set().union(*enders_of.values())), statuses=ENDING, until=as_of)
    days = {id_: ended(ids, last) for id_, ids in enders_of.items()}
    return {id_: day for id_, day in days.items() if day is not None}


async def _filled(
    store: GraphReader,
    page: Callable[[Key | None], Awaitable[Sequence[Statement]]],
    key: Callable[[Statement], Key],
    as_of: str | None,
    *,
    limit: int,
    after: Key | None,
) -> tuple[Statement, ...]:
    """The first rows of all pages that hold on the day; where no day is given, one page."""
    found: list[Statement] = []
    while len(found) < limit:
        rows = await page(after)
        found += rows if as_of is None else await _still(store, rows, as_of)
        if len(rows) < limit or as_of is None:
            break
        after = key(rows[-1])
    return tuple(found[:limit])


async def _still(store: GraphReader, said: Sequence[Statement], as_of: str) -> tuple[Statement, ...]:
    """Those that hold on the day."""
    edges = sorted({id_ for one in said for id_ in enders(one.subject_id, one.predicate, one.object_id)})
    last = await store.last_begun(edges, statuses=ENDING, until=as_of)
    documents = await store.documents_of(sorted({one.document_id for one in said}))
    return holding(said, last, {document.id: dates.seen(document) for document in documents}, as_of=as_of)

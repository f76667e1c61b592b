"""Asks a store for statements that pass a whole filter, with what other statements ended taken away."""

from collections.abc import Mapping, Sequence

from graph import dates
from graph.connect.holding import ENDING, enders, holding
from graph.model import Statement
from graph.store import GraphReader, StatementFilter

CONSIDERED = 100
"""Statements of one edge that are looked at, most confident first, where some may have been ended."""


async def listed(
    store: GraphReader, where: StatementFilter, *, limit: int, after: str | None = None
) -> tuple[Statement, ...]:
    """Statements that pass the filter, by id; `after` is an id."""
    found: list[Statement] = []
    while len(found) < limit:
        page = await store.statements(where, limit=limit, after=after)
        found += await _still(store, page, where.as_of)
        if len(page) < limit or where.as_of is None:
            break
        after = page[-1].id
    return tuple(found[:limit])


async def supporting(
    store: GraphReader, relationship_ids: Sequence[str], where: StatementFilter, *, limit_each: int
) -> Mapping[str, tuple[Statement, ...]]:
    """Statements that support these edges and pass the filter, by edge; none for an edge without one.

    By confidence (most first), then id, at most `limit_each` an edge.
    """
    if where.as_of is None:
        return await store.qualifying(relationship_ids, where, limit_each=limit_each)
    found = await store.qualifying(relationship_ids, where, limit_each=CONSIDERED)
    still = set(await _still(store, [said for rows in found.values() for said in rows], where.as_of))
    kept = {id_: tuple(said for said in rows if said in still)[:limit_each] for id_, rows in found.items()}
    return {id_: rows for id_, rows in kept.items() if rows}


async def _still(store: GraphReader, said: Sequence[Statement], as_of: str | None) -> tuple[Statement, ...]:
    """Those that hold on the day; all where no day is given."""
    if as_of is None:
        return tuple(said)
    edges = sorted({id_ for one in said for id_ in enders(one)})
    ended_by = StatementFilter(statuses=ENDING, until=as_of)
    ending = await store.qualifying(edges, ended_by, limit_each=CONSIDERED)
    documents = {one.document_id for rows in (said, *ending.values()) for one in rows}
    told = {document.id: dates.seen(document) for document in await store.documents_of(sorted(documents))}
    return holding(said, ending, told, as_of=as_of)

"""The articles that name an entity, with where they do."""

from dataclasses import dataclass

from graph import dates, publisher_names
from graph.model import Appearance, Document
from graph.store import GraphReader, StatementFilter

LOOKED_AT = 2_000
"""Articles that are looked at for one page where a filter may refuse some."""

CHUNK = 500
"""Articles that are looked at together."""


@dataclass(frozen=True, slots=True)
class Appearing:
    """A page of appearances with their documents.

    Attributes:
        rows: by document id.
        last: the document id to go on from, None where there is no more. A page may be short and not be the last.
    """

    rows: tuple[tuple[Appearance, Document], ...]
    last: str | None


async def appearing(
    store: GraphReader, entity_id: str, where: StatementFilter, *, limit: int, after: str | None = None
) -> Appearing:
    """Appearances in documents that were published from `since` to `until` by one of the `sources`."""
    chunk = limit + 1 if where == StatementFilter() else CHUNK
    publishers = {publisher_names.folded(source) for source in where.sources} - {None}
    found: list[tuple[Appearance, Document]] = []
    looked = 0
    while looked < LOOKED_AT:
        rows = await store.appearances(entity_id, limit=chunk, after=after)
        timely = [row for row in rows if _timely(row.seen, where)]
        documents = {row.id: row for row in await store.documents_of([row.document_id for row in timely])}
        both = [(row, documents[row.document_id]) for row in timely if row.document_id in documents]
        found += [pair for pair in both if not where.sources or publisher_names.folded(pair[1].publisher) in publishers]
        if len(found) > limit:
            return Appearing(tuple(found[:limit]), found[limit - 1][1].id)
        if len(rows) < chunk:
            return Appearing(tuple(found), None)
        looked, after = looked + len(rows), rows[-1].document_id
    return Appearing(tuple(found), after)


def _timely(seen: str | None, where: StatementFilter) -> bool:
    late = where.since is None or dates.not_before(seen, where.since)
    return late and (where.until is None or dates.not_after(seen, where.until))

"""The graph of given entities: the facts among them, on request with their strongest neighbours."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.answers.part import Part
from graph.connect.book import Book
from graph.connect.rank import cost
from graph.model import Entity, Relationship
from graph.store import GraphReader, StatementFilter

EACH = 100
"""Facts that are looked at for one entity when it is expanded, strongest first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which graph.

    Attributes:
        where: each fact needs one statement that passes all of this together; `types` are those of added neighbours.
        expand: how often the neighbours of all that is there are added.
        limit: most entities; those that are given are always there.
    """

    where: StatementFilter
    expand: int = 0
    limit: int = 100


async def subgraph(store: GraphReader, ids: Sequence[str], wanted: Wanted) -> Part:
    """The entities of these ids that exist, in the order given, then added ones, strongest facts first, with all facts.

    `truncated` where there are more neighbours or more facts than are given.
    """
    book = Book(store, wanted.where)
    given = list(dict.fromkeys(ids))
    found = {row.id: row for row in await store.entities(given)}
    entities = {id_: found[id_] for id_ in given if id_ in found}
    frontier, cut = list(entities), False
    for _ in range(wanted.expand):
        added, more = await _added(book, entities, frontier, wanted)
        entities |= added
        frontier, cut = list(added), cut or more
    edges = await store.edges_among(list(entities))
    passing = set(await book.passing(edges.rows))
    kept = tuple(edge for edge in edges.rows if edge.id in passing)
    return Part(tuple(entities.values()), kept, truncated=cut or edges.truncated)


async def _added(
    book: Book, there: dict[str, Entity], frontier: Sequence[str], wanted: Wanted
) -> tuple[dict[str, Entity], bool]:
    """Neighbours that are not there yet, by the strongest fact that leads to each, and whether there are more."""
    if not frontier:
        return {}, False
    found = await book.store.edges_of(frontier, limit_each=EACH, predicates=wanted.where.predicates)
    edges = {edge.id: edge for at in found.values() for edge in at.rows}
    passing = set(await book.passing(list(edges.values())))
    best = _best((edges[id_] for id_ in sorted(passing)), there)
    known = {row.id: row for row in await book.store.entities(list(best))}
    fitting = [known[id_] for id_ in sorted(best, key=lambda id_: (best[id_], id_)) if id_ in known]
    fitting = [row for row in fitting if not wanted.where.types or row.type in wanted.where.types]
    room = max(wanted.limit - len(there), 0)
    more = len(fitting) > room or any(at.truncated for at in found.values())
    return {row.id: row for row in fitting[:room]}, more


def _best(edges: Iterable[Relationship], there: dict[str, Entity]) -> dict[str, int]:
    """For each entity that is not there yet the cost of the strongest of these edges at it."""
    best: dict[str, int] = {}
    for edge in edges:
        for end in {edge.subject_id, edge.object_id} - there.keys():
            best[end] = min(cost(edge), best.get(end, cost(edge)))
    return best

"""What a store has found so far: its best-connected entities, each with a fact and a sentence."""

from dataclasses import dataclass

from extract.model import EntityType
from graph.answers.profile import Sources
from graph.connect import Fact
from graph.find import stands_alone
from graph.model import Entity
from graph.store import GraphReader, Neighbour

ACTORS = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A well-connected entity with its best supported fact."""

    entity: Entity
    other: Entity
    fact: Fact


async def highlights(store: GraphReader, *, limit: int = 5) -> tuple[Highlight, ...]:
    """People and organizations with most relationships, then by documents and id; no fact is shown twice."""
    found = await store.search([], types=ACTORS)
    known = [row.entity for row in found.rows if row.entity.degree and stands_alone(row.entity)]
    sources, shown, rows = Sources(store), set[str](), list[Highlight]()
    for entity in sorted(known, key=lambda row: (-row.degree, -row.documents, row.id)):
        best = _best(await store.neighbours(entity.id, limit=20), shown)
        if best is not None and len(rows) < limit:
            edge = next(edge for edge in best.relationships if edge.id not in shown)
            shown.add(edge.id)
            rows.append(Highlight(entity, best.entity, Fact(edge, await sources.quotes(edge, limit=1))))
        if len(rows) == limit:
            break
    return tuple(rows)


def _best(neighbours: tuple[Neighbour, ...], shown: set[str]) -> Neighbour | None:
    """First neighbour that can stand alone and has a fact not shown yet."""
    fresh = [row for row in neighbours if any(edge.id not in shown for edge in row.relationships)]
    return next((row for row in fresh if stands_alone(row.entity)), fresh[0] if fresh else None)

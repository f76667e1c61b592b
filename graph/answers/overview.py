"""What a store has found so far: its best-connected entities, each with a fact and a sentence."""

from dataclasses import dataclass

from extract.model import EntityType, Status
from graph.answers.profile import Sources
from graph.answers.words import in_vocabulary
from graph.connect import Fact
from graph.find import stands_alone
from graph.model import Entity, Relationship
from graph.store import GraphReader

ACTORS = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP)

NEIGHBOURS = 50
"""Neighbours among which the fact to show is chosen."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A well-connected entity with a fact that is worth showing."""

    entity: Entity
    other: Entity
    fact: Fact


async def highlights(store: GraphReader, *, limit: int = 5) -> tuple[Highlight, ...]:
    """People, organizations and groups with most relationships, then by documents and id; no fact is shown twice."""
    found = await store.search([], types=ACTORS)
    known = [row.entity for row in found.rows if row.entity.degree and stands_alone(row.entity)]
    sources, shown, rows = Sources(store), set[str](), list[Highlight]()
    for entity in sorted(known, key=lambda row: (-row.degree, -row.documents, row.id))[: 4 * limit]:
        facts = await _facts(store, entity)
        best = next((pair for pair in facts if pair[1].id not in shown), None)
        if best is not None and len(rows) < limit:
            shown.add(best[1].id)
            rows.append(Highlight(entity, best[0], Fact(best[1], await sources.quotes(best[1], limit=1))))
    return tuple(rows)


async def _facts(store: GraphReader, entity: Entity) -> list[tuple[Entity, Relationship]]:
    """Facts of an entity with their other ends: those that make sense out of their article first."""
    rows = await store.neighbours(entity.id, limit=NEIGHBOURS)
    facts = [(row.entity, edge) for row in rows for edge in row.relationships]
    return sorted(facts, key=lambda pair: _worth(*pair))


def _worth(other: Entity, edge: Relationship) -> tuple[bool, bool, bool, int, int, float, str]:
    told = in_vocabulary(edge.predicate)
    return (
        not told,
        not stands_alone(other),
        edge.status is not Status.ASSERTED,
        -edge.documents,
        -other.degree,
        -edge.confidence,
        edge.id,
    )

"""Which entity a row of somebody's table means: by name, type and what else the row says of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from extract.model import EntityType
from extract.names import fold
from graph.answers.matching import Scored, match
from graph.model import Entity, Relationship
from graph.store import GraphReader

CONSIDERED = 10
"""Least candidates by name whose properties are looked at."""

VALUES = 50
"""Most values of one property of one entity."""

ATTRIBUTES = {
    "name": "name",
    "type": "type",
    "aliases": "other names",
    "roles": "roles",
    "documents": "number of articles",
    "first_seen": "first seen",
    "last_seen": "last seen",
}
"""Properties of an entity that are no relation, with the words for them."""


@dataclass(frozen=True, slots=True)
class Query:
    """One row.

    Attributes:
        properties: what else is known of it: attribute or predicate to the values that the row has.
    """

    name: str
    types: tuple[EntityType, ...] = ()
    properties: Mapping[str, Sequence[str]] = field(default_factory=dict)
    limit: int = 5


async def reconcile(store: GraphReader, query: Query) -> tuple[Scored, ...]:
    """Candidates, best first; each property that holds takes half of what is missing to a score of 1."""
    found = await match(store, query.name, types=query.types, limit=max(query.limit, CONSIDERED))
    if not query.properties:
        return found[: query.limit]
    scored = [await _with_properties(store, one, query.properties) for one in found]
    order = {one.entity.id: at for at, one in enumerate(found)}
    return tuple(sorted(scored, key=lambda one: (-one.score, order[one.entity.id]))[: query.limit])


async def _with_properties(store: GraphReader, one: Scored, wanted: Mapping[str, Sequence[str]]) -> Scored:
    held = []
    for name, values in wanted.items():
        known = {fold(str(value)) for value in await property_names(store, one.entity, name)}
        held += [name for value in values if fold(value) in known]
    if not held:
        return one
    score = 1 - (1 - one.score) * 0.5 ** len(held)
    return replace(one, score=score, reason=f"{one.reason}; {', '.join(dict.fromkeys(held))} fit")


async def property_names(store: GraphReader, entity: Entity, name: str) -> tuple[str | int, ...]:
    """The values of a property as words: of an attribute, or all names of entities at the other end of a relation."""
    if name in ATTRIBUTES:
        return attribute(entity, name)
    return tuple(known for other in await related(store, entity, name) for known in (other.name, *other.aliases))


def attribute(entity: Entity, name: str) -> tuple[str | int, ...]:
    """The values of an attribute; none where it is unknown."""
    value = getattr(entity, name)
    if value is None:
        return ()
    return tuple(value) if isinstance(value, tuple) else (value,)


async def related(store: GraphReader, entity: Entity, predicate: str) -> tuple[Entity, ...]:
    """Entities of which the entity is the subject by this predicate, by documents (most first), then id."""
    rows = await store.neighbours(entity.id, predicates=[predicate], limit=VALUES)
    said = [(row.entity, [edge for edge in row.relationships if edge.subject_id == entity.id]) for row in rows]
    return tuple(other for other, edges in sorted(said, key=lambda pair: _rank(*pair)) if edges)


def _rank(other: Entity, edges: Sequence[Relationship]) -> tuple[int, str]:
    return -max((edge.documents for edge in edges), default=0), other.id

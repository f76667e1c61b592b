"""All that can be asked of a small graph, as one value: two stores answer alike when these are equal."""

from collections.abc import AsyncIterator
from itertools import combinations
from typing import Any, TypeVar

from extract.model import EntityType
from graph.store import GraphStore, StatementFilter

T = TypeVar("T")


async def collected(rows: AsyncIterator[T]) -> list[T]:
    """The rows of a stream."""
    return [row async for row in rows]


async def exports(store: GraphStore) -> dict[str, list[Any]]:
    """All that the store holds, in the order in which it gives it."""
    return {
        "documents": await collected(store.export_documents()),
        "entities": await collected(store.export_entities()),
        "relationships": await collected(store.export_relationships()),
        "statements": await collected(store.export_statements()),
        "graphs": await collected(store.export_graphs()),
    }


async def answers(store: GraphStore) -> dict[str, Any]:
    """Exports, look-ups of every name, what stands at every entity and between every two of them."""
    found: dict[str, Any] = dict(await exports(store))
    entities, edges = found["entities"], found["relationships"]
    found["stats"] = await store.stats()
    found["everyone"] = await store.search([])
    for folded in sorted({name for entity in entities for name in entity.folded_names}):
        found[f"named {folded}"] = await store.named(folded)
        found[f"search {folded}"] = await store.search(folded.split(), types=[EntityType.PERSON])
        found[f"suggest {folded[:2]}"] = await store.suggest(folded[:2])
    for entity in entities:
        found[f"at {entity.id}"] = await _at(store, entity.id)
    for edge in edges:
        found[f"evidence {edge.id}"] = await store.evidence(edge.id, StatementFilter(), limit=100)
    for one, other in combinations([entity.id for entity in entities], 2):
        found[f"from {one} to {other}"] = await _between(store, one, other)
    return found


async def _at(store: GraphStore, id_: str) -> list[Any]:
    return [
        await store.neighbours(id_, limit=100),
        await store.appearances(id_, limit=100),
        await store.statements(StatementFilter(entity_id=id_), limit=100),
        await store.timeline(StatementFilter(entity_id=id_), limit=100),
        await store.edge_counts(id_),
        await store.called(id_),
    ]


async def _between(store: GraphStore, one: str, other: str) -> list[Any]:
    return [
        await store.between(one, other),
        await store.common_neighbours(one, other, limit=100),
        await store.shortest_paths(one, other, max_hops=4, limit=100),
        await store.edges_among([one, other]),
    ]

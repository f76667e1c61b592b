"""What the graph knows of one entity: its facts in words, grouped, with quotes, and what was said but is no fact."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.model import Status
from graph.answers.words import over, phrase
from graph.connect import Evidence, Fact
from graph.model import Document, Entity, Relationship, Statement
from graph.store import GraphReader, StatementFilter

QUOTES = 2
"""Sentences shown for one fact."""

FURTHER = 200
"""Statements looked at for what is no fact between two entities."""


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as it is told of one of its ends.

    Attributes:
        other: the entity at the other end.
    """

    fact: Fact
    other: Entity


@dataclass(frozen=True, slots=True)
class Group:
    """Facts of one predicate, told in one direction, best supported first.

    Attributes:
        words: "was sacked from".
    """

    predicate: str
    words: str
    inverse: bool
    facts: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """One entity.

    Attributes:
        groups: by the best supported fact of each, then words.
        further: statements about it that make no edge: negated, planned, hypothetical, or about a literal; by id.
        truncated: there are more neighbours than shown.
    """

    entity: Entity
    groups: tuple[Group, ...]
    further: tuple[Evidence, ...]
    truncated: bool


async def profile(store: GraphReader, entity: Entity, *, limit: int = 50) -> Profile:
    """What is known of an entity; `limit` is the most neighbours."""
    sources = Sources(store)
    rows = await store.neighbours(entity.id, limit=limit + 1)
    told: dict[tuple[str, bool], list[Told]] = {}
    for row in rows[:limit]:
        for edge in row.relationships:
            fact = Fact(edge, await sources.quotes(edge, limit=QUOTES))
            told.setdefault((edge.predicate, edge.object_id == entity.id), []).append(Told(fact, row.entity))
    return Profile(
        entity=entity,
        groups=_groups(told),
        further=await _further(store, sources, entity),
        truncated=len(rows) > limit,
    )


def limited(fact: Fact, words: str) -> str:
    """The words, with what limits the fact in parentheses: its status, or that it no longer holds."""
    status = fact.relationship.status
    limits = [] if status is Status.ASSERTED else [status.value]
    limits += ["formerly"] if over(fact) else []
    return f"{words} ({', '.join(limits)})" if limits else words


def _groups(told: dict[tuple[str, bool], list[Told]]) -> tuple[Group, ...]:
    groups = [
        Group(predicate, phrase(predicate, inverse=inverse), inverse, tuple(sorted(facts, key=_best)))
        for (predicate, inverse), facts in told.items()
    ]
    return tuple(sorted(groups, key=lambda group: (_best(group.facts[0])[:2], group.words, group.inverse)))


def _best(told: Told) -> tuple[int, float, str]:
    edge = told.fact.relationship
    return -edge.documents, -edge.confidence, edge.id


async def _further(store: GraphReader, sources: "Sources", entity: Entity) -> tuple[Evidence, ...]:
    return await sources.cited(
        await store.statements(StatementFilter(entity_id=entity.id, projects=False), limit=FURTHER)
    )


class Sources:
    """Looks up each document once for one answer."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._known: dict[str, Document | None] = {}

    async def quotes(self, edge: Relationship, *, limit: int) -> tuple[Evidence, ...]:
        """The best sentences of an edge, by confidence (most first), then id."""
        return await self.cited(await self._store.evidence(edge.id, StatementFilter(), limit=limit))

    async def cited(self, statements: Sequence[Statement]) -> tuple[Evidence, ...]:
        """The statements with their documents, in the order given."""
        rows = [(statement, await self._document(statement.document_id)) for statement in statements]
        return tuple(Evidence(statement, document) for statement, document in rows if document)

    async def _document(self, document_id: str) -> Document | None:
        if document_id not in self._known:
            self._known[document_id] = await self._store.document(document_id)
        return self._known[document_id]

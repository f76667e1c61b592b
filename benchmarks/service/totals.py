"""What all articles come to: entities and edges, counted as the stores count them and made by the same functions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extract.model import EntityType, Status
from graph.model import Appearance, DocumentGraph, EdgeAggregate, Entity, Quote, Relationship, Statement
from graph.project import FINGERPRINTS, EntityAggregate, entity, relationship

Tally = tuple[str, str, str]
"""Entity, kind and text that documents are counted for."""


@dataclass(slots=True)
class _Edge:
    """An edge as it grows."""

    first: Statement
    statements: int = 0
    documents: set[str] = field(default_factory=set)
    statuses: set[Status] = field(default_factory=set)
    times: set[str] = field(default_factory=set)
    best: list[tuple[float, str, str, str, str]] = field(default_factory=list)
    fingerprints: set[str] = field(default_factory=set)


class Totals:
    """Grows with each article."""

    def __init__(self) -> None:
        self.tallies: Counter[Tally] = Counter()
        self._types: dict[str, EntityType] = {}
        self._edges: dict[str, _Edge] = {}

    def add(self, graph: DocumentGraph) -> None:
        """Counts an article in."""
        for row in graph.appearances:
            self._types[row.entity_id] = row.type
            self.tallies.update(_keys(row))
        for said in graph.statements:
            if said.relationship_id is not None:
                self._count(said, said.relationship_id, graph.document.fingerprint)

    def relationships(self) -> Iterator[Relationship]:
        """All edges."""
        for id_, edge in self._edges.items():
            made = relationship(_aggregate(id_, edge))
            if made is not None:
                yield made

    def entities(self) -> Iterator[Entity]:
        """All entities, each with the number of its edges."""
        degrees: Counter[str] = Counter()
        for edge in self._edges.values():
            degrees.update({edge.first.subject_id, edge.first.object_id or ""})
        texts: dict[str, dict[str, dict[str, int]]] = {}
        for (id_, kind, text), documents in self.tallies.items():
            texts.setdefault(id_, {}).setdefault(kind, {})[text] = documents
        for id_, kinds in texts.items():
            counted = EntityAggregate(
                id=id_,
                type=self._types[id_],
                names=kinds["name"],
                surfaces=kinds["surface"],
                roles=kinds["role"],
                folded=frozenset(kinds["folded"]),
                first=min(kinds["seen"]),
                last=max(kinds["seen"]),
                documents=sum(kinds["name"].values()),
            )
            yield entity(counted, degree=degrees[id_])

    def _count(self, said: Statement, id_: str, fingerprint: str) -> None:
        edge = self._edges.get(id_)
        if edge is None:
            edge = self._edges[id_] = _Edge(said)
        edge.statements += 1
        edge.documents.add(said.document_id)
        edge.statuses.add(said.status)
        edge.fingerprints.add(fingerprint)
        if said.time:
            edge.times.add(said.time)
        edge.best = sorted([*edge.best, (-said.confidence, said.id, said.document_id, said.quote, said.relation)])[:3]


def _keys(row: Appearance) -> Iterable[Tally]:
    yield row.entity_id, "name", row.name
    yield from ((row.entity_id, "surface", surface.text) for surface in row.surfaces)
    yield from ((row.entity_id, "role", role) for role in row.roles)
    yield from ((row.entity_id, "folded", folded) for folded in row.folded_names)
    yield row.entity_id, "seen", row.seen or ""


def _aggregate(id_: str, edge: _Edge) -> EdgeAggregate:
    return EdgeAggregate(
        relationship_id=id_,
        subject_id=edge.first.subject_id,
        predicate=edge.first.predicate,
        object_id=edge.first.object_id or "",
        statements=edge.statements,
        documents=len(edge.documents),
        confidence=-edge.best[0][0],
        statuses=tuple(edge.statuses),
        first_date=min(edge.times, default=None),
        last_date=max(edge.times, default=None),
        quotes=tuple(
            Quote(said, document, text, -minus, relation) for minus, said, document, text, relation in edge.best
        ),
        fingerprints=tuple(sorted(edge.fingerprints)[:FINGERPRINTS]),
    )

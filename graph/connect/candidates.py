"""Which paths between two entities are candidates: a search from both ends, a level at a time, under a beam.

Where no cap was hit the answer is exact, and two stores give the same one; else it says `truncated`.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from graph.connect.rank import cost, damping, doubtful, edge_key
from graph.connect.walks import Wish, walks
from graph.model import Entity, Relationship
from graph.store import GraphReader

BEAM = 200
"""Most entities of one level that the search goes on from."""

EACH = 100
"""Most edges that are looked at for one entity, strongest first."""

FEW = 25
"""Entities that are looked at between two looks at the clock."""

STEPS = 50_000
"""Most partial paths that are gone on with; about half a second."""

Passing = Callable[[Sequence[Relationship]], Awaitable[Collection[str]]]
"""Ids of those of the edges that may be used."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for.

    Attributes:
        via: all of these must be on a path; avoid: none of these may be.
        predicates: only edges of these; empty means any.
        inner: whether an entity may be inside a path.
    """

    start: str
    goal: str
    max_hops: int
    k: int
    via: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    predicates: tuple[str, ...] = ()
    inner: Callable[[Entity], bool] = lambda entity: True


@dataclass(frozen=True, slots=True)
class Candidate:
    """A path: `edges[i]`, the best that may be used, joins `entities[i]` and `entities[i + 1]`."""

    entities: tuple[str, ...]
    edges: tuple[Relationship, ...]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Paths, those without a doubtful step first, then by hops, and what was looked at to find them.

    Attributes:
        entities, edges: numbers of those that were looked at.
    """

    rows: tuple[Candidate, ...]
    truncated: bool
    entities: int
    edges: int


@dataclass(slots=True)
class _Known:
    """The piece of the graph that was looked at so far."""

    edges: dict[str, Relationship] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    truncated: bool = False


async def candidates(
    store: GraphReader, question: Question, passing: Passing, *, late: Callable[[], bool] = lambda: False
) -> Candidates:
    """The best paths of up to `max_hops` hops; once `late`, what is known by then."""
    search = _Search(store, question, passing, late)
    if question.start == question.goal or {question.start, question.goal} & set(question.avoid):
        return Candidates((), truncated=False, entities=0, edges=0)
    await search.explore()
    rows = await search.best()
    known = search.known
    return Candidates(rows, truncated=known.truncated, entities=len(known.asked), edges=len(known.edges))


class _Search:
    """One search, from both ends and from what must be on the path."""

    def __init__(self, store: GraphReader, question: Question, passing: Passing, late: Callable[[], bool]) -> None:
        self._store, self._question, self._passing, self._late = store, question, passing, late
        self._entities: dict[str, Entity] = {}
        self.known = _Known()

    async def explore(self) -> None:
        """Looks half of the hops far from either end, and adds the shortest paths where that was cut short."""
        question = self._question
        await self._look(question.via)
        sides = [({question.start}, {question.start}), ({question.goal}, {question.goal})]
        for turn in range(question.max_hops):
            seen, frontier = sides[turn % 2]
            if frontier and not self._out_of_time():
                sides[turn % 2] = await self._level(seen, frontier)
        if self.known.truncated:
            await self._add_shortest()

    async def best(self) -> tuple[Candidate, ...]:
        """The best paths over what is known."""
        question, joined = self._question, _joined(self.known.edges.values())
        near = _within(joined, question)
        await self._meet(near)
        ends = {question.start, question.goal}
        allowed = {id_ for id_ in near if id_ in ends or self._may_be_inside(id_)}
        tolls = {id_: damping(self._entities[id_].degree) for id_ in allowed - ends}
        wish = Wish(question.start, question.goal, question.max_hops, tolls, question.via)
        found: list[Candidate] = []
        for walk in _walks(joined, allowed, wish):
            if walk is None:
                self.known.truncated = True
                continue
            if len(found) == question.k:
                self.known.truncated = True
                break
            found.append(Candidate(walk, tuple(joined[one][other] for one, other in pairwise(walk))))
        return tuple(found)

    async def _level(self, seen: set[str], frontier: set[str]) -> tuple[set[str], set[str]]:
        """Goes one step on: all that was reached, and the entities to go on from."""
        ends = {self._question.start, self._question.goal}
        await self._look(sorted(frontier))
        entry: dict[str, int] = {}
        for edge in self.known.edges.values():
            for here, there in ((edge.subject_id, edge.object_id), (edge.object_id, edge.subject_id)):
                if here in frontier and there not in seen and there not in ends:
                    entry[there] = min(cost(edge), entry.get(there, cost(edge)))
        wanted = set(self._question.via)
        ranked = sorted(entry, key=lambda id_: (id_ not in wanted, entry[id_], id_))
        self.known.truncated |= len(ranked) > BEAM
        return seen | entry.keys(), set(ranked[:BEAM])

    async def _look(self, ids: Iterable[str]) -> None:
        """Learns the edges at these entities."""
        new = [id_ for id_ in ids if id_ not in self.known.asked]
        for start in range(0, len(new), FEW):
            if self._out_of_time():
                break
            some = new[start : start + FEW]
            found = await self._store.edges_of(some, limit_each=EACH, predicates=self._question.predicates)
            self.known.asked.update(some)
            self.known.truncated |= any(at.truncated for at in found.values())
            await self._learn(edge for at in found.values() for edge in at.rows)

    async def _learn(self, edges: Iterable[Relationship]) -> None:
        """Keeps those of the edges that may be used."""
        avoid = set(self._question.avoid)
        new = {
            edge.id: edge
            for edge in edges
            if edge.id not in self.known.edges
            and edge.id not in self.known.refused
            and not avoid & {edge.subject_id, edge.object_id}
        }
        passing = set(await self._passing(list(new.values()))) if new else set()
        self.known.edges |= {id_: edge for id_, edge in new.items() if id_ in passing}
        self.known.refused |= new.keys() - passing

    async def _add_shortest(self) -> None:
        """The store's own search finds the shortest paths where the beam ran by them."""
        question = self._question
        paths = await self._store.shortest_paths(question.start, question.goal, max_hops=question.max_hops, limit=BEAM)
        ids = sorted({id_ for path in paths.rows for id_ in path.relationships})
        await self._learn(await self._store.relationships(ids))

    async def _meet(self, ids: Iterable[str]) -> None:
        """Learns the entities themselves."""
        new = sorted(set(ids) - self._entities.keys())
        self._entities |= {entity.id: entity for entity in await self._store.entities(new)}

    def _may_be_inside(self, entity_id: str) -> bool:
        found = self._entities.get(entity_id)
        return found is not None and self._question.inner(found)

    def _out_of_time(self) -> bool:
        self.known.truncated |= self._late()
        return self._late()


def _joined(edges: Iterable[Relationship]) -> Mapping[str, Mapping[str, Relationship]]:
    """For each entity its neighbours, with the cheapest edge between; a doubtful one only where there is no other."""
    joined: dict[str, dict[str, Relationship]] = defaultdict(dict)
    for edge in sorted(edges, key=lambda edge: (doubtful(edge), cost(edge), edge_key(edge))):
        joined[edge.subject_id].setdefault(edge.object_id, edge)
        joined[edge.object_id].setdefault(edge.subject_id, edge)
    return joined


def _walks(
    joined: Mapping[str, Mapping[str, Relationship]], allowed: Collection[str], wish: Wish
) -> Iterator[tuple[str, ...] | None]:
    """Walks that lean on nothing doubtful, then the others, each best first; None where not all were found."""
    edges = {
        here: {there: edge for there, edge in onward.items() if there in allowed}
        for here, onward in joined.items()
        if here in allowed
    }
    hops = {here: {there: cost(edge) for there, edge in onward.items()} for here, onward in edges.items()}
    sure = {
        here: {there: hops[here][there] for there, edge in onward.items() if not doubtful(edge)}
        for here, onward in edges.items()
    }
    yield from walks(sure, wish, most_steps=STEPS)
    if sure != hops:
        for walk in walks(hops, wish, most_steps=STEPS):
            if walk is None or any(doubtful(edges[one][other]) for one, other in pairwise(walk)):
                yield walk


def _within(joined: Mapping[str, Mapping[str, Relationship]], question: Question) -> set[str]:
    """Entities that may lie on a path that is short enough."""
    there, back = (_far(joined, end, question.max_hops) for end in (question.start, question.goal))
    return {id_ for id_ in there.keys() & back.keys() if there[id_] + back[id_] <= question.max_hops}


def _far(joined: Mapping[str, Mapping[str, Relationship]], start: str, most: int) -> dict[str, int]:
    """How many hops away each entity is."""
    found, frontier = {start: 0}, {start}
    for hops in range(1, most + 1):
        frontier = {there for here in frontier for there in joined.get(here, ())} - found.keys()
        found |= dict.fromkeys(frontier, hops)
    return found

"""The cheapest simple paths of a known piece of the graph, in order. Pure: no store, no clock."""

import heapq
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Hops = Mapping[str, Mapping[str, int]]
"""For each entity its neighbours, with what a hop there costs."""

State = tuple[str, int]
"""An entity, and which of the entities that must be on the path are still to come, as bits."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for.

    Attributes:
        tolls: what each entity inside a path adds to its cost.
        via: these must be on the path.
    """

    start: str
    goal: str
    max_hops: int
    tolls: Mapping[str, int]
    via: Sequence[str] = ()

    def missing(self) -> int:
        """Bits of those that must be on the path; the ends are on every path."""
        return (1 << len(self._inner())) - 1

    def without(self, missing: int, entity_id: str) -> int:
        """The bits once an entity is on the path."""
        inner = self._inner()
        return missing & ~(1 << inner.index(entity_id)) if entity_id in inner else missing

    def toll(self, entity_id: str) -> int:
        """What it costs to come by an entity; the goal costs nothing."""
        return 0 if entity_id == self.goal else self.tolls.get(entity_id, 0)

    def _inner(self) -> list[str]:
        return sorted(set(self.via) - {self.start, self.goal})


def walks(hops: Hops, wish: Wish, *, most_steps: int) -> Iterator[tuple[str, ...] | None]:
    """Simple paths by number of hops, then cost, then ids; None, and no more, when `most_steps` were not enough.

    For each length a best-first search, led by the exact cost of the cheapest walk that is left to the goal.
    """
    least = _least(hops, wish)
    steps = 0
    for length in range(1, wish.max_hops + 1):
        first = (wish.start, wish.missing())
        heap: list[tuple[int, tuple[str, ...], int, int]] = [
            (least[length].get(first, -1), (wish.start,), wish.missing(), 0)
        ]
        while heap and heap[0][0] >= 0:
            _, path, missing, paid = heapq.heappop(heap)
            left = length - len(path) + 1
            if left == 0:
                yield path
                continue
            steps += 1
            if steps > most_steps:
                yield None
                return
            for there, price in hops.get(path[-1], {}).items():
                rest = least[left - 1].get((there, wish.without(missing, there)))
                if rest is not None and there not in path:
                    sum_ = paid + price + wish.toll(there)
                    heapq.heappush(heap, (sum_ + rest, (*path, there), wish.without(missing, there), sum_))


def _least(hops: Hops, wish: Wish) -> list[dict[State, int]]:
    """For each number of hops the least cost from each state to the goal, with nothing missing there.

    The goal itself is only ever the last entity.
    """
    back: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for here, onward in hops.items():
        for there, price in onward.items():
            back[there].append((here, price))
    states = _subsets(wish.missing())
    levels: list[dict[State, int]] = [{(wish.goal, 0): 0}]
    for _ in range(wish.max_hops):
        level: dict[State, int] = {}
        for (there, missing), rest in levels[-1].items():
            for here, price in back[there] if there != wish.start else ():
                if here == wish.goal:
                    continue
                for before in states:
                    if wish.without(before, there) == missing:
                        cost = price + wish.toll(there) + rest
                        state = (here, before)
                        level[state] = min(cost, level.get(state, cost))
        levels.append(level)
    return levels


def _subsets(bits: int) -> range:
    return range(bits + 1)

"""The cheapest simple paths of a known piece of the graph, in order. Pure: no store, no clock."""

import heapq
import sys
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

    def bits(self) -> Mapping[str, int]:
        """A bit for each entity that must be on the path; the ends are on every path."""
        return {id_: 1 << place for place, id_ in enumerate(sorted(set(self.via) - {self.start, self.goal}))}

    def toll(self, entity_id: str) -> int:
        """What it costs to come by an entity; the goal costs nothing."""
        return 0 if entity_id == self.goal else self.tolls.get(entity_id, 0)


def walks(hops: Hops, wish: Wish, *, most_steps: int) -> Iterator[tuple[str, ...] | None]:
    """Simple paths by number of hops, then cost, then ids; None, and no more, when `most_steps` were not enough.

    For each length a best-first search, led by the exact cost of the cheapest walk that is left to the goal. What
    longer ones cost is reckoned when they are asked for: most questions have answers enough before.
    """
    bits, back = wish.bits(), _back(hops, wish)
    every, least = sum(bits.values()), [{(wish.goal, 0): 0}]
    steps = 0
    for length in range(1, wish.max_hops + 1):
        least.append(_before(least[-1], back, wish, bits))
        heap: list[tuple[int, tuple[str, ...], int, int]] = [
            (least[length].get((wish.start, every), -1), (wish.start,), every, 0)
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
                still = missing & ~bits.get(there, 0)
                rest = least[left - 1].get((there, still))
                if rest is not None and there not in path:
                    sum_ = paid + price + wish.toll(there)
                    heapq.heappush(heap, (sum_ + rest, (*path, there), still, sum_))


def _back(hops: Hops, wish: Wish) -> Mapping[str, Sequence[tuple[str, int]]]:
    """For each entity those that lead there, with what the hop costs; the goal is only ever the last entity."""
    back: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for here, onward in hops.items():
        if here != wish.goal:
            for there, price in onward.items():
                back[there].append((here, price))
    back.pop(wish.start, None)
    return back


def _before(
    level: Mapping[State, int], back: Mapping[str, Sequence[tuple[str, int]]], wish: Wish, bits: Mapping[str, int]
) -> dict[State, int]:
    """The least cost from each state to the goal with one hop more than in `level`; nothing is missing at the goal."""
    found: dict[State, int] = {}
    for (there, missing), rest in level.items():
        bit, sum_ = bits.get(there, 0), rest + wish.toll(there)
        if missing & bit:
            continue
        states = (missing, missing | bit) if bit else (missing,)
        for here, price in back.get(there, ()):
            for state in states:
                if price + sum_ < found.get((here, state), sys.maxsize):
                    found[here, state] = price + sum_
    return found

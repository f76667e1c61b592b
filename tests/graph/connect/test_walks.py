"""The cheapest simple paths are those that trying all of them finds, in the same order."""

from collections import defaultdict
from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from graph.connect.walks import Wish, walks

NODES = "abcdef"
PAIRS = [(one, other) for one in NODES for other in NODES if one < other]

Prices = dict[tuple[str, str], int]


def both_ways(prices: Prices) -> dict[str, dict[str, int]]:
    hops: dict[str, dict[str, int]] = defaultdict(dict)
    for (one, other), price in prices.items():
        hops[one][other] = hops[other][one] = price
    return hops


def every(prices: Prices, wish: Wish) -> list[tuple[str, ...]]:
    """All that is wished for, by trying all orders of all entities."""
    hops, found = both_ways(prices), []
    inner = [node for node in NODES if node not in {wish.start, wish.goal}]
    for number in range(min(wish.max_hops, len(inner) + 1)):
        for middle in permutations(inner, number):
            path = (wish.start, *middle, wish.goal)
            joined = all(other in hops[one] for one, other in pairwise(path))
            if joined and set(wish.via) <= set(path):
                paid = sum(hops[one][other] for one, other in pairwise(path))
                found.append((len(path), paid + sum(wish.tolls[node] for node in middle), path))
    return [path for *_, path in sorted(found)]


@given(
    prices=st.dictionaries(st.sampled_from(PAIRS), st.integers(0, 3)),
    tolls=st.lists(st.integers(0, 3), min_size=6, max_size=6),
    via=st.lists(st.sampled_from(NODES), max_size=2, unique=True),
    max_hops=st.integers(1, 6),
)
def test_as_trying_all_does(prices: Prices, tolls: list[int], via: list[str], max_hops: int) -> None:
    wish = Wish("a", "f", max_hops, dict(zip(NODES, tolls, strict=True)), tuple(via))
    assert list(walks(both_ways(prices), wish, most_steps=100_000)) == every(prices, wish)


def test_too_many_steps_are_told() -> None:
    prices = dict.fromkeys(PAIRS, 1)
    found = list(walks(both_ways(prices), Wish("a", "f", 5, dict.fromkeys(NODES, 0)), most_steps=3))
    assert found == [("a", "f"), ("a", "b", "f"), None]


def test_no_way_is_no_path() -> None:
    assert list(walks({}, Wish("a", "f", 6, {}), most_steps=10)) == []

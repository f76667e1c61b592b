"""A large graph as news makes it: few entities that all write about, many that one article names. Seeded."""

import random
from collections.abc import Iterator
from itertools import accumulate

from graph.model import DocumentGraph
from tests.builders import Fact, document_graph, fact

PREDICATES = ("works_for", "met_with", "located_in", "owns", "criticised", "sacked_from", "member_of", "spouse_of")
PER_DOCUMENT = 100
"""Facts of one document: many, so that a large graph is written in minutes."""


def name(number: int) -> str:
    """Name and type of an entity; the low numbers are the hubs."""
    kind = ("Person", "Organization", "Location")[number % 3]
    return f"Name{number} Surname{number}/{kind}"


def documents(entities: int, facts: int, *, seed: int = 0) -> Iterator[DocumentGraph]:
    """Documents with so many facts in all, between entities drawn by Zipf's law; each entity is named at least once."""
    chosen = random.Random(seed)
    weights = list(accumulate(1 / (rank + 1) for rank in range(entities)))
    unnamed = list(range(entities))
    chosen.shuffle(unnamed)
    for number in range(-(-facts // PER_DOCUMENT)):
        left = facts - number * PER_DOCUMENT
        said = [_fact(chosen, weights, unnamed, entities) for _ in range(min(PER_DOCUMENT, left))]
        yield document_graph(f"article {number}", *said, published_at=f"20{number % 20:02}-0{number % 9 + 1}")


def _fact(chosen: random.Random, weights: list[float], unnamed: list[int], entities: int) -> Fact:
    one = unnamed.pop() if unnamed else chosen.choices(range(entities), cum_weights=weights)[0]
    other = one
    while other == one:
        other = chosen.choices(range(entities), cum_weights=weights)[0]
    return fact(name(one), chosen.choice(PREDICATES), name(other), confidence=chosen.choice((0.3, 0.5, 0.7, 0.9)))

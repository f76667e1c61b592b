"""Tests of `benchmarks.train.relations_between`: what follows from one relation of a pair for the others."""

import numpy as np

from benchmarks.train.relations import Pair
from benchmarks.train.relations_between import ASKED, completed


def pair(number: int, annotated: set[str], holds: set[str]) -> Pair:
    return Pair(
        place=(f"passage {number}", "0", "Ann", "Acme"),
        document=str(number),
        fold=1,
        kinds=("Person", "Organization"),
        features=(),
        states=np.zeros(1, dtype=np.float16),
        annotated=frozenset(annotated),
        holds=frozenset(holds),
    )


BOTH = {"CEO", "STAFF", "SPOUSE"}


def told(rows: list[Pair]) -> list[tuple[set[str], set[str]]]:
    return [(set(one.annotated), set(one.holds)) for one in completed(rows)]


def test_what_always_or_never_comes_with_a_relation_is_an_answer() -> None:
    seen = [pair(number, BOTH, {"CEO", "STAFF"}) for number in range(ASKED)]
    assert told([*seen, pair(99, {"CEO"}, {"CEO"})])[-1] == (BOTH, {"CEO", "STAFF"})


def test_what_comes_with_it_now_and_then_is_none() -> None:
    seen = [pair(number, BOTH, {"CEO", "STAFF"}) for number in range(ASKED)]
    seen += [pair(50, BOTH, {"CEO", "SPOUSE"}), pair(51, BOTH, {"STAFF"})]
    assert told([*seen, pair(99, {"CEO"}, {"CEO"})])[-1] == ({"CEO"}, {"CEO"})


def test_few_pairs_prove_nothing_and_no_relation_says_nothing() -> None:
    seen = [pair(number, BOTH, {"CEO", "STAFF"}) for number in range(ASKED - 1)]
    assert told([*seen, pair(99, {"CEO"}, {"CEO"})])[-1] == ({"CEO"}, {"CEO"})
    assert told([*seen, *seen, pair(99, {"CEO"}, set())])[-1] == ({"CEO"}, set())

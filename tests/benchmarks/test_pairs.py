"""Tests of `benchmarks.quality.pairs`."""

from typing import cast

from benchmarks.quality import pairs
from extract.pipeline import Extractor

NONE = cast("Extractor", None)


def test_a_pair_gets_the_score_of_its_names() -> None:
    assert pairs.predict(NONE, {"schema": "Person", "name1": "Ann Roe", "name2": "Roe Ann"}) == {"score": 1.0}
    assert pairs.predict(NONE, {"schema": "Vessel", "name1": "Aurora", "name2": "Borealis"})["score"] < 0.5

"""Tests of `benchmarks.train.likely`."""

import json

import pytest

from benchmarks import labels
from benchmarks.train.confidence import written
from benchmarks.train.likely import DOCUMENTS, Seen, learn, read
from extract.confidence import Weights

SEEN = [
    Seen(f"article {number % 6}", ("always", word), word == "aboard")
    for number in range(60)
    for word in ("aboard", "of")
]


def test_a_sign_of_what_readers_missed_weighs_more() -> None:
    weights = learn(SEEN)
    assert weights.signs["aboard"] > 0 > weights.signs["of"]


def test_a_sign_of_few_documents_weighs_nothing() -> None:
    few = [Seen(f"article {number}", ("rare", "aboard"), True) for number in range(DOCUMENTS - 1)]
    assert "rare" not in learn([*SEEN, *few]).signs


def test_the_same_links_give_the_same_file() -> None:
    text = written(learn(SEEN), "likely")
    assert text == written(learn(SEEN), "likely")
    data = json.loads(text)
    assert Weights(data["base"], data["signs"]) == learn(SEEN)


def test_other_articles_are_refused() -> None:
    with pytest.raises(labels.OtherText):
        next(read({}))

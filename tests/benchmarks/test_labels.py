"""Tests of `benchmarks.labels`."""

import json
from pathlib import Path

import pytest

from benchmarks import labels

NEWS = Path(__file__).parents[2].parent / "shared" / "data" / "wikinews.jsonl"


def articles() -> dict[str, str]:
    if not NEWS.is_file():
        pytest.skip("the articles are not beside this checkout")
    return {row["key"]: row["text"] for row in map(json.loads, NEWS.read_text("utf-8").splitlines())}


@pytest.mark.parametrize("name", [labels.STATEMENTS, labels.CHAINS])
def test_another_text_than_was_read_is_refused(name: str) -> None:
    with pytest.raises(labels.OtherText, match=r"take wikinews\.jsonl unchanged"):
        next(labels.read(name, {}))
    told = articles()
    first = next(labels.read(name, told))["key"]
    with pytest.raises(labels.OtherText, match=first):
        next(labels.read(name, told | {first: told[first] + "."}))


def test_places_lie_in_the_texts_and_verdicts_are_known() -> None:
    told = articles()
    for row in labels.read(labels.STATEMENTS, told):
        for *places, _, verdict in row["statements"]:
            assert max(places) <= len(told[row["key"]])
            assert verdict in "RSUQWA"


def test_no_mention_is_in_two_chains() -> None:
    told = articles()
    for row in labels.read(labels.CHAINS, told):
        mentions = [tuple(place) for chain in row["chains"] for place in chain]
        assert all(0 <= start < end <= len(told[row["key"]]) for start, end in mentions)
        assert len(mentions) == len(set(mentions))

"""Tests of `benchmarks.labels`."""

import json
from pathlib import Path

import pytest

from benchmarks import labels
from benchmarks.labels.articles import PARTS
from benchmarks.labels.articles import articles as keys

DATA = Path(__file__).parents[2].parent / "shared" / "data"
NEWS = DATA / "wikinews.jsonl"


def articles() -> dict[str, str]:
    if not NEWS.is_file():
        pytest.skip("the articles are not beside this checkout")
    return {row["key"]: row["text"] for row in map(json.loads, NEWS.read_text("utf-8").splitlines())}


@pytest.mark.parametrize("name", [labels.STATEMENTS, labels.CHAINS, labels.MISSED])
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


def test_missed_facts_have_two_ends_in_their_text() -> None:
    told = articles()
    for row in labels.read(labels.MISSED, told):
        for start, end, first, last, weight in row["missed"]:
            assert 0 <= start < end <= len(told[row["key"]])
            assert 0 <= first < last <= len(told[row["key"]])
            assert (start, end) != (first, last)
            assert weight in {1, 2}


def test_an_article_with_facts_is_refused_without_its_text(tmp_path: Path) -> None:
    for name in ("wikinews.jsonl", "re3d_open_sources.jsonl"):
        (tmp_path / name).write_text("", "utf-8")
    with pytest.raises(labels.OtherText, match="missing or has another text"):
        next(keys(tmp_path))


def test_facts_stand_between_entities_of_their_article() -> None:
    if not NEWS.is_file():
        pytest.skip("the articles are not beside this checkout")
    for row in keys(DATA):
        names = {entity["id"] for entity in row["entities"]}
        told = [*row["facts"], *row["wrong"], *(other for fact in row["facts"] for other in fact["alternatives"])]
        assert row["part"] in PARTS
        assert names >= {fact["subject"] for fact in told if "subject" in fact}
        assert all(fact["object"] in names or "object_aliases" in fact for fact in told if "object" in fact)
        assert all(phrase and not phrase.startswith("@") for fact in told for phrase in fact.get("relations", ()))
        assert all(fact["evidence"] in row["text"] for fact in row["facts"])
        assert all(fact["reason"] for fact in row["wrong"])  # the scorer passes over those without

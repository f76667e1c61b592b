"""Tests of `benchmarks.quality.reliability`, `benchmarks.quality.judged` and `benchmarks.train.confidence`."""

import json
from pathlib import Path

import pytest

from benchmarks.quality.judged import Judged, by_readers, by_scorer
from benchmarks.quality.reliability import fifths, out_of_fold, table
from benchmarks.train.confidence import learn, written
from extract.confidence import confidence, load_weights, read
from extract.pipeline import Extractor

SHARED = Path(__file__).parents[2].parent / "shared"
SOUND, DOUBTFUL = ("rule active_object", "depth 0"), ("rule active_alone", "depth 3")
FOUND = [
    Judged("carb", str(number), signs, right, 0.5)
    for number in range(40)
    for signs, right in ((SOUND, 0.9), (DOUBTFUL, 0.1))
]


def test_training_tells_sound_from_doubtful() -> None:
    weights = learn(FOUND)
    assert confidence(SOUND, weights) > 0.7
    assert confidence(DOUBTFUL, weights) < 0.5
    assert read(written(weights)) == weights
    assert learn(FOUND) == weights


def test_what_no_data_shows_is_not_forgotten() -> None:
    assert learn(FOUND).signs["implausible"] == -3.4


def test_what_an_end_takes_up_does_not_count_against_a_sign() -> None:
    wrong = [Judged("news", str(number), SOUND, 0.0, 0.5, mistaken=number % 2 == 0) for number in range(40)]
    assert confidence(SOUND, learn(wrong)) == pytest.approx(0.5, abs=0.01)


def test_the_confidence_is_that_of_news_where_it_is_read() -> None:
    news = [Judged("news", str(number), SOUND, 1.0, 0.5) for number in range(40)]
    assert learn([*FOUND, *news]).base > learn(FOUND).base + 1


def test_no_triple_is_judged_by_weights_that_saw_its_sentence() -> None:
    odd = Judged("carb", "odd", ("rule odd",), 1.0, 0.5)
    said = out_of_fold([*FOUND, odd])
    assert said[-1] == confidence((), learn([one for at, one in enumerate(FOUND) if at // 2 % 5 != 0]))


def test_fifths_are_by_confidence() -> None:
    rows = [(number / 10, float(number > 4)) for number in range(10)]
    assert [right for _, _, right in fifths(rows)] == [0, 0, 0.5, 1, 1]
    assert [count for count, _, _ in fifths(rows[:3])] == [1, 1, 1]


def test_the_table_has_a_row_for_each_fifth() -> None:
    assert len(list(table(FOUND, out_of_fold(FOUND)))) == 2 + 5


@pytest.mark.model
def test_the_scorer_judges_what_the_extractor_finds(tmp_path: Path) -> None:
    scorer = SHARED / "score"
    if not scorer.is_dir():
        pytest.skip("the scorer is not beside this checkout")
    gold = {"subject": "Ann Roe", "relation": "founded", "object": "Acme"}
    carb, graph = tmp_path / "carb.jsonl", tmp_path / "graph.jsonl"
    carb.write_text(json.dumps({"sentence_id": "1", "sentence": "Ann Roe founded Acme .", "triples": [gold]}), "utf-8")
    entities = [
        {"id": name, "name": name, "type": kind, "aliases": [], "must": True}
        for name, kind in (("Ann Roe", "Person"), ("Acme", "Organization"), ("Globex", "Organization"))
    ]
    told = "Ann Roe founded Acme. Ann Roe bought Globex. She met Vera Lund. She sold Globex."
    fact = {"subject": "Ann Roe", "relations": ["founded"], "object": "Acme", "weight": 2}
    rest = {"polarity": "affirmed", "status": "asserted", "date": None, "inference": "direct", "evidence": ""}
    article = {
        "document_id": "a",
        "text": told,
        "published": None,
    }
    graph.write_text(json.dumps(article | {"entities": entities, "facts": [fact | rest], "wrong": []}), "utf-8")
    found = list(by_scorer(Extractor(), carb, graph, scorer))
    assert [(one.data, one.group, one.right) for one in found] == [
        ("carb", "1", 1.0),
        ("graph", "a", 1.0),
        ("graph", "a", 0.0),
        ("graph", "a", 0.0),
    ]
    assert sorted(one.sure < 0.9 for one in found) == [False, False, False, True]  # of "sold", not of "met"
    assert all("pronoun" in one.signs for one in found if one.sure < 0.9)
    assert all(one.confidence >= confidence(one.signs, load_weights()) for one in found)  # more where the net agrees


@pytest.mark.model
def test_readers_judge_what_the_extractor_still_says() -> None:
    news = SHARED / "data" / "wikinews.jsonl"
    if not news.is_file():
        pytest.skip("the articles are not beside this checkout")
    found = list(by_readers(Extractor(), news))
    assert len({one.group for one in found}) == 76
    assert len(found) > 4000
    assert {one.right for one in found} == {1, 0.8, 0.5, 0.4, 0}
    assert all(one.right == 0 for one in found if one.mistaken)

"""Tests of `benchmarks.quality.report`: nothing that was reached is lost again, and the page says what was measured."""

import json
import re
from pathlib import Path

import pytest

from benchmarks.quality.measures import MEASURES, TYPED
from benchmarks.quality.report import FIGURES, main, reordered, shipped
from benchmarks.quality.scoring import SHARED, gold_file, is_there
from extract.pipeline import Extractor

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"


def reached() -> dict[str, float]:
    return json.loads(FIGURES.read_text(encoding="utf-8"))  # type: ignore[no-any-return]  # JSON


@pytest.mark.model
@pytest.mark.timeout(1200)
@pytest.mark.skipif(not is_there(), reason="the public data and the scorer do not lie beside the project")
def test_no_figure_falls(tmp_path: Path) -> None:
    now = dict(shipped(Extractor(), SHARED, tmp_path))
    fallen = {
        one.name: (value, reached()[one.name]) for one, value in now.items() if value < reached()[one.name] - one.noise
    }
    assert fallen == {}


def test_the_page_shows_the_figures() -> None:
    shown = dict(re.findall(r"^\| (.+?) \| ([\d.]+) \|", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert {name: float(shown[name]) for name in reached()} == reached()
    assert set(reached()) - {TYPED.name} == {one.name for one in MEASURES}


def test_the_page_shows_that_what_is_surer_is_righter() -> None:
    rows = re.findall(
        r"^\| (carb|graph|news) \| \d \| .* \| (\d+) % \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    right = {data: [int(share) for name, share in rows if name == data] for data in ("carb", "graph", "news")}
    assert len(rows) == 15
    assert right["carb"] == sorted(right["carb"])
    assert min(right["graph"]) == right["graph"][0]  # a fact more or less decides among the others
    assert right["news"][:4] == sorted(right["news"][:4])
    assert right["news"][4] > right["news"][2]  # it hardly differs from the fourth


def test_without_the_data_it_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "page.md"), "--shared", str(tmp_path)]) == 2
    assert "--shared" in capsys.readouterr().out
    assert not is_there(tmp_path)


def test_a_fold_is_a_file_of_its_rows(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    data.joinpath("all.jsonl").write_text('{"fold": 1, "a": 1}\n{"fold": 2, "a": 2}\n', "utf-8")
    assert gold_file(data, "all.jsonl", tmp_path) == data / "all.jsonl"
    assert gold_file(data, "all.jsonl", tmp_path, fold=2).read_text("utf-8") == '{"fold": 2, "a": 2}\n'


def test_a_figure_that_nothing_was_counted_for_is_nought() -> None:
    assert TYPED.of({"span_overlap": {"F1": None}}) == 0.0
    assert TYPED.of({"span_overlap": {"F1": 50}}) == 50.0


@pytest.mark.skipif(not is_there(), reason="the public data and the scorer do not lie beside the project")
def test_other_confidences_order_the_same_triples(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    triples = [{"subject": "Ann", "relation": "left", "object": name} for name in ("Oslo", "Lima")]
    gold.write_text(json.dumps({"sentence_id": "1", "sentence": "Ann left Oslo .", "triples": triples[:1]}), "utf-8")
    predictions = [{"sentence_id": "1", "triples": [triple | {"confidence": 0.5} for triple in triples]}]
    good, bad = (dict(reordered(predictions, said, gold, SHARED)) for said in ((0.9, 0.1), (0.1, 0.9)))
    assert good["F1"] == 100
    assert bad["F1"] < 100
    assert good["AUC_flat"] > bad["AUC_flat"]

"""Tests of `benchmarks.quality.report`: nothing that was reached is lost again, and the page says what was measured."""

from pathlib import Path

import pytest

from benchmarks.quality.measures import TYPED
from benchmarks.quality.report import main
from benchmarks.quality.scoring import gold_file, is_there


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

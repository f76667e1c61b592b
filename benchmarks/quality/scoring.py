"""Runs the scorer that lies beside the project, and finds out whether it does."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.labels.articles import ARTICLES, articles
from benchmarks.quality.predict import predict, rows
from extract.pipeline import Extractor

SHARED = Path(__file__).parents[3] / "shared"
"""Where the public data and the scorer lie; they are no part of the project."""


def is_there(shared: Path = SHARED) -> bool:
    """Whether there is anything to measure with."""
    return shared.joinpath("score", "score.py").is_file()


def measure(
    extractor: Extractor, benchmark: str, gold: Path, folder: Path, *, shared: Path = SHARED
) -> Mapping[str, Any]:  # Any: JSON
    """The scorer's figures of what the extractor finds in the inputs of a gold file; files go into `folder`.

    Raises:
        subprocess.CalledProcessError: the scorer refused a file; it has said why on standard error.
    """
    inputs, found = folder / f"{gold.stem}.inputs.jsonl", found_file(gold, folder)
    _run(shared, "inputs", benchmark, str(inputs), "--gold", str(gold))
    predict(benchmark, extractor, inputs, found)
    return score(benchmark, found, gold, shared=shared)


def found_file(gold: Path, folder: Path) -> Path:
    """Where `measure` leaves what the extractor finds in the inputs of a gold file."""
    return folder / f"{gold.stem}.found.jsonl"


def score(benchmark: str, found: Path, gold: Path, *, shared: Path = SHARED) -> Mapping[str, Any]:  # Any: JSON
    """The scorer's figures of a file of predictions.

    Raises:
        subprocess.CalledProcessError: as `measure`.
    """
    answer: Mapping[str, Any] = json.loads(_run(shared, benchmark, str(found), "--gold", str(gold), "--json"))["scores"]
    return answer


def gold_file(data: Path, name: str, folder: Path, *, fold: int | str | None = None) -> Path:
    """A gold file, or one in `folder` that holds only the rows of a fold or the articles of a part."""
    if fold is None:
        return data / name
    part = folder / f"fold-{fold}-{name}"
    if name == ARTICLES:
        kept = (row for row in articles(data) if row["part"] == fold)
    else:
        kept = (row for row in rows(data / name) if row["fold"] == fold)
    part.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept), encoding="utf-8")
    return part


def _run(shared: Path, *arguments: str) -> str:
    command = [sys.executable, str(shared / "score" / "score.py"), *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout

"""Trains the weights of the signs by which two names are compared, and says how they do on pairs they have not seen.

    python -m benchmarks.train.names ../shared/data/name_pairs.jsonl extract/data/name_weights.json

Source: name_bench/cases.csv of nomenklatura (opensanctions/nomenklatura), licence MIT. Method: logistic regression, L2.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.pairs import kind_of
from extract.name_comparison import align, compare, significant, signs

Row = dict[str, Any]  # Any: JSON

STRENGTH = 0.3
"""Inverse of the weight decay; from 0.1 to 1 the held-out figure moves by half a point."""
FOLDS = 10
SAME = 0.5


def train(rows: Sequence[Row]) -> dict[str, float]:
    """Weights by sign; pairs that are told without an alignment teach nothing."""
    shown = [found for row in rows if (found := _signs(row))]
    answers = [row["is_match"] for row in rows if _signs(row)]
    names = sorted({sign for found in shown for sign in found})
    table = np.array([[found.get(name, 0.0) for name in names] for found in shown])
    scale = table.std(axis=0)
    scale[scale == 0] = 1.0
    model = LogisticRegression(C=STRENGTH, max_iter=5000, fit_intercept=True).fit(table / scale, answers)
    weights = dict(zip(names, model.coef_[0] / scale, strict=True))
    weights["always"] = float(model.intercept_[0])
    return {name: round(float(weight), 3) for name, weight in weights.items()}


def _signs(row: Row) -> dict[str, float]:
    kind = kind_of(row["schema"])
    first, second = significant(row["name1"], kind), significant(row["name2"], kind)
    if not first or not second or sorted(first) == sorted(second):
        return {}
    aligned = align(first, second)
    return dict(signs(aligned, kind)) if aligned.pairs else {}


def held_out(rows: Sequence[Row]) -> list[float]:
    """The score of each pair by weights that were trained on the other folds; every tenth pair is of one fold."""
    scores = [0.0] * len(rows)
    for fold in range(FOLDS):
        weights = train([row for at, row in enumerate(rows) if at % FOLDS != fold])
        for at in range(fold, len(rows), FOLDS):
            row = rows[at]
            scores[at] = compare(row["name1"], row["name2"], kind_of(row["schema"]), weights=weights).score
    return scores


def f1(rows: Sequence[Row], scores: Sequence[float]) -> float:
    """Percent, over all pairs, at the score from which two names are one."""
    said = [score >= SAME for score in scores]
    right = sum(one and row["is_match"] for one, row in zip(said, rows, strict=True))
    return 200 * right / (sum(said) + sum(row["is_match"] for row in rows))


def main(arguments: list[str]) -> int:
    """Trains on all pairs, writes the weights, and prints the figure of held-out folds."""
    parser = argparse.ArgumentParser(prog="benchmarks.train.names", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    rows = [json.loads(line) for line in options.data.read_text("utf-8").splitlines() if line.strip()]
    print(f"F1 of held-out folds: {f1(rows, held_out(rows)):.1f}")
    options.out.write_text(json.dumps(train(rows), indent=0, sort_keys=True) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Trains the weights of the confidence: one logistic regression for all kinds of text.

    python -m benchmarks.train confidence CARB.jsonl GRAPH.jsonl NEWS.jsonl SCORER FOLDER

Data: CaRB development, Wikipedia part (Bhardwaj et al. 2019, MIT), ten annotated articles, and the statements of 76
articles of news that were judged by reading (`benchmarks/labels`). The confidence is that of the news, which is what
people read. Newton's method with L2; no chance is in it.
"""

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.judged import Judged
from extract.confidence import Weights

Floats = NDArray[np.float64]

COUNTS = {"carb": 3.0, "graph": 2.0, "news": 1.0}
"""What a triple of each kind of text counts. CaRB tells what annotators list, and news what is right: with less of the
one or of the other, the order is worse there."""

START = {"implausible": -3.4}
"""Log-odds of what none of the data shows; what the data shows is drawn to nought."""

STRENGTH = 8.0
"""Weight decay; between 4 and 16 the figures out of fold hardly differ."""

FREE = 1e-3
"""Weight decay of the bases, of which each kind of text has one."""

STEPS = 12
LEAST = 0.02
"""Weights nearer to nought are left out."""


def learn(found: Sequence[Judged], strength: float = STRENGTH) -> Weights:
    """The weights for these triples, whatever their ends take up; the base is that of the last kind of text."""
    found = [one for one in found if one.signs]
    names = sorted({name for one in found for name in one.signs} | set(START))
    column = {name: at for at, name in enumerate(names)}
    kinds = [kind for kind in COUNTS if any(one.data == kind for one in found)]
    table = np.zeros((len(found), len(names) + len(kinds)))
    for row, one in enumerate(found):
        table[row, [column[name] for name in one.signs]] = 1.0
        table[row, len(names) + kinds.index(one.data)] = 1.0
    right = np.array([1.0 if one.mistaken else one.right for one in found])
    count = np.array([COUNTS[one.data] for one in found])
    start = np.array([START.get(name, 0.0) for name in names] + [0.0] * len(kinds))
    decay = np.array([strength] * len(names) + [FREE] * len(kinds))
    weights = _newton(table, right, count, start, decay)
    kept = {name: round(float(weights[at]), 2) for name, at in column.items() if abs(weights[at]) >= LEAST}
    return Weights(round(float(weights[-1]), 2), kept)


def _newton(table: Floats, right: Floats, weight: Floats, start: Floats, decay: Floats) -> Floats:
    """The weights with the best likelihood of shares that are right, drawn to `start`."""
    weights = start.copy()
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (weight * (right - likely)) - decay * (weights - start)
        bend = (table * (weight * likely * (1 - likely))[:, None]).T @ table + np.diag(decay)
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def written(weights: Weights, part: str = "confidence") -> str:
    """The weights as JSON, one a line, with the command that writes them."""
    rows = ",\n".join(f"  {json.dumps(name)}: {weight}" for name, weight in sorted(weights.signs.items()))
    head = f'"made_by": "python -m benchmarks.train {part}"'
    return f'{{{head},\n"base": {weights.base},\n"signs": {{\n{rows}\n}}}}\n'

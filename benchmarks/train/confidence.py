"""Trains the weights of the confidence: one logistic regression for both kinds of text.

    python -m benchmarks.train confidence CARB.jsonl GRAPH.jsonl SCORER FOLDER

Data: CaRB development, Wikipedia part (Bhardwaj et al. 2019, MIT), and ten annotated articles. The weights start from
a regression over 500 statements of ten news articles that were judged by reading, and are drawn to it (L2), so that
what is rare in the data keeps what a reader found. Newton's method; no chance is in it.
"""

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.judged import Judged
from extract.confidence import Weights

Floats = NDArray[np.float64]

READ = {
    "mapped": 0.7,
    "implausible": -3.4,
    "pronoun": -1.1,
    "far": -1.4,
    "unresolved": -2.2,
    "nominal end": -0.3,
    "literal object": -0.6,
    "no object": -0.8,
    "inherited": -0.2,
    "negated": -0.4,
    "hypothetical": -0.2,
    "long part": -0.3,
    "long sentence": -0.1,
    "depth 4": -0.4,
    "family Roles": 0.8,
    "family Places and distances": 0.3,
    "family Possessives": -0.6,
    "family Appositions and examples": -0.8,
    "family Copular clauses": -0.2,
    "family Passive clauses": -0.1,
}
"""Log-odds that the 500 judged statements gave; a plain fact had 1.7."""

BASE = 1.7
STRENGTH = 6.0
"""Weight decay; between 2 and 10 the figures out of fold hardly differ."""

SHAMING = frozenset(("implausible", "pronoun", "far"))
"""Signs of what an investigator would be ashamed to quote; single sentences and ten articles hardly show them."""

FIRM = 5.0
"""How much more firmly their weights are kept."""

FREE = 1e-3
"""Weight decay of the two bases."""

GRAPH = 2.0
"""How much a fact between entities counts against an open triple."""

STEPS = 12
LEAST = 0.02
"""Weights nearer to nought are left out."""


def learn(found: Sequence[Judged], strength: float = STRENGTH) -> Weights:
    """The weights for these triples; the base is that between the two kinds of text."""
    found = [one for one in found if one.signs]
    names = sorted({name for one in found for name in one.signs} | set(READ))
    column = {name: at for at, name in enumerate(names)}
    table, weight = np.zeros((len(found), len(names) + 2)), np.ones(len(found))
    for row, one in enumerate(found):
        table[row, [column[name] for name in one.signs]] = 1.0
        table[row, len(names) + (one.data == "graph")] = 1.0
        weight[row] = GRAPH if one.data == "graph" else 1.0
    start = np.array([READ.get(name, 0.0) for name in names] + [BASE, BASE])
    decay = np.array([strength * (FIRM if name in SHAMING else 1) for name in names] + [FREE, FREE])
    weights = _newton(table, np.array([one.right for one in found]), weight, start, decay)
    kept = {name: round(float(weights[at]), 2) for name, at in column.items() if abs(weights[at]) >= LEAST}
    return Weights(round(float(weights[-2:].mean()), 2), kept)


def _newton(table: Floats, right: Floats, weight: Floats, start: Floats, decay: Floats) -> Floats:
    """The weights with the best likelihood of shares that are right, drawn to `start`."""
    weights = start.copy()
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (weight * (right - likely)) - decay * (weights - start)
        bend = (table * (weight * likely * (1 - likely))[:, None]).T @ table + np.diag(decay)
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def written(weights: Weights) -> str:
    """The weights as JSON, one a line."""
    rows = ",\n".join(f"  {json.dumps(name)}: {weight}" for name, weight in sorted(weights.signs.items()))
    head = '"made_by": "python -m benchmarks.train confidence"'
    return f'{{{head},\n"base": {weights.base},\n"signs": {{\n{rows}\n}}}}\n'

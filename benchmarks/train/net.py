"""Trains a net with one hidden layer on groups of examples, each group as right as its likeliest member."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Table = NDArray[np.float32]
UNITS, EPOCHS, BATCH, RATE = 64, 8, 200, 5e-3
DROPPED, UNSEEN = 0.4, 0.3
"""Shares of hidden units and of features that are left out of a step, so that none is leant on alone."""

DECAY = 1e-2
"""Share of the learning rate by which weights shrink in a step."""

START = -3.0
"""Log-odds of a relation before anything is learnt."""

SEED = 0


@dataclass(frozen=True, slots=True)
class Examples:
    """Examples in the order of their groups.

    Attributes:
        features, states: a row an example.
        starts: first example of each group, and their number at the end.
        holds: a row a group: which relations hold.
        weight: a row a group: how much each answer counts.
    """

    features: csr_matrix
    states: Table
    starts: NDArray[np.int64]
    holds: Table
    weight: Table


def fit(examples: Examples) -> dict[str, Table]:
    """The tables of `extract.learned.weights.Weights`, by name; the same examples give the same tables."""
    random = np.random.default_rng(SEED)
    tables = _fresh(examples, random)
    moments = {name: (np.zeros_like(table), np.zeros_like(table)) for name, table in tables.items()}
    batches = list(_sizes(len(examples.starts) - 1))
    step, total = 0, EPOCHS * len(batches)
    for _ in range(EPOCHS):
        order = random.permutation(len(examples.starts) - 1)
        for first, last in batches:
            slopes = _slopes(examples, tables, order[first:last], random)
            step += 1
            rate = RATE * min(1, step / 100) * (1 - 0.95 * step / total)
            for name, slope in slopes.items():
                _adam(tables[name], slope, *moments[name], rate=rate, step=step)
                if tables[name].ndim == 2:
                    tables[name] *= 1 - DECAY * rate
    return tables


def _fresh(examples: Examples, random: np.random.Generator) -> dict[str, Table]:
    features, states, relations = examples.features.shape[1], examples.states.shape[1], examples.holds.shape[1]

    def normal(rows: int, columns: int, scale: float) -> Table:
        return (random.normal(size=(rows, columns)) * scale).astype(np.float32)

    return {
        "direct": np.zeros((features, relations), dtype=np.float32),
        "units": normal(features, UNITS, 0.05),
        "states": normal(states, UNITS, states**-0.5),
        "hidden": np.zeros(UNITS, dtype=np.float32),
        "out": normal(UNITS, relations, UNITS**-0.5),
        "bias": np.full(relations, START, dtype=np.float32),
    }


def _sizes(groups: int) -> Iterator[tuple[int, int]]:
    yield from ((first, min(first + BATCH, groups)) for first in range(0, groups, BATCH))


def _slopes(
    examples: Examples, tables: dict[str, Table], groups: NDArray[np.int64], random: np.random.Generator
) -> dict[str, Table]:
    """Slopes of the loss of a batch of groups, by table."""
    sizes = np.diff(examples.starts)[groups]
    rows = np.concatenate([np.arange(examples.starts[group], examples.starts[group + 1]) for group in groups])
    features, states = examples.features[rows], examples.states[rows]
    features.data = ((random.random(len(features.data)) > UNSEEN) / (1 - UNSEEN)).astype(np.float32)
    before = features @ tables["units"] + states @ tables["states"] + tables["hidden"]
    open_ = ((before > 0) * (random.random(before.shape) > DROPPED) / (1 - DROPPED)).astype(np.float32)
    hidden = before * open_
    odds = features @ tables["direct"] + hidden @ tables["out"] + tables["bias"]
    best = np.maximum.reduceat(odds, np.cumsum([0, *sizes[:-1]]), axis=0)
    wrong = (1 / (1 + np.exp(-best)) - examples.holds[groups]) * examples.weight[groups]
    group = np.repeat(np.arange(len(groups)), sizes)
    slope = np.where(odds >= best[group], wrong[group], 0).astype(np.float32)
    below = (slope @ tables["out"].T) * open_
    turned = features.T.tocsr()
    return {
        "direct": turned @ slope,
        "units": turned @ below,
        "states": states.T @ below,
        "hidden": below.sum(axis=0),
        "out": hidden.T @ slope,
        "bias": slope.sum(axis=0),
    }


def _adam(table: Table, slope: Table, mean: Table, square: Table, *, rate: float, step: int) -> None:
    """One step of Adam, in place. Source: Kingma and Ba, ICLR 2015."""
    mean += 0.1 * (slope - mean)
    square += 0.001 * (slope * slope - square)
    table -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-6)

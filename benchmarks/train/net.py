"""Trains nets with one hidden layer on groups of examples, each group as right as its likeliest member."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Table = NDArray[np.float32]
UNITS, EPOCHS, BATCH, RATE = 32, 8, 400, 5e-3
WARMING = 50
"""Steps in which the learning rate grows to its height."""

NETS = 3
"""Nets that begin differently and whose log-odds are averaged: what one leans on by chance the others do not."""

DROPPED, UNSEEN = 0.4, 0.3
"""Shares of hidden units and of features that are left out of a step, so that none is leant on alone."""

DECAY = 1e-2
"""Share of the learning rate by which weights shrink in a step."""

START = -3.0
"""Log-odds of a relation before anything is learnt."""


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
    return _side_by_side([fit_one(examples, seed) for seed in range(NETS)])


def fit_one(examples: Examples, seed: int) -> dict[str, Table]:
    """The tables of one net."""
    random = np.random.default_rng(seed)
    tables = _fresh(examples, random)
    moments = {name: (np.zeros_like(table), np.zeros_like(table)) for name, table in tables.items()}
    batches = list(_sizes(len(examples.starts) - 1))
    step, total = 0, EPOCHS * len(batches)
    for _ in range(EPOCHS):
        order = random.permutation(len(examples.starts) - 1)
        for first, last in batches:
            slopes = _slopes(examples, tables, order[first:last], random)
            step += 1
            rate = RATE * min(1, step / WARMING) * (1 - 0.95 * step / total)
            for name, slope in slopes.items():
                _adam(tables[name], slope, *moments[name], rate=rate, step=step)
                if tables[name].ndim == 2:
                    tables[name] *= np.float32(1 - DECAY * rate)
    return tables


def _side_by_side(nets: Sequence[dict[str, Table]]) -> dict[str, Table]:
    """One net that has the hidden units of all, and the mean of their log-odds."""
    every = {name: [net[name] for net in nets] for name in nets[0]}
    wide = {name: np.concatenate(every[name], axis=-1) for name in ("units", "states", "hidden")}
    mean = {name: np.mean(every[name], axis=0) for name in ("direct", "bias")}
    return wide | mean | {"out": np.concatenate(every["out"]) / np.float32(len(nets))}


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
    firsts = np.cumsum([0, *sizes[:-1]])
    rows = np.repeat(examples.starts[groups] - firsts, sizes) + np.arange(sizes.sum())
    features, states = examples.features[rows], examples.states[rows]
    features.data = _kept(random, features.data.shape, UNSEEN)
    before = features @ tables["units"] + states @ tables["states"] + tables["hidden"]
    open_ = (before > 0) * _kept(random, before.shape, DROPPED)
    hidden = before * open_
    odds = features @ tables["direct"] + hidden @ tables["out"] + tables["bias"]
    best = np.maximum.reduceat(odds, firsts, axis=0)
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


def _kept(random: np.random.Generator, shape: tuple[int, ...], left_out: float) -> Table:
    """A factor each: nothing for the share that is left out, and as much more for the rest."""
    return (random.random(shape, dtype=np.float32) > left_out) * np.float32(1 / (1 - left_out))


def _adam(table: Table, slope: Table, mean: Table, square: Table, *, rate: float, step: int) -> None:
    """One step of Adam, all in place: the tables are large. Source: Kingma and Ba, ICLR 2015."""
    mean *= 0.9
    mean += np.float32(0.1) * slope
    square *= 0.999
    square += np.float32(0.001) * slope * slope
    scale = np.sqrt(square * np.float32(1 / (1 - 0.999**step)))
    scale += 1e-6
    np.divide(mean, scale, out=scale)
    scale *= np.float32(rate / (1 - 0.9**step))
    table -= scale

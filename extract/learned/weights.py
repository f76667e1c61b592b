"""The weights of the learned relations: a net with one hidden layer, read from two files of the package."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

NAMES, NUMBERS = "relations.json", "relations.npz"
"""What rows and columns of the tables are called, and the tables."""

Table = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """A net with one hidden layer, and a direct way from each feature to each relation.

    Attributes:
        predicates: names of the relations in the vocabulary.
        kinds: for each relation the (subject, object) kinds between which it was seen.
        least: probability of each relation from which on it is shown.
        rows: row of each feature in `direct` and `units`.
        direct: log-odds that a feature adds to each relation.
        units: what a feature adds to each hidden unit.
        states: what each number of the states adds to each hidden unit.
        hidden: what each hidden unit has without any feature.
        out: log-odds that a hidden unit adds to each relation.
        bias: log-odds of each relation without any feature.
    """

    predicates: tuple[str, ...]
    kinds: tuple[frozenset[tuple[str, str]], ...]
    least: Table
    rows: Mapping[str, int]
    direct: Table
    units: Table
    states: Table
    hidden: Table
    out: Table
    bias: Table

    def odds(self, features: Sequence[str], states: Table) -> Table:
        """Log-odds of each relation between two ends that show these features and states; no states are none at all."""
        known = [self.rows[name] for name in features if name in self.rows]
        hidden = self.hidden + self.units[known].sum(axis=0) + (states @ self.states if len(states) else 0)
        odds = self.bias + self.direct[known].sum(axis=0) + np.maximum(hidden, 0) @ self.out
        return np.asarray(odds, dtype=np.float32)


def probability(odds: Table) -> Table:
    """Log-odds as probabilities in [0, 1]."""
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


@cache
def load_weights(folder: str = "") -> Weights:
    """The weights of the package, or those of a folder where a training run has put others.

    Raises:
        FileNotFoundError: the folder has none.
    """
    place = Path(folder) if folder else files("extract").joinpath("learned")
    return read(place.joinpath(NAMES).read_text(encoding="utf-8"), place.joinpath(NUMBERS).read_bytes())


def read(names: str, numbers: bytes) -> Weights:
    """Reads the JSON and the tables that training writes."""
    data = json.loads(names)
    columns = data["relations"]
    tables = {name: table.astype(np.float32) for name, table in np.load(BytesIO(numbers)).items()}
    return Weights(
        predicates=tuple(column["predicate"] for column in columns),
        kinds=tuple(frozenset((one, two) for one, two in column["kinds"]) for column in columns),
        least=np.asarray([column["least"] for column in columns], dtype=np.float32),
        rows={name: row for row, name in enumerate(data["features"])},
        **tables,
    )

"""The weights of the learned relations: a table of features and relations, read from a file of the package."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = "relations.json"
SCALE = 100
"""Weights are kept as hundredths of a unit of log-odds."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression a relation, over the same features.

    Attributes:
        predicates: names of the relations in the vocabulary; columns of `table`.
        kinds: for each relation the (subject, object) kinds between which it was seen.
        bias: log-odds of each relation without any feature.
        rows: row of each feature in `table`.
        table: log-odds that a feature adds to each relation.
    """

    predicates: tuple[str, ...]
    kinds: tuple[frozenset[tuple[str, str]], ...]
    bias: NDArray[np.float32]
    rows: Mapping[str, int]
    table: NDArray[np.float32]

    def probabilities(self, features: list[str]) -> NDArray[np.float32]:
        """Probability of each relation, in [0, 1], between two ends that show these features."""
        known = [self.rows[name] for name in features if name in self.rows]
        odds = self.bias + self.table[known].sum(axis=0)
        return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


@cache
def load_weights(folder: str = "") -> Weights:
    """The weights of the package, or those of a folder where a training run has put others.

    Raises:
        FileNotFoundError: the folder has none.
    """
    place = Path(folder) if folder else files("extract").joinpath("learned")
    return read(place.joinpath(FILE).read_text(encoding="utf-8"))


def read(text: str) -> Weights:
    """Reads the JSON that training writes."""
    data = json.loads(text)
    columns, features = data["relations"], data["features"]
    table = np.zeros((len(features), len(columns)), dtype=np.float32)
    for row, cells in enumerate(features.values()):
        table[row, cells[::2]] = np.asarray(cells[1::2], dtype=np.float32) / SCALE
    return Weights(
        predicates=tuple(column["predicate"] for column in columns),
        kinds=tuple(frozenset((one, two) for one, two in column["kinds"]) for column in columns),
        bias=np.asarray([column["bias"] for column in columns], dtype=np.float32),
        rows={name: row for row, name in enumerate(features)},
        table=table,
    )

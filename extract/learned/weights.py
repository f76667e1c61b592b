"""The weights of the learned relations: a net with one hidden layer, read from two files of the package."""

import json
from collections.abc import Iterable, Mapping, Sequence
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
        fits: of each (subject, object) kinds between which a relation was seen, which relations.
        least: probability of each relation from which on it is shown.
        rows: row of each feature in `features`.
        features: log-odds that each feature adds to each relation, then what it adds to each hidden unit; below them
            the row of what is unknown, all zero.
        states: what each number of the states adds to each hidden unit.
        hidden: what each hidden unit has without any feature.
        out: log-odds that a hidden unit adds to each relation.
        bias: log-odds of each relation without any feature.
    """

    predicates: tuple[str, ...]
    fits: Mapping[tuple[str, str], NDArray[np.bool_]]
    least: Table
    rows: Mapping[str, int]
    features: Table
    states: Table
    hidden: Table
    out: Table
    bias: Table

    def added(self, bags: Sequence[Iterable[str]]) -> Table:
        """What each bag of features adds to each relation and to each hidden unit, a row a bag; one may be empty."""
        row_of, unknown = self.rows.get, len(self.rows)
        flat, starts = list[int](), list[int]()
        for names in bags:
            starts.append(len(flat))
            flat += [row for row in map(row_of, names) if row is not None]
            flat.append(unknown)
        return np.asarray(np.add.reduceat(self.features.take(flat, axis=0), starts, axis=0), dtype=np.float32)

    def odds(self, added: Table, states: Table) -> Table:
        """Log-odds of each relation, a row a pair, by what its features add and its states; no states are none."""
        direct, units = added[:, : len(self.bias)], added[:, len(self.bias) :]
        hidden = self.hidden + units + (states @ self.states if states.size else 0)
        return np.asarray(self.bias + direct + np.maximum(hidden, 0) @ self.out, dtype=np.float32)


def probability(odds: Table) -> Table:
    """Log-odds as probabilities in [0, 1]."""
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


def _fits(columns: Sequence[Sequence[tuple[str, str]]]) -> Mapping[tuple[str, str], NDArray[np.bool_]]:
    every = sorted({kinds for column in columns for kinds in column})
    return {kinds: np.asarray([kinds in column for column in columns]) for kinds in every}


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
        fits=_fits([[(one, two) for one, two in column["kinds"]] for column in columns]),
        least=np.asarray([column["least"] for column in columns], dtype=np.float32),
        rows={name: row for row, name in enumerate(data["features"])},
        features=np.pad(np.hstack((tables.pop("direct"), tables.pop("units"))), ((0, 1), (0, 0))),
        **tables,
    )

"""What each sign of an antecedent weighs, read from a file of the package or of a folder."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

FILE = "antecedents.json"


@cache
def load_antecedents(folder: str = "") -> Mapping[str, float]:
    """The weights of the package, or those of a folder where a training run has put others.

    Raises:
        FileNotFoundError: the folder has none.
    """
    place = Path(folder) if folder else files("extract").joinpath("data")
    found: Mapping[str, float] = json.loads(place.joinpath(FILE).read_text(encoding="utf-8"))
    return found


def weigh(signs: Sequence[str], table: Mapping[str, float]) -> float:
    """Sum of what the signs weigh; an unknown one weighs nothing."""
    return sum([table.get(sign, 0.0) for sign in signs])

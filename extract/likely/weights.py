"""What each sign of a link weighs, read from a file of the package or of a folder."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

FILE = "likely.json"


@dataclass(frozen=True, slots=True)
class Likely:
    """Log-odds.

    Attributes:
        base: of a link that shows no sign.
        signs: what each sign adds.
    """

    base: float
    signs: Mapping[str, float]


@cache
def load_likely(folder: str = "") -> Likely:
    """The weights of the package, or those of a folder where a training run has put others.

    Raises:
        FileNotFoundError: the folder has none.
    """
    place = Path(folder) if folder else files("extract").joinpath("data")
    data = json.loads(place.joinpath(FILE).read_text(encoding="utf-8"))
    return Likely(data["base"], data["signs"])

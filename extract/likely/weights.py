"""What each sign of a link weighs, read from a file of the package or of a folder."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from extract.confidence import Weights, read

FILE = "likely.json"


@cache
def load_likely(folder: str = "") -> Weights:
    """The weights of the package, or those of a folder where a training run has put others.

    Raises:
        FileNotFoundError: the folder has none.
    """
    place = Path(folder) if folder else files("extract").joinpath("data")
    return read(place.joinpath(FILE).read_text(encoding="utf-8"))

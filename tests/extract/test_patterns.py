"""No pattern of the extractor runs for ever on a text that is made up to make it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import extract

BEFORE = ("", "It ended.", "Ann Roe", "On 3 May 2001", "(")
UNITS = (
    *"-–. ,;:'\"([)]/+&aA1@\n",
    "- ",
    "a ",
    "A ",
    "A. ",
    "1 ",
    "1,",
    "a-",
    "A-",
    "a'",
    "Ab ",
    "and ",
    "of ",
    "On a ",
)
BEHIND = ("", "x", "!", "(", " x")
LENGTH = 600


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for found in pkgutil.walk_packages(extract.__path__, "extract."):
        if not found.name.endswith("__main__"):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                if isinstance(value, re.Pattern):
                    yield f"{found.name}.{name}", value


@pytest.mark.timeout(60)
@pytest.mark.parametrize("pattern", [pytest.param(pattern, id=name) for name, pattern in patterns()])
def test_long_runs_are_read_to_their_end(pattern: re.Pattern[str]) -> None:
    """A pattern with a loop in a loop takes longer than the age of the world for these; the time limit ends it."""
    for unit in UNITS:
        run = unit * (LENGTH // len(unit))
        for text in (before + run + behind for before in BEFORE for behind in BEHIND):
            pattern.search(text)
            pattern.fullmatch(text)

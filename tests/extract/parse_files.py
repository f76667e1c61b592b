"""Reads the parses that are kept in files, mended as the pipeline mends them."""

import json
from functools import cache
from pathlib import Path

from extract.parse import Parse, from_json
from extract.repair import repair

PARSES = Path(__file__).parent / "parses"


@cache
def kept(name: str) -> dict[str, Parse]:
    """The parses of a file by their text."""
    rows = map(json.loads, (PARSES / f"{name}.json").read_text("utf-8").splitlines())
    return {row["text"]: from_json(row) for row in rows}


def parse_of(beginning: str) -> Parse:
    """The mended parse of the one sentence about mentions that begins so."""
    [text] = [text for text in kept("mentions") if text.startswith(beginning)]
    return repair(kept("mentions")[text])

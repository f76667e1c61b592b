"""What readers said of public texts: verdicts on statements, mentions of one thing; the README beside it says more."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib.resources import files
from typing import Any

STATEMENTS, CHAINS, MISSED = "wikinews_statements.jsonl", "wikinews_chains.jsonl", "missed_facts.jsonl"

Row = dict[str, Any]  # Any: JSON
Place = tuple[int, int]


class OtherText(ValueError):
    """The text is not the one that was read."""


def read(name: str, articles: Mapping[str, str]) -> Iterator[Row]:
    """The rows of one file.

    Args:
        articles: text of each article by its key.

    Raises:
        OtherText: an article is missing or differs from what was read.
    """
    for line in files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines():
        row: Row = json.loads(line)
        text = articles.get(row["key"])
        if text is None or not sha256(text.encode()).hexdigest().startswith(row["sha256"]):
            raise OtherText(f"{row['key']} is missing or has another text than was read: take wikinews.jsonl unchanged")
        yield row

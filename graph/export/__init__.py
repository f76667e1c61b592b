"""The graph for other programs: one format a file."""

from enum import StrEnum


class Format(StrEnum):
    """What can be written."""

    JSONL = "jsonl"

"""The texts that are read: our own examples, and the news articles beside the project where they are."""

import json
from pathlib import Path

ROOT = Path(__file__).parents[2]
BESIDE = ROOT.parent / "shared" / "data" / "wikinews.jsonl"


def texts() -> tuple[str, ...]:
    """Articles, in a fixed order."""
    files = [*sorted((ROOT / "examples" / "articles").glob("*.jsonl")), *([BESIDE] if BESIDE.is_file() else [])]
    return tuple(json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines())

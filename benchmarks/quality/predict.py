"""Runs the extractor over a file of inputs and writes what it finds as the scorer reads it."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality import clusters, graph, opened, pairs, typed
from extract.errors import TextRefused
from extract.pipeline import Extractor

Row = dict[str, Any]  # Any: JSON

PREDICTORS: Mapping[str, Callable[[Extractor, Row], Row]] = {
    "carb": opened.predict,
    "coref": clusters.predict_tokens,
    "gap": clusters.predict_spans,
    "graph": graph.predict,
    "knowledgenet": typed.predict_knowledgenet,
    "names": pairs.predict,
    "re3d": typed.predict_re3d,
}
_EMPTY: Mapping[str, Row] = {
    "coref": {"clusters": []},
    "gap": {"clusters": []},
    "graph": {"entities": [], "facts": []},
}


def predict(benchmark: str, extractor: Extractor, inputs: Path, out: Path) -> None:
    """Writes one prediction a line, in the order of the inputs."""
    with out.open("w", encoding="utf-8") as lines:
        for row in rows(inputs):
            lines.write(json.dumps(_answer(benchmark, extractor, row), ensure_ascii=False) + "\n")


def rows(path: Path) -> Iterator[Row]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _answer(benchmark: str, extractor: Extractor, row: Row) -> Row:
    """One prediction; a text that the extractor refuses has nothing in it."""
    try:
        found = PREDICTORS[benchmark](extractor, row)
    except TextRefused:
        found = dict(_EMPTY.get(benchmark, {"triples": []}))
    return {"sentence_id": row["sentence_id"], **found}

"""Command line: `python -m benchmarks.quality predict BENCHMARK INPUTS.jsonl OUT.jsonl`."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality import clusters, graph, opened, pairs, typed
from extract.errors import TextRefused
from extract.learned import load_weights
from extract.pipeline import MODEL, Extractor

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
EMPTY: Mapping[str, Row] = {
    "coref": {"clusters": []},
    "gap": {"clusters": []},
    "graph": {"entities": [], "facts": []},
}


def main(arguments: list[str]) -> int:
    """Runs the extractor over a file of inputs and writes one prediction a line, in their order."""
    parser = argparse.ArgumentParser(prog="benchmarks.quality", description=__doc__)
    commands = parser.add_subparsers(required=True)
    predict = commands.add_parser("predict", help="run the extractor over a file of inputs")
    predict.add_argument("benchmark", choices=sorted(PREDICTORS))
    predict.add_argument("inputs", type=Path)
    predict.add_argument("out", type=Path)
    predict.add_argument("--model", default=MODEL)
    predict.add_argument("--weights", default="", help="folder of weights that were trained on less")
    options = parser.parse_args(arguments)
    extractor = Extractor(model=options.model, weights=load_weights(options.weights))
    with options.out.open("w", encoding="utf-8") as out:
        for row in _rows(options.inputs):
            out.write(json.dumps(_predict(options.benchmark, extractor, row), ensure_ascii=False) + "\n")
    return 0


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _predict(benchmark: str, extractor: Extractor, row: Row) -> Row:
    """One prediction; a text that the extractor refuses has nothing in it."""
    try:
        found = PREDICTORS[benchmark](extractor, row)
    except TextRefused:
        found = dict(EMPTY.get(benchmark, {"triples": []}))
    return {"sentence_id": row["sentence_id"], **found}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Runs the extractor over a file of inputs and writes what it finds as the scorer reads it."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality import clusters, graph, opened, pairs, typed
from extract.coreference import RuleResolver
from extract.coreference.antecedents import Ranker
from extract.coreference.weights import FILE as ANTECEDENTS
from extract.coreference.weights import load_antecedents
from extract.errors import TextRefused
from extract.learned import load_weights
from extract.learned.weights import NAMES as RELATIONS
from extract.likely import FILE as LIKELY
from extract.likely import load_likely
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
_EMPTY: Mapping[str, Row] = {
    "coref": {"clusters": []},
    "gap": {"clusters": []},
    "graph": {"entities": [], "facts": []},
}


def extractor_with(folder: str, *, model: str = MODEL) -> Extractor:
    """The shipped extractor, with those weights that the folder has in place of the package's."""
    relations = folder if folder and Path(folder, RELATIONS).is_file() else ""
    antecedents = folder if folder and Path(folder, ANTECEDENTS).is_file() else ""
    links = folder if folder and Path(folder, LIKELY).is_file() else ""
    resolver = RuleResolver(stands_for=Ranker(load_antecedents(antecedents)))
    return Extractor(model=model, weights=load_weights(relations), resolver=resolver, likely=load_likely(links))


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

"""How far the confidence can be trusted: what it says of fifths of the triples, and how many of them are right.

    python -m benchmarks.quality.reliability CARB.jsonl GRAPH.jsonl NEWS.jsonl SCORER

The weights are trained anew for each fold on the other sentences and articles, so no triple was seen in training.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import fmean

from benchmarks.quality.judged import Judged, judged
from benchmarks.train.confidence import learn
from extract.confidence import confidence
from extract.pipeline import Extractor

FOLDS = 5
PARTS = 5


def out_of_fold(found: Sequence[Judged], folds: int = FOLDS) -> list[float]:
    """The confidence of each triple by weights that did not see its sentence or article."""
    groups = {group: at % folds for at, group in enumerate(dict.fromkeys((one.data, one.group) for one in found))}
    fold_of = [groups[one.data, one.group] for one in found]
    made = [learn([one for one, fold in zip(found, fold_of, strict=True) if fold != out]) for out in range(folds)]
    return [
        (confidence(one.signs, made[fold]) if one.signs else one.confidence) * one.sure
        for one, fold in zip(found, fold_of, strict=True)
    ]


def fifths(rows: Sequence[tuple[float, float]], parts: int = PARTS) -> Iterator[tuple[int, float, float]]:
    """(triples, mean confidence, mean share right) of equal parts of (confidence, right) rows, least sure first."""
    ordered = sorted(rows)
    bounds = [len(ordered) * part // parts for part in range(parts + 1)]
    for start, end in pairwise(bounds):
        part = ordered[start:end]
        if part:
            yield len(part), fmean(said for said, _ in part), fmean(right for _, right in part)


def table(found: Sequence[Judged], said: Sequence[float]) -> Iterator[str]:
    """The lines of the table of all kinds of text, in Markdown; `said` is the confidence of each triple."""
    yield "| data | fifth | triples | confidence | right |"
    yield "|---|---|---|---|---|"
    for data in dict.fromkeys(one.data for one in found):
        rows = [(likely, one.right) for likely, one in zip(said, found, strict=True) if one.data == data]
        for number, (count, likely, right) in enumerate(fifths(rows), 1):
            yield f"| {data} | {number} | {count} | {100 * likely:.0f} % | {100 * right:.0f} % |"


def main(arguments: list[str]) -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.quality.reliability", description=__doc__)
    for name in ("carb", "graph", "news", "scorer"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args(arguments)
    found = judged(Extractor(), options.carb, options.graph, options.news, options.scorer)
    sys.stdout.write("".join(f"{line}\n" for line in table(found, out_of_fold(found))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

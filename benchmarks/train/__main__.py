"""Command line: trains weights of the extractor and writes them into a folder.

python -m benchmarks.train relations KNOWLEDGENET.jsonl NEWS.jsonl FOLDER [--held-out]    relations.json, relations.npz
python -m benchmarks.train antecedents ONTOGUM.jsonl GAP.jsonl NEWS.jsonl FOLDER          antecedents.json
python -m benchmarks.train likely NEWS.jsonl FOLDER                                       likely.json
python -m benchmarks.train confidence CARB.jsonl GRAPH.jsonl NEWS.jsonl SCORER FOLDER     confidence.json
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.quality.judged import judged
from benchmarks.train import antecedents, confidence, likely, relations
from extract.confidence import FILE as CONFIDENCE
from extract.coreference.weights import FILE as ANTECEDENTS
from extract.likely import FILE as LIKELY
from extract.pipeline import Extractor


def main(arguments: list[str]) -> int:
    """Trains what is named."""
    parser = argparse.ArgumentParser(prog="benchmarks.train", description=__doc__)
    commands = parser.add_subparsers(required=True)
    typed = commands.add_parser("relations", help="typed relations, of KnowledgeNet passages and news")
    for name in ("data", "news"):
        typed.add_argument(name, type=Path)
    typed.add_argument("folder", type=Path)
    typed.add_argument("--held-out", action="store_true", help="also on all folds but each, into FOLDER/without-N")
    typed.set_defaults(train=_relations)
    taken_up = commands.add_parser(
        "antecedents", help="what pronouns and descriptions take up, of OntoGUM, GAP and news"
    )
    taken_up.add_argument("data", nargs="+", type=Path)
    taken_up.add_argument("folder", type=Path)
    taken_up.set_defaults(train=_antecedents)
    missed = commands.add_parser("likely", help="links of a tree that no rule tells, of the facts missed in news")
    missed.add_argument("news", type=Path)
    missed.add_argument("folder", type=Path)
    missed.set_defaults(train=_likely)
    sure = commands.add_parser("confidence", help="confidence, of CaRB, annotated articles and news")
    for name in ("carb", "graph", "news", "scorer", "folder"):
        sure.add_argument(name, type=Path)
    sure.set_defaults(train=_confidence)
    options = parser.parse_args(arguments)
    train: Callable[[argparse.Namespace], None] = options.train
    options.folder.mkdir(parents=True, exist_ok=True)
    train(options)
    return 0


def _relations(options: argparse.Namespace) -> None:
    """Trains the learned relations on all folds, and if asked on all but each."""
    found = list(relations.read(relations.passages(options.data)))
    folds = sorted({pair.fold for pair in found}) if options.held_out else []
    found += relations.read_news(relations.passages(options.news))
    relations.learn(found, options.folder)
    for fold in folds:
        relations.learn((pair for pair in found if pair.fold != fold), options.folder / f"without-{fold}")


def _antecedents(options: argparse.Namespace) -> None:
    lines = (line for path in options.data for line in path.read_text("utf-8").splitlines() if line.strip())
    written = antecedents.train([json.loads(line) for line in lines])
    options.folder.joinpath(ANTECEDENTS).write_text(written, encoding="utf-8")


def _likely(options: argparse.Namespace) -> None:
    rows = map(json.loads, filter(str.strip, options.news.read_text("utf-8").splitlines()))
    weights = likely.learn(likely.read({row["key"]: row["text"] for row in rows}))
    options.folder.joinpath(LIKELY).write_text(confidence.written(weights, "likely"), encoding="utf-8")


def _confidence(options: argparse.Namespace) -> None:
    learnt = confidence.learn(judged(Extractor(), options.carb, options.graph, options.news, options.scorer))
    options.folder.joinpath(CONFIDENCE).write_text(confidence.written(learnt), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Command line: trains weights of the extractor and writes them into a folder.

python -m benchmarks.train relations KNOWLEDGENET.jsonl FOLDER [--folds 1 2]    relations.json
python -m benchmarks.train antecedents ONTOGUM.jsonl GAP.jsonl FOLDER           antecedents.json
python -m benchmarks.train confidence CARB.jsonl GRAPH.jsonl SCORER FOLDER      confidence.json
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.quality.judged import judged
from benchmarks.train import antecedents, confidence, relations
from extract.confidence import FILE as CONFIDENCE
from extract.coreference.weights import FILE as ANTECEDENTS
from extract.learned.weights import FILE as RELATIONS
from extract.pipeline import Extractor


def main(arguments: list[str]) -> int:
    """Trains what is named."""
    parser = argparse.ArgumentParser(prog="benchmarks.train", description=__doc__)
    commands = parser.add_subparsers(required=True)
    typed = commands.add_parser("relations", help="typed relations, of KnowledgeNet passages")
    typed.add_argument("data", type=Path)
    typed.add_argument("folder", type=Path)
    typed.add_argument("--folds", type=int, nargs="*", default=[1, 2, 3], help="folds to train on")
    typed.set_defaults(file=RELATIONS, train=_relations)
    taken_up = commands.add_parser("antecedents", help="what pronouns and descriptions take up, of OntoGUM and GAP")
    taken_up.add_argument("data", nargs="+", type=Path)
    taken_up.add_argument("folder", type=Path)
    taken_up.set_defaults(file=ANTECEDENTS, train=_antecedents)
    sure = commands.add_parser("confidence", help="confidence, of CaRB sentences and annotated articles")
    for name in ("carb", "graph", "scorer", "folder"):
        sure.add_argument(name, type=Path)
    sure.set_defaults(file=CONFIDENCE, train=_confidence)
    options = parser.parse_args(arguments)
    train: Callable[[argparse.Namespace], str] = options.train
    options.folder.mkdir(parents=True, exist_ok=True)
    options.folder.joinpath(options.file).write_text(train(options), encoding="utf-8")
    return 0


def _relations(options: argparse.Namespace) -> str:
    """Trains the learned relations on the named folds, all of them if none is named."""
    return relations.train(relations.passages(options.data, options.folds))


def _antecedents(options: argparse.Namespace) -> str:
    lines = (line for path in options.data for line in path.read_text("utf-8").splitlines() if line.strip())
    return antecedents.train([json.loads(line) for line in lines])


def _confidence(options: argparse.Namespace) -> str:
    return confidence.written(confidence.learn(judged(Extractor(), options.carb, options.graph, options.scorer)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

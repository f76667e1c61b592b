"""Command line: `python -m benchmarks.train relations DATA.jsonl FOLDER [--folds 1 2]` writes `relations.json`."""

import argparse
import sys
from pathlib import Path

from benchmarks.train import relations
from extract.learned.weights import FILE


def main(arguments: list[str]) -> int:
    """Trains the learned relations on the named folds, all of them if none is named."""
    parser = argparse.ArgumentParser(prog="benchmarks.train", description=__doc__)
    commands = parser.add_subparsers(required=True)
    train = commands.add_parser("relations", help="typed relations, of KnowledgeNet passages")
    train.add_argument("data", type=Path)
    train.add_argument("folder", type=Path)
    train.add_argument("--folds", type=int, nargs="*", default=[1, 2, 3])
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    written = relations.train(relations.passages(options.data, options.folds))
    options.folder.joinpath(FILE).write_text(written, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Command line: `python -m benchmarks.quality predict BENCHMARK INPUTS.jsonl OUT.jsonl`."""

import argparse
import sys
from pathlib import Path

from benchmarks.quality.predict import PREDICTORS, extractor_with, predict
from extract.pipeline import MODEL


def main(arguments: list[str]) -> int:
    """Runs the extractor over a file of inputs and writes one prediction a line, in their order."""
    parser = argparse.ArgumentParser(prog="benchmarks.quality", description=__doc__)
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("predict", help="run the extractor over a file of inputs")
    one.add_argument("benchmark", choices=sorted(PREDICTORS))
    one.add_argument("inputs", type=Path)
    one.add_argument("out", type=Path)
    one.add_argument("--model", default=MODEL)
    one.add_argument("--weights", default="", help="folder of weights that were trained on less")
    options = parser.parse_args(arguments)
    predict(options.benchmark, extractor_with(options.weights, model=options.model), options.inputs, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

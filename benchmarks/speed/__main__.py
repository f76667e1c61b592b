"""`python -m benchmarks.speed`: prints the extractor's CPU time beside bare spaCy's."""

import os
import platform

from benchmarks.speed.extraction import ROUNDS, measure
from benchmarks.speed.texts import texts


def main() -> None:
    """Measure and print a table."""
    articles = texts()
    print(f"{len(articles)} articles, {ROUNDS} rounds, {platform.machine()}, {os.cpu_count()} cores, one process")
    print(f"{'':20}{'CPU s':>8}{'sentences/CPU s':>18}{'ratio':>8}")
    for row in measure(articles):
        print(f"{row.name:20}{row.seconds:8.2f}{row.sentences_per_second:18.0f}{row.ratio:8.2f}")


if __name__ == "__main__":
    main()

"""`python -m tests.fuzz [--each N] [--store sqlite|neo4j|both]`: the long run; exit code 1 if it finds something."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.fuzz.run import Outcome, fuzz
from tests.servers.find import NoServer, own

PHASES = "examples,coverage,fuzzing,stateful"


def main() -> int:
    """Runs it on each store that was asked for."""
    given = _arguments()
    outcomes: dict[str, Outcome] = {}
    with tempfile.TemporaryDirectory(prefix="relatum-fuzz-") as place:
        for name in ("sqlite", "neo4j") if given.store == "both" else (given.store,):
            folder = Path(place) / name
            folder.mkdir()
            outcomes[name] = _on(name, folder, each=given.each, seed=given.seed)
            print(outcomes[name].report)
    for name, outcome in outcomes.items():
        found = "FAILED" if not outcome.passed else "TOO FEW" if outcome.cases < given.least else "nothing found"
        print(
            f"{name}: {outcome.cases:,} cases ({outcome.answered:,} requests), {outcome.operations} operations, {found}"
        )
    return 0 if all(outcome.passed and outcome.cases >= given.least for outcome in outcomes.values()) else 1


def _on(name: str, folder: Path, *, each: int, seed: int) -> Outcome:
    if name == "sqlite":
        return fuzz(f"sqlite:///{folder}/graph.db", each=each, phases=PHASES, seed=seed, folder=folder)
    with own(folder / "server") as server:
        return fuzz(server.address.url, each=each, phases=PHASES, seed=seed, folder=folder)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", choices=("sqlite", "neo4j", "both"), default="both")
    parser.add_argument("--each", type=int, default=300, help="random cases an operation")
    parser.add_argument("--least", type=int, default=10_000, help="cases on a store below which the run has failed")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NoServer as error:
        sys.exit(f"make fuzz: {error}")

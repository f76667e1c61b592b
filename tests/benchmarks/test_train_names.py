"""Tests of `benchmarks.train.names`."""

import json
from pathlib import Path

from benchmarks.train.names import f1, held_out, main, train

GIVEN = "Ann Tom Maria Omar Katarzyna Viktor Emil Tobias Ingrid Samira".split()
FAMILY = "Roe Green Otieno Haddad Nowak Orlan Vasko Renner Marden Lindqvist".split()
ROWS = [
    {"schema": "Person", "name1": f"{given} {family}", "name2": other, "is_match": same}
    for at, (given, family) in enumerate(zip(GIVEN, FAMILY, strict=True))
    for other, same in [
        (f"{given}e {family}", True),
        (f"{given} {family}n", True),
        (f"{given} {FAMILY[at - 1]}", False),
        (f"{GIVEN[at - 1]} {family}", False),
    ]
]


def test_spellings_are_told_from_other_names_that_were_not_seen() -> None:
    assert f1(ROWS, held_out(ROWS)) > 80


def test_training_twice_gives_the_same_weights() -> None:
    assert train(ROWS) == train(ROWS)
    assert train(ROWS)["contradicted"] < 0


def test_the_command_writes_what_it_trained(tmp_path: Path) -> None:
    tmp_path.joinpath("pairs.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in ROWS), "utf-8")
    assert main([str(tmp_path / "pairs.jsonl"), str(tmp_path / "weights.json")]) == 0
    assert json.loads(tmp_path.joinpath("weights.json").read_text("utf-8")) == train(ROWS)

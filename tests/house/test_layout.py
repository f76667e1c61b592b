"""The house rules that a machine can check: sizes, names, first lines, headers, and no path of anybody's machine."""

import ast
import re
from pathlib import Path
from statistics import median, quantiles

import pytest

from tests.house.tree import ROOT, functions, parsed, sources, tracked

VAGUE = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
HEADER = ("name:", "mode:", "params:", "returns:")
LICENSED_BINARY = {".gz", ".png", ".ico", ".npz"}
# Put together here, or this file would be the one that is found.
FOREIGN_PATHS = re.compile("|".join(["/" + "work/(main|shared)", "/" + "root/", "/" + "tmp/relatum"]))


def nine_in_ten(values: list[int]) -> float:
    return quantiles(values, n=10)[-1]


def test_files_are_short() -> None:
    lengths = [len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in sources()]
    assert median(lengths) <= 120
    assert nine_in_ten(lengths) <= 300


def test_functions_are_short() -> None:
    lengths = [length for _, length in functions()]
    assert median(lengths) <= 10
    assert nine_in_ten(lengths) <= 30


def test_no_function_is_a_chapter() -> None:
    assert [f"{name}: {length} lines" for name, length in functions() if length > 60] == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert [path for path in tracked() if VAGUE & set(path.with_suffix("").parts)] == []


def test_first_line_of_each_file_says_its_duty() -> None:
    silent = [path for path in sources() if not first_line(path).endswith((".", "?", ":"))]
    assert silent == []


def first_line(path: Path) -> str:
    return (ast.get_docstring(parsed(path)) or "").partition("\n")[0]


def test_each_query_has_a_header() -> None:
    queries = [path for path in tracked() if path.suffix in {".cypher", ".sql"} and path.parts[0] != "tests"]
    if not queries:
        pytest.skip("no query file yet")
    bare = [path for path in queries if not all(f" {key}" in comments(path) for key in HEADER)]
    assert bare == []


def comments(path: Path) -> str:
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if line.startswith(("//", "--")))


def test_no_path_of_a_machine_is_in_the_tree() -> None:
    texts = [path for path in tracked() if path.suffix not in LICENSED_BINARY]
    assert [path for path in texts if FOREIGN_PATHS.search((ROOT / path).read_text(encoding="utf-8"))] == []


def test_data_beside_the_project_is_read_by_tests_and_benchmarks_only() -> None:
    beside = re.compile(r"\.\./" + r"shared")
    readers = [path for path in tracked() if path.suffix in {".py", ".toml", ".md"} and path.parts[0] != "tests"]
    found = [path for path in readers if beside.search((ROOT / path).read_text(encoding="utf-8"))]
    assert [path for path in found if path.parts[0] != "benchmarks"] == []


def test_every_silenced_check_names_its_code() -> None:
    bare = re.compile(r"#\s*(noqa(?!:)|type:\s*ignore(?!\[))")
    files = [path for path in tracked() if path.suffix == ".py" and path != Path("tests/house/test_layout.py")]
    assert [path for path in files if bare.search((ROOT / path).read_text(encoding="utf-8"))] == []

"""The project's own files as git knows them, for the tests of the house rules."""

import ast
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "graph", "extract", "cypher")


@cache
def tracked() -> tuple[Path, ...]:
    """Files under version control that are still there, relative to the root; all files where git does not know."""
    return tuple(path for path in map(Path, _listed_by_git() or _walk()) if (ROOT / path).is_file())


def _listed_by_git() -> list[str]:
    # A tarball, or a machine without git.
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        return []
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    return [name for name in done.stdout.split("\0") if name]


def sources() -> tuple[Path, ...]:
    """Python files of the four packages, relative to the root."""
    return tuple(path for path in tracked() if path.parts[0] in PACKAGES and path.suffix == ".py")


def data_files() -> tuple[Path, ...]:
    """Files of the four packages that are not Python, relative to the root."""
    return tuple(path for path in tracked() if path.parts[0] in PACKAGES and path.suffix != ".py")


def in_client(path: Path) -> bool:
    """Whether a file belongs to the Python client, a distribution of its own."""
    return path.parts[:2] == ("api", "client")


def parsed(path: Path) -> ast.Module:
    """Syntax tree of one file."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def functions() -> Iterator[tuple[str, int]]:
    """Each function as `file:line name`, with its lines, its docstring not counted."""
    for path in sources():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{path}:{node.lineno} {node.name}", _length(node)


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    has_docstring = ast.get_docstring(node, clean=False) is not None
    docstring = (first.end_lineno or first.lineno) - first.lineno + 1 if has_docstring else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - docstring


def _walk() -> Iterator[str]:
    folders = [ROOT / name for name in (*PACKAGES, "tests", "docs", "examples", "benchmarks")]
    found = [path for folder in folders for path in folder.rglob("*") if "__pycache__" not in path.parts]
    yield from (str(path.relative_to(ROOT)) for path in sorted([*found, *ROOT.glob("*.*")]))

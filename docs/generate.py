"""Writes docs/reference and the client's operations from the code; with --check it only says what is out of date."""

import argparse
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from api import settings
from api.app import create_app
from api.client import writing
from api.openapi import operations as each_operation
from cypher.loader import Statement, statements
from extract import vocabulary
from extract.rules.rule import Example, Rule
from extract.rules.table import FAMILIES

REFERENCE = Path(__file__).with_name("reference")
CLIENT = Path(__file__).parents[1] / "api" / "client" / "relatum_client"
MODES = {
    "read": "What is asked. All run in READ mode.",
    "write": "What changes data. All are idempotent.",
    "schema": "What the migrations make.",
}


def rules() -> str:
    """The page of all extraction rules, by family."""
    count = sum(len(family) for family in FAMILIES.values())
    head = ["# Rules", "", f"The {count} constructions of English that state facts. Each example is a test."]
    sections = (line for title, family in FAMILIES.items() for line in ["", f"## {title}", *_family(family)])
    return "\n".join([*head, *sections]) + "\n"


def _family(family: tuple[Rule, ...]) -> Iterator[str]:
    for rule in family:
        yield from ("", f"### `{rule.name}`", "", rule.says, "")
        yield from ("```", textwrap.dedent(rule.pattern).strip("\n "), "```", "")
        yield from map(_example, rule.examples)
        yield from ("", f"Source: {rule.source}")


def _example(example: Example) -> str:
    facts = "; ".join(f"`{triple}`" for triple in example.triples) or "nothing"
    return f"- {example.text} → {facts}"


def queries() -> str:
    """The page of all Cypher statements, by mode."""
    head = ["# Cypher statements", "", "One a file under `cypher/`; values go in as parameters only."]
    found = statements().values()
    sections = (
        line for mode, says in MODES.items() for line in _mode(mode, says, [s for s in found if s.mode == mode])
    )
    return "\n".join([*head, *sections]) + "\n"


def _mode(mode: str, says: str, found: list[Statement]) -> Iterator[str]:
    yield from (
        "",
        f"## {mode}",
        "",
        says,
        "",
        "| statement | what it does | parameters | returns |",
        "|---|---|---|---|",
    )
    for statement in found:
        sentence = statement.sentence.replace("|", "\\|")
        name = f"[{statement.name}](../../cypher/{statement.folder}/{statement.name}.cypher)"
        yield f"| {name} | {sentence} | {_listed(statement.params)} | {_listed(statement.returns)} |"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def operations() -> str:
    """The page of all HTTP operations, in the order of the OpenAPI document."""
    document = create_app(settings.Settings()).openapi()
    rows = [_operation(path, method, row) for path, method, row in each_operation(document)]
    head = (
        "# HTTP operations",
        "",
        f"{len(rows)} operations, as `/openapi.json` describes them. A key is needed where the service asks for keys.",
        "",
        "| operation | what it answers | key | statuses |",
        "|---|---|---|---|",
    )
    return "\n".join([*head, *rows]) + "\n"


def _operation(path: str, method: str, operation: Mapping[str, Any]) -> str:
    needs = [scope for row in operation.get("security", ()) for scope in row.get("bearer", ())]
    statuses = " ".join(operation["responses"])
    return f"| `{method.upper()} {path}` | {operation['summary']} | {' or '.join(needs) or 'none'} | {statuses} |"


PAGES: Mapping[str, Callable[[], str]] = {
    "settings.md": settings.reference,
    "predicates.md": lambda: vocabulary.reference(vocabulary.load_vocabulary()),
    "rules.md": rules,
    "statements.md": queries,
    "operations.md": operations,
}


MODULES: Mapping[str, Callable[[], str]] = {
    "models.py": lambda: writing.models(create_app(settings.Settings()).openapi()),
    "operations.py": lambda: writing.methods_of(create_app(settings.Settings()).openapi()),
}
"""What of the client is written from the OpenAPI document."""


def stale(folder: Path) -> list[str]:
    """Names of the pages in `folder` that are not what the code says, and of files there that are no page."""
    found = {path.name for path in folder.glob("*")} if folder.is_dir() else set()
    return sorted([name for name, page in PAGES.items() if _read(folder / name) != page()] + list(found - PAGES.keys()))


def write(folder: Path) -> None:
    """Write all pages into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in PAGES.items():
        (folder / name).write_text(page(), encoding="utf-8")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def main() -> int:
    """Write the pages, or with --check compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if a page is out of date")
    if not parser.parse_args().check:
        write(REFERENCE)
        for name, module in MODULES.items():
            (CLIENT / name).write_text(module(), encoding="utf-8")
        return 0
    old = stale(REFERENCE) + [name for name, module in MODULES.items() if _read(CLIENT / name) != module()]
    if old:
        print(f"What is written from the code is out of date ({', '.join(old)}): run `make docs`", file=sys.stderr)
    return 1 if old else 0


if __name__ == "__main__":
    sys.exit(main())

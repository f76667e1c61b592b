"""The generated reference: written from the code, found out when it is old, and its links lead somewhere."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.tree import ROOT, tracked

LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)")


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    """docs/generate.py, which is a script and no module of a package."""
    spec = importlib.util.spec_from_file_location("generate_reference", ROOT / "docs/generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_written_pages_are_not_stale(generate: ModuleType, tmp_path: Path) -> None:
    generate.write(tmp_path)
    assert generate.stale(tmp_path) == []


def test_changed_missing_and_foreign_pages_are_stale(generate: ModuleType, tmp_path: Path) -> None:
    generate.write(tmp_path)
    (tmp_path / "rules.md").write_text("old", encoding="utf-8")
    (tmp_path / "settings.md").unlink()
    (tmp_path / "left-over.md").write_text("", encoding="utf-8")
    assert generate.stale(tmp_path) == ["left-over.md", "rules.md", "settings.md"]


def test_check_says_what_to_do(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "REFERENCE", tmp_path / "none")
    monkeypatch.setattr(sys, "argv", ["generate.py", "--check"])
    assert generate.main() == 1
    assert "make docs" in capsys.readouterr().err


def test_every_rule_and_statement_has_its_place(generate: ModuleType) -> None:
    page = generate.rules()
    assert all(f"### `{rule.name}`" in page for family in generate.FAMILIES.values() for rule in family)
    table = generate.queries()
    assert all(f"[{name}](" in table for name in generate.statements())


@pytest.mark.parametrize("page", [path for path in tracked() if path.suffix == ".md"], ids=str)
def test_links_of_our_pages_lead_somewhere(page: Path) -> None:
    targets = LINK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert [target for target in targets if not (ROOT / page.parent / target).exists()] == []

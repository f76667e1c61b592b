"""The README begins with an answer, and it is the one that `make run` gives."""

from pathlib import Path

import pytest

from tests.api.cli.conftest import Command

HOUSE = Path(__file__).parents[3]


def shown() -> list[str]:
    """Lines of the answer in the README; the question above it is printed by make itself."""
    page = (HOUSE / "README.md").read_text(encoding="utf-8")
    block = page.split("<!-- answer: begin -->")[1].split("<!-- answer: end -->")[0]
    lines = block.split("```")[1].splitlines()
    return [line for line in lines if line and not line.startswith("How are ")]


@pytest.mark.model
@pytest.mark.faults
def test_the_answer_of_the_readme_is_what_make_run_prints(relatum: Command) -> None:
    relatum("ingest", str(HOUSE / "examples" / "articles"))
    said = relatum("connect", "Tobias Renner", "Northern Front").out.splitlines()
    missing = [line for line in shown() if line not in said]
    assert len(shown()) > 10
    assert missing == []

"""Prints the table of rules for people: `python -m extract.rules`."""

import sys
from collections.abc import Iterator
from textwrap import dedent

from extract.rules.table import FAMILIES


def lines() -> Iterator[str]:
    """The table, family by family."""
    for family, rules in FAMILIES.items():
        yield f"{family}\n{'=' * len(family)}"
        for rule in rules:
            yield f"\n{rule.name}: {rule.says}\n{dedent(rule.pattern).strip()}"
            yield from (f"  {example.text} -> {'; '.join(example.triples) or 'nothing'}" for example in rule.examples)
        yield ""


if __name__ == "__main__":
    sys.stdout.write("".join(f"{line}\n" for line in lines()))

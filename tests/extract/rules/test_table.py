"""The table as a whole: it can be printed, and every guard that a rule names exists and is used."""

from extract.rules.__main__ import lines
from extract.rules.guards import GUARDS
from extract.rules.table import FAMILIES, RULES


def test_every_rule_is_printed() -> None:
    text = "\n".join(lines())
    assert all(f"\n{rule.name}: {rule.says}" in text for rule in RULES)
    assert all(family in text for family in FAMILIES)


def test_guards_are_those_that_the_rules_name() -> None:
    assert {name for rule in RULES for name in rule.guards} == set(GUARDS)

"""Every rule alone gives exactly the triples of its examples, on parses kept in files."""

from collections.abc import Sequence

import pytest

from extract.found import Candidate
from extract.mentions import find_mentions
from extract.parse import Parse
from extract.rules.engine import RuleSet
from extract.rules.rule import Rule
from extract.rules.table import RULES
from tests.extract.parses import make

PARSES = make.stored("rules")


def written(parse: Parse, candidate: Candidate) -> str:
    parts = [candidate.subject.name or parse.quote(candidate.subject.tokens), candidate.relation]
    if candidate.object is not None:
        parts.append(candidate.object.name or parse.quote(candidate.object.tokens))
    parts += [f"{role}: {parse.quote(thing.tokens)}" for role, thing in candidate.arguments]
    return " | ".join(parts)


def triples(rules: Sequence[Rule], text: str) -> tuple[str, ...]:
    parse = PARSES[text]
    return tuple(written(parse, candidate) for candidate in RuleSet(rules).find(parse, find_mentions(parse)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_examples_of_rule(rule: Rule) -> None:
    for example in rule.examples:
        assert sorted(triples([rule], example.text)) == sorted(example.triples), example.text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_has_enough_examples(rule: Rule) -> None:
    silent = [example for example in rule.examples if not example.triples]
    assert len(rule.examples) - len(silent) >= 2
    assert silent
    assert rule.says.endswith(".")
    assert rule.source


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.model
def test_stored_parses_are_those_of_the_model() -> None:
    texts = make.texts_of("rules")
    assert tuple(PARSES) == texts
    assert make.fresh(texts) == PARSES

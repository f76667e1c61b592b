"""Every rule alone gives exactly the triples of its examples, on parses kept in files."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from extract.found import Candidate, Named
from extract.model import EntityType, MentionKind
from extract.parse import Parse
from extract.rules.engine import RuleSet
from extract.rules.rule import Rule
from extract.rules.table import RULES

TYPES = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "NORP": EntityType.GROUP,
    "GPE": EntityType.LOCATION,
    "LOC": EntityType.LOCATION,
    "FAC": EntityType.LOCATION,
}
MEASURES = {"DATE", "TIME", "CARDINAL", "QUANTITY", "PERCENT", "MONEY", "ORDINAL"}


def load_make() -> ModuleType:
    path = Path(__file__).parents[1] / "parses" / "make.py"
    spec = importlib.util.spec_from_file_location("make_parses", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKE = load_make()
PARSES = MAKE.stored("rules")


def plain_mentions(parse: Parse) -> tuple[Named, ...]:
    """Mentions by the labels of the model and by parts of speech: enough for rules, without the rooms beside theirs."""
    labels = {token: label for start, end, label in parse.entities for token in range(start, end)}
    found = []
    for token, pos in enumerate(parse.pos):
        label = labels.get(token, "")
        inside = labels.get(parse.heads[token], "") == label and parse.deps[token] in {"compound", "nmod", "amod", "punct", "poss"}
        if pos not in {"NOUN", "PROPN", "PRON", "ADJ"} or label in MEASURES or (label and inside and parse.heads[token] != token):
            continue
        if not label and (parse.deps[token] in {"compound", "amod"} or pos == "ADJ"):
            continue
        kind = MentionKind.NAME if label else MentionKind.PRONOUN if pos == "PRON" else MentionKind.NOMINAL
        found.append(Named(token, token + 1, token, kind, TYPES.get(label, _nominal_type(parse, token)), parse.words[token]))
    return tuple(found)


def _nominal_type(parse: Parse, token: int) -> EntityType:
    people = {"police", "rebel", "protester", "lawyer", "leader", "minister", "he", "she", "they"}
    return EntityType.PERSON if parse.lemmas[token].lower() in people else EntityType.THING


def written(parse: Parse, candidate: Candidate) -> str:
    parts = [candidate.subject.name or parse.quote(candidate.subject.tokens), candidate.relation]
    if candidate.object is not None:
        parts.append(candidate.object.name or parse.quote(candidate.object.tokens))
    parts += [f"{role}: {parse.quote(thing.tokens)}" for role, thing in candidate.arguments]
    return " | ".join(parts)


def triples(rules: Sequence[Rule], text: str) -> tuple[str, ...]:
    parse = PARSES[text]
    return tuple(written(parse, candidate) for candidate in RuleSet(rules).find(parse, plain_mentions(parse)))


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
    texts = MAKE.texts_of("rules")
    assert tuple(PARSES) == texts
    assert MAKE.fresh(texts) == PARSES

"""Tests of `extract.mentions.voting`: names whose label the model gets wrong, told by the words around them."""

from dataclasses import replace

import pytest

from extract.mentions.entities import find_names
from extract.model import EntityType
from tests.extract.parse_files import parse_of

CASES = [
    ("Mr Brown", "Brown", "ORG", EntityType.PERSON),
    ("The Church of Norway", "Moss", "PERSON", EntityType.LOCATION),
    ("The vessel Aurora", "TideCo", "PRODUCT", EntityType.ORGANIZATION),
    ("The mayor of Bergen", "Dahl", "ORG", EntityType.PERSON),
    ("The South Korean firm", "Norse", "PERSON", EntityType.ORGANIZATION),
    ("It is clear", "Oslo", "PERSON", EntityType.LOCATION),
    ("Korla CEO", "Karo", "GPE", EntityType.ORGANIZATION),
    ("Korla CEO", "Korla", "GPE", EntityType.ORGANIZATION),
    ("Tom Lee, leader of Fina", "Fina", "PERSON", EntityType.ORGANIZATION),
    ("Tom Lee, leader of Fina", "Fina", "GPE", EntityType.LOCATION),
    ("Ivo Dunn saw the Lunds", "Lunds", "PERSON", EntityType.GROUP),
]


@pytest.mark.parametrize(("beginning", "name", "label", "expected"), CASES)
def test_words_around_a_name_outvote_the_label(beginning: str, name: str, label: str, expected: EntityType) -> None:
    parse = parse_of(beginning)
    wrong = tuple(
        (start, end, label if parse.words[end - 1] == name and end - start == 1 else given)
        for start, end, given in parse.entities
    )
    found = find_names(replace(parse, entities=wrong))
    assert {named.type for named in found if named.name == name} == {expected}


def test_who_is_named_chief_executive_is_no_firm() -> None:
    found = find_names(parse_of("The board named Tom Lee"))
    assert [(named.name, named.type) for named in found] == [("Tom Lee", EntityType.PERSON)]


def test_names_that_the_model_missed() -> None:
    parse = replace(parse_of("The vessel Aurora"), entities=())
    found = {named.name: named.type for named in find_names(parse)}
    assert found["TideCo"] is EntityType.ORGANIZATION
    assert found["Aurora"] is EntityType.PRODUCT
    parse = replace(parse_of("Alice Brown"), entities=())
    assert {named.name: named.type for named in find_names(parse)}["Tom Green"] is EntityType.PERSON


def test_who_was_born_and_died_is_a_person() -> None:
    parse = parse_of("Dagfinn Holm")
    wrong = tuple((start, end, "ORG" if label == "PERSON" else label) for start, end, label in parse.entities)
    found = {named.name: named.type for named in find_names(replace(parse, entities=wrong))}
    assert found["Dagfinn Holm"] is EntityType.PERSON

"""Tests of `extract.learned`: what the model sees, and what weights make of it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from extract.found import Named
from extract.learned import guesses, load_weights
from extract.learned.features import Sentence, features
from extract.learned.pairs import MOST, ends_of, pairs
from extract.learned.weights import read
from extract.model import EntityType, MentionKind
from extract.parse import Parse, from_json
from extract.vocabulary import load_vocabulary

TOKENS = [
    ["Ann", "Ann", "NNP", "PROPN", "nsubj", 1, 0, 3],
    ["married", "marry", "VBD", "VERB", "ROOT", 1, 4, 11],
    ["Tom", "Tom", "NNP", "PROPN", "dobj", 1, 12, 15],
    ["in", "in", "IN", "ADP", "prep", 1, 16, 18],
    ["1999", "1999", "CD", "NUM", "pobj", 3, 19, 23],
]
WEIGHTS = {
    "relations": [{"predicate": "spouse_of", "bias": -1.0, "kinds": [["Person", "Person"]]}],
    "features": {"b>marry": [0, 300], "way<": [0, -200]},
}


@pytest.fixture
def wedding() -> Parse:
    entities = [[0, 1, "PERSON"], [2, 3, "PERSON"], [4, 5, "DATE"]]
    return from_json(
        {"text": "Ann married Tom in 1999", "tokens": TOKENS, "entities": entities, "sentences": [[0, 5]]}  # type: ignore[dict-item]  # JSON
    )


def person(at: int, name: str) -> Named:
    return Named(at, at + 1, at, MentionKind.NAME, EntityType.PERSON, name)


PEOPLE = (person(0, "Ann"), person(2, "Tom"))


def test_a_relation_is_found_between_ends_of_its_kinds(wedding: Parse) -> None:
    found = guesses(wedding, PEOPLE, [0, 1], {}, read(json.dumps(WEIGHTS)), 0.5)
    assert [(one.subject.head, one.predicate, one.target.head, one.probability) for one in found] == [
        (0, "spouse_of", 2, 0.881)
    ]


def test_other_kinds_and_one_thing_with_itself_are_not_related(wedding: Parse) -> None:
    weights = read(json.dumps(WEIGHTS))
    bodies = tuple(replace(one, type=EntityType.ORGANIZATION) for one in PEOPLE)
    assert not guesses(wedding, bodies, [0, 1], {}, weights, 0.5)
    assert not guesses(wedding, PEOPLE, [0, 0], {}, weights, 0.5)


def test_dates_are_ends_and_never_subjects(wedding: Parse) -> None:
    (row,) = ends_of(wedding, PEOPLE, [0, 1])
    assert [(end.head, end.kind) for end in row] == [(0, "Person"), (2, "Person"), (4, "Date")]
    assert {(one.head, two.head) for one, two in pairs(row)} == {(0, 2), (0, 4), (2, 0), (2, 4)}


def test_a_sentence_of_many_names_is_cut(wedding: Parse) -> None:
    (row,) = ends_of(wedding, PEOPLE * MOST, [0, 1] * MOST)
    assert len(row) == MOST


def test_features_tell_words_path_and_what_rules_said(wedding: Parse) -> None:
    (row,) = ends_of(wedding, PEOPLE, [0, 1])
    found = features(Sentence(wedding, row, 0, 5, {(0, 1): "spouse_of"}), row[0], row[1])
    assert {"b>marry", "path=nsubj^ dobjv:marry", "r=spouse_of", "k=Person>Person", "a=in:prep"} <= set(found)
    assert not any("Ann" in name or "Tom" in name for name in found)


def test_the_weights_of_the_package_name_predicates_of_the_vocabulary() -> None:
    weights, vocabulary = load_weights(), load_vocabulary()
    assert len(weights.predicates) == 15
    assert all(vocabulary.get(name) is not None for name in weights.predicates)


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_weights(str(tmp_path))

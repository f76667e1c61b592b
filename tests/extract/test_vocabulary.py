"""Tests of `extract.vocabulary`."""

import pytest

from extract.model import EntityType
from extract.vocabulary import NAME, BadVocabulary, Predicate, load_vocabulary, parse, reference

ROW = '[{name}]\nlabel = "joined"\ninverse = "was joined by"\n{rest}\nexample = "[Ann] joined [the club]."\n'
PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION


def row(name: str = "joined", rest: str = "") -> str:
    return ROW.format(name=name, rest=rest)


def test_the_vocabulary_is_that_of_general_news() -> None:
    known = load_vocabulary().predicates
    assert 90 <= len(known) <= 280
    assert {
        "sacked_from",
        "attacked",
        "accused_of",
        "hiding_in",
        "declared_allegiance_to",
        "president_of",
        "joined",
    } <= set(known)


@pytest.mark.parametrize("predicate", load_vocabulary().predicates.values(), ids=lambda predicate: predicate.name)
def test_each_row_is_fit_for_the_graph(predicate: Predicate) -> None:
    assert NAME.fullmatch(predicate.name)
    assert predicate.label
    assert predicate.inverse_label
    assert predicate.example.count("[") == predicate.example.count("]") == 2
    assert predicate.example.endswith(".")
    assert predicate.patterns or predicate.name in {"aged", "is", "has"}


def test_it_is_read_once() -> None:
    assert load_vocabulary() is load_vocabulary()


def test_alternatives_unfold() -> None:
    words = parse(row(rest='active = ["join|rejoin + in|with"]'))
    assert [pattern[1:] for pattern in words.predicates["joined"].patterns] == [
        ("join", "in"),
        ("join", "with"),
        ("rejoin", "in"),
        ("rejoin", "with"),
    ]


def test_types_choose_between_rows() -> None:
    text = row("joined", 'object = ["Organization"]\nactive = ["enter"]') + row(
        "went_in", 'object = ["Location"]\nactive = ["enter"]'
    )
    words = parse(text)
    found = [words.find("active", "enter", "", (PERSON, kind)) for kind in (ORGANIZATION, PLACE, PERSON)]
    assert [one and one.name for one in found] == ["joined", "went_in", None]


@pytest.mark.parametrize(
    ("verb", "kind", "name"),
    [
        ("take on", EntityType.GROUP, "hired"),
        ("take on", ORGANIZATION, "played_against"),
        ("train", ORGANIZATION, "coaches"),
        ("train", PERSON, None),
        ("teach", PERSON, None),
    ],
)
def test_whom_one_takes_on_or_trains(verb: str, kind: EntityType, name: str | None) -> None:
    found = load_vocabulary().find("active", verb, "", (PERSON, kind))
    assert (found and found.name) == name


def test_reverse_patterns_swap_the_types() -> None:
    words = parse(row(rest='subject = ["Person"]\nobject = ["Organization"]\nreverse = ["welcome"]'))
    assert words.find("reverse", "welcome", "", (ORGANIZATION, PERSON)) is not None
    assert words.find("reverse", "welcome", "", (PERSON, ORGANIZATION)) is None


def test_an_unknown_subject_may_do_anything_and_a_missing_object_fits() -> None:
    words = parse(row(rest='subject = ["Person"]\nobject = ["Organization"]\nactive = ["join"]'))
    assert words.find("active", "join", "", (EntityType.THING, ORGANIZATION)) is not None
    assert words.find("active", "join", "", (PERSON, None)) is None
    assert words.find("active", "join", "", (PERSON, None), alone=True) is not None


def test_labels() -> None:
    words = load_vocabulary()
    assert words.label("sacked_from") == "was sacked from"
    assert words.label("sacked_from", inverse=True) == "sacked"
    assert words.label("surface_in") == "surface in"
    assert words.get("surface_in") is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("label =", "no TOML"),
        (row("Joined"), "Joined"),
        (row(rest="colour = 1"), "colour"),
        ('[joined]\nlabel = "joined"\nexample = "x"\n', "inverse"),
        (row(rest='object = ["Planet"]'), "Planet"),
        (row(rest='object = "planet"'), "planet"),
        (row(rest='ends = ["left"]'), "left"),
        (row(rest='active = ["join"]') + row("entered", 'active = ["join"]'), "joined and entered"),
    ],
)
def test_what_is_wrong_is_named(text: str, says: str) -> None:
    with pytest.raises(BadVocabulary, match=says):
        parse(text)


def test_the_reference_has_every_predicate() -> None:
    words = load_vocabulary()
    page = reference(words)
    assert all(f"| `{name}` |" in page for name in words.predicates)

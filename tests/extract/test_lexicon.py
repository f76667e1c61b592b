"""Tests of `extract.lexicon`."""

from collections import Counter

from extract import lexicon
from extract.model import EntityType
from extract.names import known_names


def test_no_noun_names_two_kinds() -> None:
    data = lexicon._read("heads.toml")
    rows = [
        word
        for key in ("person", "organization", "location", "event", "work", "product", "group", "abstract")
        for word in data[key].split()
    ]
    assert [word for word, count in Counter(rows).items() if count > 1] == []


def test_kinds_of_nouns() -> None:
    heads = lexicon.heads()
    assert heads.types["minister"] is EntityType.PERSON
    assert heads.types["ministry"] is EntityType.ORGANIZATION
    assert heads.types["valley"] is EntityType.LOCATION
    assert "ministry" in heads.institutions
    assert "way" in heads.abstract


def test_words_for_peoples() -> None:
    places = lexicon.places()
    assert places.adjectives["kenyan"] == "Kenya"
    assert places.people["spaniards"] == "Spain"
    assert places.people["frenchmen"] == "France"
    assert places.people["japanese"] == "Japan"
    assert places.capitals["nairobi"] == "Kenya"
    assert places.names["britain"] == "United Kingdom"
    assert "Texas" not in places.countries


def test_titles_tell_a_gender() -> None:
    titles = lexicon.titles()
    assert "mrs" in titles.feminine
    assert "mr" in titles.masculine
    assert not titles.feminine & titles.masculine


def test_a_known_name_means_one_thing() -> None:
    rows = lexicon.known_rows()
    names = [name.casefold() for canonical, _, others in rows for name in (canonical, *others)]
    assert len(known_names()) > len(rows)
    assert [name for name, count in Counter(names).items() if count > 1] == []

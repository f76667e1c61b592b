"""Tests of the joins that a sentence makes by itself, and of ages that stand for persons."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "word", "name"),
    [
        ("The victim was named as", "victim", "Ivo Marsh"),
        ("Ivo Marsh, 75, met", "old", "Ola Dahl"),
        ("The Civil Guard in Lima", "Hats", "White Hats"),
        ("The study was published", "journal", "Nordic Letters"),
        ("The Bergen Workers Union", "unions", ""),
        ("The Lima Ministry", "company", ""),
        ("Acme sued Tessin", "company", "Acme"),
        ("President Omar Khan met", "president", "Omar Khan"),
        ("Guards carry weapons", "them", "Guards"),
        ("Nordal, the largest bank", "it", "Nordal"),
        ("A judge suspended the", "they", "party"),
        ("Police arrested a man named", "man", "Ivo Marsh"),
        ("A company called Nordal", "company", "Nordal Corp"),
        ("Two boys were hurt", "they", "police"),
        ("The Queensland Premier", "Premier", "Peter Holm"),
        ("The Peruvian president left", "president", ""),
        ("They visited Kenya's", "ally", "Peru"),
        ("Ann Roe died on Monday", "native", "Ann Roe"),
        ("Ann Roe died on Monday", "she", "Ann Roe"),
        ("The Green Party lost", "party", "Green Party"),
        ("Karl Holm left. Ivo Marsh", "he", "Ivo Marsh"),
        ("The Embassy of Kenya", "embassy", "Embassy of Kenya"),
        ("Nordal rents ten", "most", "warehouses"),
        ("Ann Roe, head of Acme", "adviser", "Ann Roe"),
        ("Kenyan forces met", "force", ""),
        ("The Bergen Union urges", "it", "Bergen Union"),
        ("Karl Holm led the club", "Italian", "Karl Holm"),
        ("Swedish striker Ivo", "Swede", "Ivo Marsh"),
        ("The 39-year-old French", "Frenchman", ""),
        ("The Kenyan minister, whose", "government", ""),
        ("Ivo Dunn saw the Lunds", "musicians", ""),
        ("Lima grew fast", "province", ""),
        ("Peru grew fast", "city", "Arequipa"),
        ("The agency denied", "It", "agency"),
    ],
)
def test_what_a_description_is_called(beginning: str, word: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [at] = [at for at, named in enumerate(mentions) if parse.words[named.head] == word]
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    assert (cluster.name == name) if name else (len(cluster.members) == 1)


@pytest.mark.parametrize(
    ("beginning", "noun"), [("The raid hit Kenya's", "capital"), ("The raid hit the Kenyan", "city")]
)
def test_places_of_two_countries_are_two(beginning: str, noun: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = RuleResolver().resolve(parse, mentions)
    names = [
        next(one.name for one in clusters if at in one.members)
        for at, named in enumerate(mentions)
        if parse.words[named.head] == noun
    ]
    assert names == ["Nairobi", f"Syrian {noun}"]


def test_a_man_and_a_woman_of_one_surname_are_two() -> None:
    parse = parse_of("Mike Bennet died")
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = [one for one in RuleResolver().resolve(parse, mentions) if "Bennet" in one.name]
    assert sorted(one.name for one in clusters) == ["Bennet", "Mike Bennet"]

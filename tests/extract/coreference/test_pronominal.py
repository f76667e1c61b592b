"""Tests of `extract.coreference.pronominal`: whom a gendered pronoun may stand for."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from extract.model import EntityType
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "name", "type_"),
    [("Vardo won the race", "Vardo", EntityType.PERSON), ("Kenya mourns", "Kenya", EntityType.LOCATION)],
)
def test_a_name_of_no_known_kind_that_a_gendered_pronoun_takes_up_is_a_person(
    beginning: str, name: str, type_: EntityType
) -> None:
    parse = parse_of(beginning)
    clusters = RuleResolver().resolve(parse, with_spoken(parse, find_mentions(parse)))
    assert next(cluster.type for cluster in clusters if cluster.name == name) is type_


@pytest.mark.parametrize(
    ("beginning", "pronoun", "name"),
    [
        ("Rebels burnt", "they", "villages"),
        ("Scouts returning", "they", "mountains"),
        ("Nordal has put", "it", "Nordal"),
        ("Health Minister Karl", "he", "Karl Holm"),
        ("After meeting Ned", "he", "Ned Marsh"),
        ("After meeting Ned", "it", "Acme"),
        ('"When she asked', "he", "Marsh"),
        ("The feast is important", "him", "Dmitry Peskin"),
        ("The wife of Ivo", "his", "Ned Marsh"),
        ('Ivo Dunn told Ned Marsh: "He', "he", "Ned Marsh"),
        ("Ned Marsh's lawyer, Ivo", "he", "Ivo Dunn"),
        ("Ivo Dunn took office", "his", "Ned Marsh"),
        ("Ivo Dunn left Bergen. Ned Marsh is his brother", "his", "Ned Marsh"),
        ("Ned Marsh took the road", "it", "crisis"),
        ("Born in Oslo and raised", "she", "overbearing mother"),
        ("Kenya held a test", "its", "birth of its rocket industry"),
        ("The envoys said that", "them", "agreements"),
        ("Vega warned Tessin", "it", "Vega"),
        ("A van hit a lorry", "it", "van"),
        ("Kenya said that the border", "it", "border principle"),
        ("Critics say that many", "they", "many of the abuses"),
        ("The protests ended when", "them", "protests"),
        ("Claims against the voters are false, and they are angry", "they", "Claims"),
        ("The board of Acme changed", "it", "board of Acme"),
        ("The ministry had made", "them", "arrangements"),
    ],
)
def test_whom_a_pronoun_does_not_mean(beginning: str, pronoun: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = RuleResolver().resolve(parse, mentions)
    named = next(cluster for cluster in clusters if cluster.name == name)
    assert not any(mentions[at].name == pronoun for at in named.members)


def test_who_tells_of_a_minister_is_another_one() -> None:
    parse = parse_of("The minister said he and Minister for Trade")
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = RuleResolver().resolve(parse, mentions)
    named = next(cluster for cluster in clusters if cluster.name == "Ned Marsh")
    assert all(mentions[at].head > parse.words.index("and") for at in named.members)


def test_where_something_is_is_nobody() -> None:
    parse = parse_of("Ned Marsh works in Sora")
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = RuleResolver().resolve(parse, mentions)
    [he] = [cluster for cluster in clusters if any(mentions[at].name == "he" for at in cluster.members)]
    assert he.name == "Ned Marsh"


def test_who_is_told_of_is_not_who_tells() -> None:
    parse = parse_of("In a report, the coroner")
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = RuleResolver().resolve(parse, mentions)
    names = {parse.words[mentions[at].head]: cluster.name for cluster in clusters for at in cluster.members}
    assert names["coroner"] == "Ned Marsh"
    assert names["old"] != "Ned Marsh"

"""Tests of `extract.coreference.topics`: what "it" takes up that opens a sentence."""

import pytest

from extract.coreference import RuleResolver
from extract.coreference.things import Things
from extract.coreference.topics import topic
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "name", "meant"),
    [
        ("Acme is a firm in Lima", "Acme", True),
        ("Acme left Oslo", "Acme", True),
        ("Nordal Ltd is a maker", "Nordal Ltd", True),
        ("Acme closed a plant", "Acme", False),
        ("Ann Roe is a doctor", "Ann Roe", False),
        ("Acme is a bank", "Acme", False),
        ("Acme is the owner of a mill", "Acme", False),
    ],
)
def test_what_the_sentence_before_is_about(beginning: str, name: str, meant: bool) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    found = RuleResolver().resolve(parse, mentions)
    [about] = [one for one in found if one.name == name]
    sure = [about.sure[place] for place, at in enumerate(about.members) if mentions[at].name == "it"]
    assert (sure == [1.0]) is meant
    assert meant or all(likely < 0.7 for likely in sure)


@pytest.mark.parametrize(
    ("beginning", "word", "name"),
    [("Nordal makes ships", "itself", "bridge"), ("She became mayor", "herself", "she")],
)
def test_who_is_meant_with_stress(beginning: str, word: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [at] = [at for at, named in enumerate(mentions) if parse.words[named.head] == word]
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    assert cluster.name == name


def test_one_of_whom_is_somebody_are_people() -> None:
    parse = parse_of("Raiders burnt mills")
    mentions = with_spoken(parse, find_mentions(parse))
    [at] = [at for at, named in enumerate(mentions) if parse.words[named.head] == "them"]
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    assert cluster.name not in {"villages", "mills"}


@pytest.mark.parametrize(("beginning", "open_"), [("Acme is a firm in Lima", True), ("Roe said", False)])
def test_what_is_quoted_is_left_to_its_speaker_even_at_the_first_word(beginning: str, open_: bool) -> None:
    parse = parse_of(beginning)
    things = Things(parse, with_spoken(parse, find_mentions(parse)))
    [at] = [at for at, named in enumerate(things.mentions) if named.name == "it"]
    assert (topic(things, at) is not None) is open_

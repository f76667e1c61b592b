"""Tests of `extract.mentions.spoken`: what is spoken of without taking part in facts."""

import pytest

from extract.found import Named
from extract.mentions import find_mentions, with_spoken
from extract.mentions.spoken import find_spoken
from extract.model import MentionKind
from extract.parse import Parse
from tests.extract.parse_files import kept, parse_of


def spoken(parse: Parse) -> list[Named]:
    return list(find_spoken(parse, find_mentions(parse)))


def quotes(beginning: str) -> list[str]:
    parse = parse_of(beginning)
    return [parse.quote(range(named.start, named.end)) for named in spoken(parse)]


@pytest.mark.parametrize(
    ("beginning", "quote"),
    [
        ("We sold the ferry", "We"),
        ("We sold the ferry", "our"),
        ("We sold the ferry", "This"),
        ("Since Monday", "Monday"),
        ("The Oslo Opera", "Oslo"),
        ("Alice Brown and Tom", "Alice Brown and Tom Green"),
        ("A lot of people", "2014"),
    ],
)
def test_what_is_spoken_of(beginning: str, quote: str) -> None:
    assert quote in quotes(beginning)


@pytest.mark.parametrize(
    ("beginning", "quote"),
    [("We sold the ferry", "this ferry"), ("The Oslo Opera", "The Oslo Opera"), ("The Gulf War", "War")],
)
def test_what_is_no_more_than_a_mention_or_a_part_of_one(beginning: str, quote: str) -> None:
    assert quote not in quotes(beginning)


def test_none_has_the_head_of_a_mention_but_coordinations() -> None:
    for text in kept("mentions"):
        parse = parse_of(text)
        heads = {named.head for named in find_mentions(parse) if named.kind is not MentionKind.IMPLIED}
        for named in spoken(parse):
            assert not named.participant or named.speaker is not None
            assert named.siblings or named.head not in heads
            assert named.start <= named.head < named.end <= len(parse)


def test_a_coordination_stands_behind_its_first_sibling() -> None:
    parse = parse_of("Alice Brown and Tom")
    first, second = [named for named in with_spoken(parse, find_mentions(parse)) if named.start == 0]
    assert (first.siblings, len(second.siblings)) == ((), 2)

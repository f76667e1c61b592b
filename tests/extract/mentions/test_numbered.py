"""Tests of `extract.mentions.numbered`."""

from extract.mentions import find_mentions
from extract.model import EntityType, MentionKind
from tests.extract.parse_files import parse_of


def test_a_number_tells_the_texts_of_a_body_apart() -> None:
    found = find_mentions(parse_of("Ola Dahl praised Security Council"))
    names = {one.name: one.type for one in found if one.kind is MentionKind.NAME}
    assert names["Resolution 2254"] is names["Resolution 1701"] is EntityType.WORK
    assert names["Security Council"] is EntityType.ORGANIZATION


def test_a_model_of_aircraft_is_named_with_its_maker() -> None:
    found = find_mentions(parse_of("Nordal Air lost"))
    names = {one.name: one.type for one in found if one.kind is MentionKind.NAME}
    assert names["Boeing 737-800"] is names["Airbus A320"] is EntityType.PRODUCT
    assert "Boeing" not in names


def test_a_number_that_counts_something_else_is_no_model() -> None:
    found = find_mentions(parse_of("The airline gave Boeing"))
    assert "Boeing" in {one.name for one in found if one.kind is MentionKind.NAME}

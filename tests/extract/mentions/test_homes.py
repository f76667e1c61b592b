"""Tests of `extract.mentions.homes`."""

import pytest

from extract.mentions import find_mentions
from extract.model import EntityType, MentionKind
from tests.extract.parses.make import stored

PARSES = stored("rules")


def homes(opening: str) -> list[str]:
    """Names of the places that the names of bodies in a sentence imply."""
    parse = next(parse for text, parse in PARSES.items() if text.startswith(opening))
    return [
        named.name
        for named in find_mentions(parse)
        if named.kind is MentionKind.IMPLIED and named.type is EntityType.LOCATION
    ]


@pytest.mark.parametrize(
    ("opening", "places"),
    [
        ("The Kenyan Ministry of Health", ["Kenya"]),
        ("She sued the Norwegian Supreme Court", ["Norway"]),
        ("The Leeds Police Department", ["Leeds"]),
        ("The Boston Globe", []),
        ("She sued Norwegian Air", []),
    ],
)
def test_the_place_in_the_name_of_a_body(opening: str, places: list[str]) -> None:
    assert homes(opening) == places

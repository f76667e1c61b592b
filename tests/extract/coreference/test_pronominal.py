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

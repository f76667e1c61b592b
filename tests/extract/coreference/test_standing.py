"""Tests of `extract.coreference.standing`: who is meant by what somebody is that the text has not said of anybody."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "noun", "name"),
    [
        ("Ola Dahl criticised the vote.", "diplomat", "Ola Dahl"),
        ("Ned Rask wrote to Ola Dahl", "striker", "Ned Rask"),
        ("Ned Rask spoke in Lima", "novelist", ""),
        ("Mayor Ned Rask said", "minister", ""),
        ("Ola Dahl met Ned Rask. The", "politician", ""),
    ],
)
def test_who_is_meant_by_what_somebody_is(beginning: str, noun: str, name: str) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    [at] = [at for at, named in enumerate(mentions) if parse.words[named.head] == noun]
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    assert cluster.name == name if name else at == min(cluster.members)

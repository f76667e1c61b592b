"""Tests of `extract.coreference.antecedents`: how sure it is what a mention takes up."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from tests.extract.parse_files import parse_of


def sure_of(beginning: str, word: str) -> float:
    """How likely the first mention with this head is a member of its cluster."""
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    at = next(at for at, named in enumerate(mentions) if parse.words[named.head] == word)
    [cluster] = [one for one in RuleResolver().resolve(parse, mentions) if at in one.members]
    return dict(zip(cluster.members, cluster.sure, strict=True))[at]


def test_a_name_is_no_matter_of_doubt() -> None:
    assert sure_of("Ned Hall spoke", "Hall") == 1.0


def test_it_is_less_sure_than_he_of_whom_only_one_can_be_meant() -> None:
    assert 0.3 < sure_of("The board of Acme changed", "it") < 0.9 < sure_of("Tom Reed was accused", "he")


@pytest.mark.parametrize(("beginning", "word"), [("Zoe Lund of the Lima", "newspaper"), ("Kenya left", "country")])
def test_what_only_a_kind_tells_is_in_doubt(beginning: str, word: str) -> None:
    assert sure_of(beginning, word) == 0.8

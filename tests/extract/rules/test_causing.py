"""Whom somebody lets or makes do something is told for the graph."""

import pytest

from extract.mentions import find_mentions
from extract.rules import find_candidates
from extract.rules.causing import LET
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("further")

FACTS = {
    "The police allowed": {"The police | allowed | players"},
    "The coach planned": {"The coach | planned to let | players"},
    "The bill requires": {"The bill | requires | Kenya", "The bill | requires | Peru"},
    "Acme closed the plant": set(),
    "The deal made": set(),
    "The law allows": set(),
}


@pytest.mark.parametrize(("opening", "expected"), FACTS.items(), ids=list(FACTS))
def test_whom_somebody_lets_act(opening: str, expected: set[str]) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    parse = PARSES[text]
    found = [one for one in find_candidates(parse, find_mentions(parse)) if one.rule == LET]
    assert {written(parse, one) for one in found} == expected
    assert all(one.further for one in found)

"""What changes is told with the amount, whoever changes it."""

import pytest

from extract.mentions import find_mentions
from extract.rules import find_candidates
from extract.rules.changes import AMOUNTS
from extract.rules.further import RULE
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("further")

FACTS = {
    "Acme cut its": {"its prices | were cut by | 5 percent", "its prices | were cut to | $20"},
    "The toll fell": {"The toll | fell to | 45"},
    "The bank brought": {"the rate | was brought to | 3 percent"},
    "Profits were": {"Profits | were raised by | 5 percent"},
    "Acme cut the bread": set(),
}


@pytest.mark.parametrize(("opening", "expected"), FACTS.items(), ids=list(FACTS))
def test_amounts_of_changes(opening: str, expected: set[str]) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    parse = PARSES[text]
    found = [one for one in find_candidates(parse, find_mentions(parse)) if one.rule == RULE]
    doers = {"Acme", "The bank"}  # of whom it is told as well: "Acme | cut prices by | 5 percent"
    found = [one for one in found if parse.quote(one.subject.tokens) not in doers]
    counted = [one for one in found if one.object is not None and parse.label(one.object.head) in AMOUNTS]
    assert {written(parse, one) for one in counted} == expected
    assert all(one.further and not one.arguments for one in counted)

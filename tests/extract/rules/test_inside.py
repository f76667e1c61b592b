"""What stands inside the phrase of an abstract noun makes a fact of its own for the graph."""

import pytest

from extract.mentions import find_mentions
from extract.rules import find_candidates
from extract.rules.inside import RULE
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("further")

FACTS = {
    "Acme analysed": {"Acme | analysed effects of | heat", "Acme | analysed effects of | drought"},
    "The minister rejected": {"The minister | rejected offer of | Kenya"},
    "Two men were": {"Two men | were killed in attack on | the embassy"},
    "The panel examined": {
        "The panel | examined effects of | a ban on the sale of ivory",
        "The panel | examined effects of ban on | the sale of ivory",
    },
    "Ned Holm met": set(),
    "Police raided": {"Police | raided offices of | the bank"},
    "The report was": {"The report | was a response to calls for | a ban"},
    "Anna Berg holds": set(),
    "The firm bought": set(),
    "The ship was": set(),
    "The court called": set(),
    "The union called": {"The union | called for release of | prisoners"},
    "The judge called": set(),
    "The rebels lost": {"The rebels | lost more than 30 percent of | the land"},
    "The mine lost": {"The mine | lost half of | its workers", "The mine | lost most of | the coal"},
    "The river supplies": set(),
    "The union rebuilt": {"The union | rebuilt confidence of | its members"},
}


@pytest.mark.parametrize(("opening", "expected"), FACTS.items(), ids=list(FACTS))
def test_facts_of_what_stands_inside(opening: str, expected: set[str]) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    parse = PARSES[text]
    found = [one for one in find_candidates(parse, find_mentions(parse)) if one.rule == RULE]
    assert {written(parse, one) for one in found} == expected
    assert all(one.further for one in found)


def test_no_vocabulary_reads_a_relation_with_two_nouns() -> None:
    (text,) = [text for text in PARSES if text.startswith("Two men were")]
    found = find_candidates(PARSES[text], find_mentions(PARSES[text]))
    assert [one.predicate for one in found if one.rule == RULE] == ["was killed in attack on"]

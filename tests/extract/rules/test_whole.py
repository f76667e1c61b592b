"""Open triples have all that belongs into their slots, and say it once."""

import pytest

from extract.mentions import find_mentions
from extract.rules import find_candidates
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("whole")

FACTS = {
    "The final was": "The final | was played between | Acme United and Nordal City | in: 1990",
    "The school was": ("The school | was renovated at | a cost of ten million dollars | between: 1994 and 1997"),
    "The town lies": "The town | lies | thirty kilometres north of Lima",
    "In 1952": "Anna Berg | resigned | In 1952",
    "For example": "the work | is allowed | for: example",
    "In Lima": "the mayor | resigned in | Lima | because of: illness",
    "The mine was": "The mine | was demolished due to | falling demand",
    "Instead of": "they | built | a tunnel | instead of: the bridge",
    "The board is": "The board | is made up of | nine members",
    "The museum was": "The museum | was designed by | the architect Tom Reed | in: 1990",
    "The term": 'The term "cold fusion" | was coined by | Anna Berg',
    "The museum houses": "The museum | houses | a set of rare books",
    "The engine is": "The engine | is much more efficient than | its rival",
    "Directed by": "the film | was written by | Tom Reed",
    "The law": "The law | allows firms to measure | the heat",
    "The province": "each of nine districts | has | a council",
    "Tom Reed published": "Tom Reed | published | his findings | in: 1887 | extent: two years before his death",
    "Building": "Building the dam | required | the relocation of twelve villages",
    "What she": "What she found in the cave | surprised | the scientists",
    "The vessel": "The vessel | was converted into | a ferry",
    "The king": "the tower | was demolished in | 1540",
    "It has": "It | has | a mild climate | with: warm summers",
    "Its name": 'Its name | means | "place of wolves"',
    "Winters": "Winters | are | cold",
    "Tom Reed married": "Tom Reed | married | manner: twice",
    "Anna Berg retired": "Anna Berg | retired | three months after the war",
    "Sales": "Sales | grew | 3%",
    "Tom Reed listed": "he | was closing | ten shops",
    "The festival": "The festival | takes place | every year",
    "Ann Roe called": "Ann Roe | called | the plan | as: dangerous | as: stupid",
    "Anna Berg made": "Anna Berg | made | the case",
    "Tom Reed died": "Tom Reed | was aged | 67",
}


@pytest.mark.parametrize(("opening", "expected"), FACTS.items(), ids=list(FACTS))
def test_slots_are_complete(opening: str, expected: str) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    parse = PARSES[text]
    found = [written(parse, one) for one in find_candidates(parse, find_mentions(parse)) if not one.further]
    assert expected in found
    fact = expected.split(" | ")
    assert sum(one.split(" | ")[:2] == fact[:2] for one in found) == 1


@pytest.mark.parametrize(
    ("opening", "rule", "apart"), [("The residents", "person_of", True), ("Two men", "noun_in_place", False)]
)
def test_what_only_takes_a_phrase_to_pieces_is_for_the_graph(opening: str, rule: str, apart: bool) -> None:
    (parse,) = [parse for text, parse in PARSES.items() if text.startswith(opening)]
    assert [one.further for one in find_candidates(parse, find_mentions(parse)) if one.rule == rule] == [apart]


def test_the_graph_has_the_ends_apart() -> None:
    (text,) = [text for text in PARSES if text.startswith("The final was")]
    found = find_candidates(PARSES[text], find_mentions(PARSES[text]))
    apart = {written(PARSES[text], one) for one in found if one.further and one.rule == "passive_preposition"}
    assert apart == {
        "The final | was played between | Acme United | in: 1990",
        "The final | was played between | Nordal City | in: 1990",
    }

"""Tests of `extract.confidence`."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest

from extract.confidence import OTHERS, confidence, doubted, load_weights, variants
from extract.found import Candidate, Phrase
from extract.model import Extraction
from extract.quotes import QUOTED
from extract.rules.causing import RAISED
from extract.rules.further import RULE as FURTHER
from extract.rules.inside import RULE as INSIDE
from extract.rules.table import FAMILIES, RULES
from tests.extract.parse_files import kept

PLAIN = ("rule active_object", "family Active clauses")
DOUBTS = ("implausible", "no object", "negated", "long part", "doubts 8")


def sure(*signs: str) -> float:
    return confidence((*PLAIN, *signs), load_weights())


def test_it_is_a_probability() -> None:
    assert 0 < sure(*DOUBTS) < sure() < 1


@pytest.mark.parametrize("name", DOUBTS)
def test_each_doubt_lowers_it(name: str) -> None:
    assert sure(name) < sure()


def test_what_would_shame_an_investigator_is_below_half() -> None:
    assert sure("implausible", "mapped") < 0.5


def test_doubts_add_up() -> None:
    assert all(sure(one, two) < min(sure(one), sure(two)) for one, two in combinations(DOUBTS, 2))
    assert all(a >= b for a, b in pairwise(sure(*DOUBTS[:count]) for count in range(len(DOUBTS) + 1)))


def test_the_weights_are_of_rules_and_families_in_the_table() -> None:
    signs = load_weights().signs
    assert {sign[5:] for sign in signs if sign.startswith("rule ")} <= {
        *(rule.name for rule in RULES),
        FURTHER,
        INSIDE,
        QUOTED,
        RAISED,
    }
    assert {sign[7:] for sign in signs if sign.startswith("family ")} <= {*FAMILIES, OTHERS}


def test_the_more_the_parser_doubted_the_less_it_is() -> None:
    least, some, most = (sure(f"doubt {one}", f"doubts {all_}") for one, all_ in ((0, 0), (4, 5), (7, 8)))
    assert least > some > most


def test_a_triple_shows_what_the_parser_doubted_between_its_words() -> None:
    parse = next(parse for parse in kept("mentions").values() if len(parse) > 5)
    candidate = Candidate("active_object", Phrase(1, (0, 1)), "founded", (2,), Phrase(4, (4,)), 2, "found")
    told = replace(parse, doubts=(0.0, 0.05, 0.4, 0.2, 0.0, *[9.0] * (len(parse) - 5)))
    assert tuple(doubted(candidate, told)) == ("doubt 3", "doubts 3")
    assert tuple(doubted(candidate, parse)) == ()


def test_rules_that_read_the_same_words_stand_beside_each_other() -> None:
    one, other = (
        Candidate(name, Phrase(0, (0,)), "is", (1,), Phrase(head, (head,)), 1, "be")
        for name, head in (("copula_class", 2), ("copula_noun_of", 3))
    )
    apart = Candidate("active_object", Phrase(4, (4,)), "saw", (5,), None, 5, "see")
    assert variants([one, other, apart]) == {
        (1, 0): {"copula_class", "copula_noun_of"},
        (5, 4): {"active_object"},
    }


def test_a_triple_tells_its_signs(extraction: Extraction) -> None:
    [attacked] = [triple for triple in extraction.triples if triple.relation == "attacked"]
    assert {"rule active_object", "subordinate clause", "object from 2 words"} <= set(attacked.signs)
    assert attacked.confidence == confidence(attacked.signs, load_weights())

"""Further arguments make facts of their own for the graph, and only those that name somebody, something or a day."""

import pytest

from extract.mentions import find_mentions
from extract.rules import find_candidates
from extract.rules.further import RULE
from extract.rules.inflection import participle
from extract.words import BEFALLING_VERB, CHANGING_VERB, MOTION_VERB
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("further")

FACTS = {
    "Anna Berg met": {"Anna Berg | met Tom Reed in | Paris", "Anna Berg | met Tom Reed on | 3 May 2010"},
    "Rebels captured": {"Rebels | captured pilot in | Kenya", "the pilot | was captured in | Kenya"},
    "Anna Berg sent": {"the letters | were sent to | Kenya"},
    "Tom Reed carried": {"Tom Reed | carried bags to | Kenya", "the bags | were carried to | Kenya"},
    "The minister took": set(),
    "The board replaced": {
        "The board | replaced Karl Holm with | Tom Reed",
        "Karl Holm | was replaced with | Tom Reed",
    },
    "The ministry merged": {"The ministry | merged bank with | the police", "the bank | was merged with | the police"},
    "Anna Berg, along": {
        "Anna Berg | was hanged on | 4 May 1911",
        "Tom Reed | was hanged on | 4 May 1911",
        "Anna Berg | was hanged along with | Tom Reed",
    },
    "Anna Berg joined": {
        "Anna Berg | joined Tom Reed in | Lima",
        "Anna Berg | joined Tom Reed for | talks on Kenya",
    },
    "Soldiers drove": {"Tom Reed | was driven out of | Lima", "Soldiers | drove Tom Reed out of | Lima"},
    "He took part": set(),
    "Anna Berg opened": set(),
    "Tom Reed was": {"Tom Reed | was general during | the Gulf War"},
    "Tom Reed met": {"Tom Reed | met in | Paris"},
    "Rebels killed ten": {"Rebels | killed ten men in | a camp", "ten men | were killed in | a camp"},
    "Acme closed the mill": {"Acme | closed mill after | the strike in Lima"},
    "Police arrested Ann": {"Police | arrested Ann Roe before | her trial"},
    "Kenya launched": {
        "Kenya | launched offensive after | the raid in Lima",
        "the offensive | was launched after | the raid in Lima",
    },
    "The firm moved": {"The firm | moved office out of | the town"},
    "Anna Berg sold the boat": {"the boat | was sold to | the friends of Tom Reed"},
    "Anna Berg said in": set(),
    "Ned Holm sent a number": {"Ned Holm | sent letters in | May 2010"},
    "Tom Reed sold the house": set(),
    "Anna Berg praised": {"Anna Berg | praised mayor in | Paris"},
    "Kenya recalled": {"Kenya | recalled envoy after | the riots in Lima"},
    "The mayor resigned": set(),
    "The mayor spoke on": {"The mayor | spoke after | the riots in Lima"},
    "The firm closed": {"The firm | closed plant by | 2020"},
    "In May the parents": set(),
    "Nurses gave": {"Nurses | gave blood in | the hospitals"},
    "Nurses spoke": {"Nurses | spoke on | Monday"},
    "Names of donors": {"Names of donors | would be carved on | a wall"},
    "Karen Lund won": {"Karen Lund | won seat with | 55% of the vote"},
    "The firm cut its rents": {"The firm | cut rents by | 3 percent", "its rents | were cut by | 3 percent"},
    "Karl Holm led": {"Karl Holm | led union for | ten years"},
    "Ned Lund led": set(),
    "The house cost": set(),
    "In May 2011, Acme bought": {"Acme | bought Lund Works in | May 2011"},
}


@pytest.mark.parametrize(("opening", "expected"), FACTS.items(), ids=list(FACTS))
def test_facts_of_further_arguments(opening: str, expected: set[str]) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    parse = PARSES[text]
    found = find_candidates(parse, find_mentions(parse))
    assert {written(parse, one) for one in found if one.rule == RULE} == expected
    assert all(one.further for one in found if one.rule == RULE)
    assert not any(one.further for one in found if one.rule != RULE and not one.nominal)


def test_an_act_that_two_rules_read_is_told_once() -> None:
    (text,) = [text for text in PARSES if text.startswith("The mayor was sent")]
    found = find_candidates(PARSES[text], find_mentions(PARSES[text]))
    assert {written(PARSES[text], one): one.further for one in found} == {
        "The mayor | was sent by | the council | to: Rome": False,
        "The mayor | was sent to | Rome | by: the council": True,
    }


@pytest.mark.parametrize("opening", ["Acme was founded in Lima", "Orlan Corp was created"])
def test_the_day_on_which_a_body_begins(opening: str) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    found = find_candidates(PARSES[text], find_mentions(PARSES[text]))
    assert [one.predicate for one in found if one.rule == RULE] == ["founded_on"]


def test_participles_of_the_verbs_that_place_their_object() -> None:
    made = {lemma: participle(lemma) for lemma in ("carry", "deploy", "kidnap", "seize", "take", "arrest", "hurt")}
    assert list(made.values()) == ["carried", "deployed", "kidnapped", "seized", "taken", "arrested", "hurt"]
    assert all(
        word.endswith(("ed", "t", "n", "d", "k"))
        for word in map(participle, MOTION_VERB | BEFALLING_VERB | CHANGING_VERB)
    )

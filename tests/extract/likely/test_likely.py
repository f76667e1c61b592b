"""What the tree links and no rule tells is found, weighed and told in the words of the text."""

import json
from math import log
from pathlib import Path

import pytest

from extract.confidence import Weights
from extract.likely import Told, likely, links, load_likely, signs
from extract.likely.facts import DESCRIBED, LEAST, RULES, SUREST
from extract.mentions import find_mentions
from extract.parse import Parse
from extract.rules import candidates_of
from extract.rules.context import Context
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("likely")
ALL = Weights(9.0, {})
"""Weights by which each link is a fact."""


def sentence(beginning: str) -> Parse:
    [parse] = [parse for text, parse in PARSES.items() if text.startswith(beginning)]
    return parse


def told(beginning: str, weights: Weights = ALL, *, rules: bool = True) -> set[str]:
    """What is added to what the rules tell, or to nothing."""
    context = Context(sentence(beginning), find_mentions(sentence(beginning)))
    found = candidates_of(context) if rules else ()
    return {written(context.parse, one) for one in likely(context, found, weights)}


@pytest.mark.parametrize(
    ("beginning", "facts"),
    [
        ("The capsule", {"The capsule | was launched aboard | a Kenyan rocket"}),
        ("Rebels attacked", {"Rebels | attacked town without | any warning"}),
    ],
)
def test_a_complement_is_told_with_its_verb(beginning: str, facts: set[str]) -> None:
    assert facts <= told(beginning, rules=False)


def test_what_a_rule_tells_is_not_told_again() -> None:
    assert "Anna Berg | met | Tom Reed" in told("Anna Berg met", rules=False)
    assert told("Anna Berg met") == set()


def test_what_only_leads_in_is_no_object() -> None:
    assert not any("time" in fact for fact in told("Rebels attacked", rules=False))


def test_behind_a_noun_stands_what_it_is_about() -> None:
    facts = told("The report on", rules=False)
    assert "The report | is on | the fire" in facts
    assert "a warning | is to | owners" in facts


def test_a_description_beside_a_noun_says_what_it_is() -> None:
    assert "Anna Berg | is | a nurse from Lima" in told("Anna Berg, a nurse", rules=False)


def test_what_stands_behind_be_needs_its_complement() -> None:
    assert not any("during" in fact for fact in told("The mayor was", rules=False))


def test_one_of_two_that_tell_something_together_is_not_told() -> None:
    assert not any(way in fact for fact in told("Trains from", rules=False) for way in ("from", "between"))


def test_the_day_of_what_is_said_and_of_what_is_no_event_are_no_objects() -> None:
    assert not any("Monday" in fact for fact in told("The mayor said", rules=False))


def test_what_has_no_name_must_be_likelier_behind_a_noun() -> None:
    weights = Weights(log((DESCRIBED - 0.1) / (1.1 - DESCRIBED)), {})
    assert not any("is on" in fact for fact in told("The report on", weights, rules=False))
    assert any("angered" in fact for fact in told("The report on", weights, rules=False))


def test_each_member_of_a_list_is_linked() -> None:
    context = Context(sentence("The firm"), find_mentions(sentence("The firm")))
    found = {context.parse.words[link.object]: link.place for link in links(context, ()) if link.way == "to"}
    assert found == {"shops": 0, "schools": 1, "hotels": 2}


def test_only_what_is_likely_enough_is_told_and_is_as_sure_as_the_weights_say() -> None:
    parse = sentence("The capsule")
    context = Context(parse, find_mentions(parse))
    for probability in (LEAST - 0.01, LEAST + 0.01):
        weights = Weights(log(probability / (1 - probability)), {})
        found = list(likely(context, (), weights))
        assert [one.probability for one in found] == [pytest.approx(probability, abs=1e-3)] * len(found)
        assert bool(found) is (probability > LEAST)


def test_no_link_is_surer_than_readers_found_them_right() -> None:
    context = Context(sentence("The capsule"), find_mentions(sentence("The capsule")))
    assert {one.probability for one in likely(context, (), ALL)} == {SUREST}


def test_a_sign_moves_its_links_alone() -> None:
    weights = Weights(-9.0, {"verb aboard": 18.0})
    assert told("The capsule", weights, rules=False) == {"The capsule | was launched aboard | a Kenyan rocket"}


def test_what_rules_tell_is_a_sign() -> None:
    context = Context(sentence("The capsule"), find_mentions(sentence("The capsule")))
    [link] = [link for link in links(context, ()) if link.way == "aboard"]
    without, with_rules = (signs(context, link, Told.by(found)) for found in ((), candidates_of(context)))
    assert "known -----" in without
    assert "known s" in " ".join(with_rules)


def test_the_shipped_weights_know_the_signs_that_links_show() -> None:
    weights, shown = load_likely(), set[str]()
    for parse in PARSES.values():
        context = Context(parse, find_mentions(parse))
        shown.update(*(signs(context, link, Told()) for link in links(context, ())))
    assert len(shown & set(weights.signs)) > len(shown) / 3
    assert weights.base < 0


def test_facts_of_links_are_for_the_graph_and_name_their_rule() -> None:
    context = Context(sentence("The report on"), find_mentions(sentence("The report on")))
    found = list(likely(context, (), ALL))
    assert found
    assert all(one.further and one.rule in RULES for one in found)


def test_weights_are_read_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "likely.json").write_text(json.dumps({"base": -1.5, "signs": {"verb on": 0.5}}), "utf-8")
    assert load_likely(str(tmp_path)) == Weights(-1.5, {"verb on": 0.5})

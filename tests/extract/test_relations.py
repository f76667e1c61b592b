"""Tests of `extract.relations`."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.found import Candidate, Phrase
from extract.model import EntityType
from extract.relations import Literal, resolve, sanitise
from extract.vocabulary import NAME, load_vocabulary

PERSON, ORGANIZATION, PLACE, EVENT = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.LOCATION,
    EntityType.EVENT,
)
VERB = Candidate(
    rule="test",
    subject=Phrase(0, (0,)),
    relation="attacked",
    relation_tokens=(1,),
    object=Phrase(2, (2,)),
    trigger=1,
    lemma="attack",
)


def named(
    candidate: Candidate, subject: EntityType | None = PERSON, obj: EntityType | None = ORGANIZATION
) -> tuple[str, bool, bool]:
    found = resolve(candidate, subject, obj, load_vocabulary())
    return found.predicate, found.mapped, found.inverted


def test_who_brings_executives_to_a_town_does_not_work_for_it() -> None:
    brings = replace(VERB, relation="brought executives to", lemma="bring executive", preposition="to")
    assert not resolve(brings, PERSON, ORGANIZATION, load_vocabulary()).mapped


def test_an_issue_that_is_raised_somewhere_did_not_grow_up_there() -> None:
    raised = replace(VERB, relation="was raised in", lemma="raise", preposition="in", passive=True)
    assert resolve(raised, PERSON, PLACE, load_vocabulary()).predicate == "grew_up_in"
    assert not resolve(raised, None, PLACE, load_vocabulary()).mapped


def test_who_teaches_a_subject_does_not_work_for_it() -> None:
    teaches = replace(VERB, relation="is professor of", lemma="professor", preposition="of", nominal=True)
    assert resolve(teaches, PERSON, ORGANIZATION, load_vocabulary()).predicate == "works_for"
    found = resolve(teaches, PERSON, ORGANIZATION, load_vocabulary(), literal=Literal.LEARNING)
    assert not found.mapped


def test_where_a_vendor_is_he_sells_nothing() -> None:
    vendor = replace(VERB, relation="is vendor of", lemma="vendor", preposition="of", nominal=True)
    assert resolve(vendor, ORGANIZATION, EntityType.PRODUCT, load_vocabulary()).predicate == "sold"
    there = replace(vendor, relation="is vendor in", preposition="in")
    assert not resolve(there, ORGANIZATION, PLACE, load_vocabulary()).mapped


def test_who_declares_to_somebody_owes_him_no_allegiance() -> None:
    declares = replace(VERB, relation="declared to", lemma="declare", preposition="to")
    assert not resolve(declares, PERSON, PERSON, load_vocabulary()).mapped
    loyal = replace(declares, relation="declared loyalty to", lemma="declare loyalty")
    assert resolve(loyal, PERSON, PERSON, load_vocabulary()).predicate == "declared_allegiance_to"


def test_a_phrase_aside_is_no_object() -> None:
    found = resolve(verb("arrested", "arrest"), PERSON, None, load_vocabulary(), literal=Literal.ASIDE)
    assert found.predicate == "arrest"
    assert not found.mapped


def test_who_decides_whether_does_not_decide_that() -> None:
    decided = verb("decided", "decide")
    found = [
        resolve(decided, ORGANIZATION, None, load_vocabulary(), literal=one)
        for one in (Literal.CLAUSE, Literal.QUESTION)
    ]
    assert [one.predicate for one in found] == ["decided_that", "decide"]


def verb(relation: str, lemma: str, preposition: str = "", **rest: bool) -> Candidate:
    return replace(VERB, relation=relation, lemma=lemma, preposition=preposition, **rest)


@pytest.mark.parametrize(
    ("candidate", "types", "expected"),
    [
        (verb("dealt with", "deal", "with"), (ORGANIZATION, ORGANIZATION), ("deal_with", False, False)),
        (verb("took a part of", "take part", "of"), (PERSON, PLACE), ("take_part_of", False, False)),
        (verb("graduated in", "graduate", "in"), (PERSON, PLACE), ("graduate_in", False, False)),
        (verb("hijacked", "hijack"), (PERSON, EntityType.PRODUCT), ("hijack", False, False)),
        (verb("shot", "shoot"), (PERSON, EntityType.WORK), ("shoot", False, False)),
        (verb("played with", "play", "with"), (PERSON, PERSON), ("play_with", False, False)),
        (verb("was launched on", "launch", "on", passive=True), (EVENT, None), ("was_launched_on", False, False)),
        (
            verb("is deputy spokesman of", "deputy spokesman", "of", nominal=True),
            (PERSON, ORGANIZATION),
            ("represents", True, False),
        ),
        (
            replace(verb("was a battle against", "battle", "against"), rule="copula_noun_of"),
            (PLACE, ORGANIZATION),
            ("battle_against", False, False),
        ),
        (verb("attacked", "attack"), (PERSON, ORGANIZATION), ("attacked", True, False)),
        (
            verb("launched an attack against", "launch attack", "against"),
            (PERSON, ORGANIZATION),
            ("attacked", True, False),
        ),
        (verb("was attacked by", "attack", "by", passive=True), (ORGANIZATION, PERSON), ("attacked", True, True)),
        (verb("was sacked from", "sack", "from", passive=True), (PERSON, ORGANIZATION), ("sacked_from", True, False)),
        (verb("revealed", "reveal", "that"), (PERSON, None), ("announced", True, False)),
        (verb("revealed", "reveal", "that"), (EVENT, None), ("found_that", True, False)),
        (verb("employs", "employ"), (ORGANIZATION, PERSON), ("works_for", True, True)),
        (verb("is employed by", "employ", "by", passive=True), (PERSON, ORGANIZATION), ("works_for", True, False)),
        (verb("met with", "meet", "with"), (PERSON, PERSON), ("met", True, False)),
        (verb("is president of", "president", "of", nominal=True), (PERSON, PLACE), ("president_of", True, False)),
        (
            verb("is head of intelligence of", "head of intelligence", "of", nominal=True),
            (PERSON, PLACE),
            ("works_for", True, False),
        ),
        (
            verb("was put in charge of", "put", "in charge of", passive=True),
            (PERSON, ORGANIZATION),
            ("leads", True, False),
        ),
        (verb("is head of state of", "head of state", "of", nominal=True), (PERSON, PLACE), ("leads", True, False)),
        (
            verb("is foreign trade minister of", "foreign trade minister", "of", nominal=True),
            (PERSON, PLACE),
            ("minister_of", True, False),
        ),
        (
            verb("is deputy trade minister of", "deputy trade minister", "of", nominal=True),
            (PERSON, PLACE),
            ("deputy_minister_of", True, False),
        ),
        (
            verb("is deputy cook of", "deputy cook", "of", nominal=True),
            (PERSON, ORGANIZATION),
            ("deputy_head_of", True, False),
        ),
        (
            verb("is former deputy trade minister of", "former deputy trade minister", "of", nominal=True),
            (PERSON, PLACE),
            ("deputy_minister_of", True, False),
        ),
        (
            verb("is former deputy trade minister of", "minister", "of", nominal=True),
            (PERSON, PLACE),
            ("deputy_minister_of", True, False),
        ),
        (verb("has the support of", "have support", "of"), (PERSON, ORGANIZATION), ("supports", True, True)),
        (verb("offered its support to", "offer support", "to"), (ORGANIZATION, PERSON), ("supports", True, False)),
        (verb("faced criticism from", "face criticism", "from"), (PERSON, ORGANIZATION), ("criticised", True, True)),
        (verb("won the approval of", "win approval", "of"), (ORGANIZATION, PLACE), ("approved", True, True)),
        (verb("founded", "found"), (PERSON, ORGANIZATION), ("founded", True, False)),
        (verb("launched", "launch"), (PERSON, EVENT), ("carried_out", True, False)),
        (verb("surfaced in", "surface", "in"), (PERSON, PLACE), ("surface_in", False, False)),
        (verb("was praised in", "praise", "in", passive=True), (PERSON, PLACE), ("was_praised_in", False, False)),
        (
            verb("was shot down in", "shoot down", "in", passive=True),
            (PERSON, PLACE),
            ("was_shot_down_in", False, False),
        ),
        (verb("carried out by", "carry out", passive=True), (EVENT, PERSON), ("carried_out", True, True)),
        (verb("was dragged by", "drag", "by", passive=True), (PERSON, PERSON), ("drag", False, True)),
        (verb("was lived in by", "live", "by", passive=True), (PLACE, None), ("live", False, True)),
    ],
    ids=lambda value: value.relation if isinstance(value, Candidate) else None,
)
def test_phrases_get_their_names(
    candidate: Candidate, types: tuple[EntityType, EntityType], expected: tuple[str, bool, bool]
) -> None:
    assert named(candidate, *types) == expected


def test_the_rule_may_decide() -> None:
    assert named(replace(VERB, predicate="has_role"), PERSON, None) == ("has_role", True, False)
    assert named(replace(VERB, predicate="Strange Name"))[:2] == ("strange_name", False)


def test_types_that_do_not_fit_are_told() -> None:
    found = resolve(replace(VERB, predicate="born_in"), PLACE, PERSON, load_vocabulary())
    assert not found.plausible


def test_a_missing_object_maps_only_what_is_so_by_itself() -> None:
    assert named(replace(VERB, object=None)) == ("attack", False, False)
    assert named(replace(verb("was sacked", "sack", passive=True), object=None)) == ("sacked_from", True, False)
    assert named(replace(verb("was killed", "kill", passive=True), object=None)) == ("was_killed", False, False)


@given(st.text())
def test_any_name_is_made_fit_for_the_graph(name: str) -> None:
    assert NAME.fullmatch(sanitise(name))


@pytest.mark.parametrize(
    ("lemma", "preposition", "subject", "obj", "literal", "predicate"),
    [
        ("speak", "on", PERSON, EntityType.EVENT, None, "spoke_about"),
        ("speak", "on", PERSON, PLACE, None, "speak_on"),
        ("speak", "on", PERSON, EntityType.EVENT, Literal.TIME, "speak_on"),
        ("say", "of", PERSON, PERSON, None, "spoke_about"),
        ("take child", "to", PERSON, PERSON, None, "take_child_to"),
        ("be", "in", PERSON, PLACE, None, "located_in"),
        ("be", "in", PERSON, PLACE, Literal.STATE, "be_in"),
        ("get", "", PERSON, None, None, "received"),
        ("get", "", PERSON, None, Literal.QUALITY, "get"),
    ],
)
def test_what_the_object_is_decides_what_is_said(
    lemma: str,
    preposition: str,
    subject: EntityType,
    obj: EntityType | None,
    literal: Literal | None,
    predicate: str,
) -> None:
    candidate = replace(VERB, lemma=lemma, preposition=preposition, relation=f"{lemma} {preposition}")
    assert resolve(candidate, subject, obj, load_vocabulary(), literal=literal).predicate == predicate


@pytest.mark.parametrize("literal", [Literal.TIME, Literal.AMOUNT])
def test_a_day_or_an_amount_does_nothing(literal: Literal) -> None:
    found = resolve(
        verb("was cut by", "cut", "by", passive=True), ORGANIZATION, None, load_vocabulary(), literal=literal
    )
    assert (found.predicate, found.inverted) == ("was_cut_by", False)


@pytest.mark.parametrize(
    ("relation", "noun", "expected"),
    [
        ("is army chief of", "chief", "works_for"),
        ("is bureau chief of", "bureau chief", "bureau_chief_of"),
        ("is associate professor of", "professor", "works_for"),
    ],
)
def test_the_chief_of_a_part_leads_no_country(relation: str, noun: str, expected: str) -> None:
    chief = verb(relation, noun, "of", nominal=True)
    assert named(chief, PERSON, PLACE)[0] == expected


def test_what_results_from_an_act_did_not_cause_it() -> None:
    assert named(verb("is a result of", "result", "of", nominal=True), None, EVENT)[:2] == ("result_of", False)

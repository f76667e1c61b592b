"""Tests of `extract.repair.clauses`."""

import pytest

from extract.mentions import find_mentions
from extract.parse import Parse
from extract.repair import repair
from extract.rules import find_candidates
from tests.extract.parse_files import kept
from tests.extract.rules.test_examples import written


def mended(beginning: str) -> Parse:
    [parse] = [parse for text, parse in kept("repairs").items() if text.startswith(beginning)]
    return repair(parse)


def head(parse: Parse, word: str) -> tuple[str, str]:
    token = parse.words.index(word)
    return parse.deps[token], parse.words[parse.heads[token]]


def test_a_clause_before_a_semicolon_stands_beside_the_next() -> None:
    assert head(mended("He kept"), "kept") == ("parataxis", "sacked")


def test_what_is_said_stays_in_the_saying() -> None:
    assert head(mended("He said"), "kept") == ("ccomp", "said")


def test_the_noun_before_the_verb_is_no_apposition_of_an_opening_phrase() -> None:
    parse = mended("Upon exiting")
    assert head(parse, "Creek") == ("nsubj", "enters")
    assert parse.words[parse.heads[parse.words.index("Adams")]] == "County"


def test_what_is_planned_hangs_on_the_plan() -> None:
    assert head(mended("The firm announced plans on"), "close") == ("acl", "plans")


def test_what_is_declared_something_is_the_object() -> None:
    parse = mended("The court declared the law")
    assert (head(parse, "law"), head(parse, "mistake")) == (("dobj", "declared"), ("oprd", "declared"))


def test_an_aside_does_not_part_the_subject_from_its_verb() -> None:
    parse = mended("In the year of her murder")
    assert head(parse, "Roe") == ("nsubj", "had")


def test_who_is_said_to_have_won_is_the_one_who_won() -> None:
    parse = mended("The commission announced Ann Roe")
    assert (head(parse, "Roe"), head(parse, "won")) == (("nsubj", "won"), ("ccomp", "announced"))


def test_a_prefix_before_an_adjective_is_a_part_of_it() -> None:
    assert head(mended("He sent anti-war"), "anti")[0] == "compound"


def test_a_clause_that_is_said_gets_its_subject_back() -> None:
    assert head(mended("The mayor announced classes"), "classes") == ("nsubjpass", "cancelled")


def test_what_somebody_is_declared_completes_the_verb() -> None:
    assert head(mended("The commission declared Ann"), "winner") == ("oprd", "declared")


def test_the_adjective_before_a_second_name_hangs_on_that_name() -> None:
    assert head(mended("Indonesian pilot"), "French") == ("amod", "Plesel")


def test_a_name_right_behind_a_minister_is_his() -> None:
    assert head(mended("The striker, a son"), "Orlan") == ("appos", "minister")


@pytest.mark.parametrize(
    ("beginning", "word", "label", "above"),
    [
        ("The council has found", "fishing", "nsubj", "was"),
        ("Anna Keller told the radio", "gone", "ccomp", "told"),
        ("They slept when", "dropped", "acl", "stone"),
        ("They slept when", "stone", "nsubj", "landed"),
        ("The network has made", "establish", "conj", "sell"),
        ("Rebels threatened to kill", "seized", "conj", "threatened"),
        ("The firm has a plan", "opened", "conj", "has"),
    ],
)
def test_verbs_hang_where_their_form_tells(beginning: str, word: str, label: str, above: str) -> None:
    assert head(mended(beginning), word) == (label, above)


def test_what_somebody_declares_himself_completes_the_verb() -> None:
    parse = mended("The towns are")
    assert head(parse, "themselves") == ("dobj", "declaring")
    assert head(parse, "sanctuaries") == ("oprd", "declaring")


def test_what_stands_behind_be_is_the_subject_of_a_participle_that_opens_the_clause() -> None:
    parse = mended("Attached to")
    assert head(parse, "barn") == ("nsubjpass", "Attached")
    assert [written(parse, one) for one in find_candidates(parse, find_mentions(parse))] == [
        "a barn | is attached to | the house"
    ]
    assert head(mended("Later was built"), "canal") == ("nsubjpass", "built")


def test_who_is_laid_to_rest_is_laid_there() -> None:
    parse = mended("His body was laid")
    assert head(parse, "rest") == ("prt", "laid")
    assert head(parse, "in") == ("prep", "laid")

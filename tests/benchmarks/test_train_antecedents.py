"""Tests of `benchmarks.train.antecedents`."""

import json

import pytest

from benchmarks.labels import OtherText
from benchmarks.train import antecedents
from benchmarks.train.antecedents import SEVERAL, Teacher, learn, of_gum, of_news
from extract.coreference import RuleResolver
from extract.mentions import find_mentions
from extract.model import Span
from tests.extract.parse_files import parse_of

SPANS = [Span(0, 7), Span(12, 15), Span(20, 24)]


def test_the_chain_of_a_mention_in_the_news_is_told_by_its_place() -> None:
    row = {"chains": [[[0, 7], [12, 15]], [[30, 31]]], "sums": [[20, 24]]}
    assert of_news(row, SPANS) == [0, 0, SEVERAL]
    assert of_news({"chains": [], "sums": []}, SPANS) == [None, None, None]


def test_a_mention_that_begins_a_phrase_of_ontogum_has_its_chain() -> None:
    row = {"tokens": "Ann Roe of Lima met her aide".split(), "clusters": [[[0, 3], [5, 5]]]}
    mentions = [Span(0, 7), Span(20, 23), Span(24, 28)]
    assert of_gum(row, mentions, mentions) == [0, 0, None]


def test_no_question_is_asked_of_what_takes_up_several() -> None:
    parse = parse_of("Vardo won")
    mentions = find_mentions(parse)
    heads = [named.head for named in mentions]
    vardo, she = (heads.index(parse.with_word(word)[0]) for word in ("vardo", "she"))
    gold: list[int | None] = [None] * len(mentions)
    gold[vardo] = gold[she] = 0
    asked, silent = (
        Teacher(chains, complete=True, otherwise=lambda *_: None)  # type: ignore[arg-type]  # any chooser will do
        for chains in (gold, [SEVERAL if at == she else chain for at, chain in enumerate(gold)])
    )
    for teacher in (asked, silent):
        RuleResolver(stands_for=teacher).resolve(parse, mentions)
    assert len(silent.questions) == len(asked.questions) - 1


def test_what_is_right_weighs_more_and_what_few_texts_show_nothing() -> None:
    question = [(["near"], True), (["far"], False)]
    rare = [(["near", "rare"], True), (["far"], False)]
    weights = learn([[question]] * antecedents.DOCUMENTS + [[rare]])
    assert weights["near"] > 0 > weights["far"]
    assert "rare" not in weights


def test_another_text_than_was_read_is_refused() -> None:
    with pytest.raises(OtherText):
        antecedents.train([json.loads('{"key": "wikinews/none", "text": "Ann Roe left."}')])

"""Tests of `extract.doubts`."""

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract import doubts, language
from extract.pipeline import MODEL

TEXTS = [
    "Ann Roe founded Acme in Lima. It was sold in 1990 to a firm that Karl Holm leads.",
    "",
    "The horse raced past the barn fell.",
    "Police saw the man with the telescope on the hill that they had left, and called her.",
    "She left.",
]


@pytest.fixture(scope="module")
def doubting() -> Language:
    return language.load(MODEL)


def trees(nlp: Language, texts: list[str]) -> list[list[tuple[str, str, int]]]:
    return [[(token.text, token.dep_, token.head.i) for token in doc] for doc in nlp.pipe(texts, batch_size=3)]


@pytest.mark.model
def test_the_trees_are_those_of_the_model(doubting: Language) -> None:
    stock = spacy.load(MODEL)
    stock.tokenizer = doubting.tokenizer
    assert trees(doubting, TEXTS) == trees(stock, TEXTS)


@pytest.mark.model
def test_each_word_has_a_doubt_whatever_is_parsed_with_it(doubting: Language) -> None:
    told = [doubts.of(doc) for doc in doubting.pipe(TEXTS, batch_size=3)]
    alone = [doubts.of(doubting(text)) for text in TEXTS]
    assert [len(one) for one in told] == [len(doubting.make_doc(text)) for text in TEXTS]
    assert all(np.allclose(one, other, atol=0.002) for one, other in zip(told, alone, strict=True))
    assert all(doubt >= 0 for one in told for doubt in one)


@pytest.mark.model
def test_it_doubts_a_sentence_that_leads_astray_more_than_a_plain_one(doubting: Language) -> None:
    plain, astray = (sum(doubts.of(doubting(text))) for text in (TEXTS[4], TEXTS[2]))
    assert astray > 5 * plain


def test_a_parser_that_tells_no_doubts_has_none() -> None:
    assert doubts.of(Doc(spacy.blank("en").vocab, words=["She", "left"])) == ()


def test_doubt_is_how_far_the_likeliest_step_is_from_certain() -> None:
    found = doubts.doubts(np.array([[0.0, 0.0, 0.0, 0.0], [50.0, 0.0, 0.0, 0.0]], dtype=np.float32))
    assert found == pytest.approx([np.log(4), 0.0])

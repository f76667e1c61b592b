"""Tests of `extract.parse`."""

import pytest

from extract.parse import Parse, from_doc
from extract.pipeline import Extractor
from extract.verbs import finite_verbs, is_finite
from tests.extract.parse_files import kept

LEMMAS = [
    ("The court fined the bank.", "fine"),
    ("The court pinned the notice.", "pin"),
    ("The critic rated the film.", "rate"),
    ("The rocket reentered the air.", "reenter"),
    ("The army visited the town.", "visit"),
    ("The army hopes to win.", "hope"),
]


@pytest.mark.model
@pytest.mark.parametrize(("sentence", "lemma"), LEMMAS)
def test_the_lemma_of_a_verb_is_one_that_english_has(extractor: Extractor, sentence: str, lemma: str) -> None:
    assert from_doc(extractor._nlp(sentence)).lemmas[2] == lemma


@pytest.mark.model
def test_a_hyphen_behind_dots_is_a_word_of_its_own(extractor: Extractor) -> None:
    assert from_doc(extractor._nlp("The U.S.-led raid failed.")).words[1:4] == ("U.S.", "-", "led")


@pytest.mark.model
def test_a_month_behind_a_given_name_is_a_surname(extractor: Extractor) -> None:
    assert from_doc(extractor._nlp("Karen March says it is right.")).entities == ((0, 2, "PERSON"),)


@pytest.mark.model
@pytest.mark.parametrize(("sentence", "lemma"), [("She left to found a bank.", "found"), ("She found a bank.", "find")])
def test_who_is_to_found_does_not_find(extractor: Extractor, sentence: str, lemma: str) -> None:
    parse = from_doc(extractor._nlp(sentence))
    assert parse.lemmas[parse.words.index("found")] == lemma


@pytest.mark.model
@pytest.mark.parametrize("post", ["editor-in-chief", "second-in-command", "bride-to-be", "mother-of-two"])
def test_a_post_with_hyphens_is_one_noun(extractor: Extractor, post: str) -> None:
    parse = from_doc(extractor._nlp(f"The {post} of the firm left."))
    assert (parse.words[1], parse.tags[1], parse.lemmas[1]) == (post, "NN", post)


@pytest.mark.model
def test_how_many_times_more_is_one_word(extractor: Extractor) -> None:
    assert "18-fold" in from_doc(extractor._nlp("Traffic to the site increased 18-fold on Monday.")).words


@pytest.mark.model
def test_neighbouring_before_a_land_is_no_verb(extractor: Extractor) -> None:
    parse = from_doc(extractor._nlp("They fled to neighbouring Kenya."))
    assert parse.pos[parse.words.index("neighbouring")] == "ADJ"


@pytest.mark.model
def test_a_sum_is_no_part_of_the_name_before_it(extractor: Extractor) -> None:
    parse = from_doc(extractor._nlp("Acme must pay Apex $2.3 billion."))
    assert all("$" not in parse.words[start + 1 : end] for start, end, _ in parse.entities)


@pytest.mark.model
@pytest.mark.parametrize("word", ["best-of-three", "soon-to-be"])
def test_other_words_with_hyphens_are_none(extractor: Extractor, word: str) -> None:
    assert word not in from_doc(extractor._nlp(f"The {word} series began.")).words


DECIDED = "The council decided whether the mill would close."


@pytest.fixture(name="decided")
def kept_parse() -> Parse:
    return kept("mentions")[DECIDED]


def test_tokens_are_found_by_what_they_are(decided: Parse) -> None:
    assert decided.with_word("the") == [0, 4]
    assert decided.with_lemma("close", "decide") == [2, 7]
    assert decided.with_tag("MD") == [6]
    assert decided.with_dep("det", "mark") == [0, 3, 4]
    assert decided.with_kid("nsubj") == [2, 7]
    assert decided.with_word("mills") == decided.with_end("PERSON") == []


def test_tokens_near_an_end_of_the_text_are_left_out(decided: Parse) -> None:
    assert decided.with_word("the", before=1) == [4]
    assert decided.with_word("the", behind=4) == [0, 4]
    assert decided.with_word("the", behind=5) == [0]
    assert decided.with_kid("nsubj", before=3) == [7]


def test_words_hung_anew_are_found_where_they_hang_now(decided: Parse) -> None:
    assert decided.with_dep("det") == [0, 4]
    hung = decided.hung(decided.heads, ("dep", *decided.deps[1:]), decided.sentences)
    assert (hung.with_dep("det"), hung.with_dep("dep")) == ([4], [0])
    assert hung.words == decided.words


def test_finite_verbs_are_those_that_are_finite() -> None:
    for parse in kept("mentions").values():
        assert finite_verbs(parse) == [token for token in range(len(parse)) if is_finite(parse, token)]

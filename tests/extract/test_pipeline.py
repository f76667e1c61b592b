"""Tests of `extract.pipeline` and of the triples and chains that it makes: texts become facts with exact spans."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.errors import EmptyText, NotEnglish, TextTooLong
from extract.model import Extraction, MentionKind, Part, Span, Triple
from extract.pipeline import Extractor, rules_version
from tests.extract.parse_files import kept
from tests.extract.qualifiers.conftest import parses

ARTICLE = (
    "Ann Roe, the former trade minister of Norway, joined Acme on Monday.\n\n"
    "She was sacked from the Harbour Board in 2014, the\u00a0company said. "
    "\u201cI have no comment,\u201d Roe told reporters in Oslo.\n"
    "Acme\u200b was founded by Bob Doe. He lives in Porto and did not sell the mill."
)


def quotes(found: Extraction) -> Iterator[tuple[Span, str]]:
    """Every span of an extraction with the text that it stands for."""
    for chain in found.chains:
        yield from ((mention.span, mention.text) for mention in chain.mentions)
    for triple in found.triples:
        parts = [triple.subject, triple.object, triple.qualifiers.place, triple.qualifiers.attributed_to]
        yield from ((part.span, part.text) for part in parts if part is not None)
        yield from ((argument.span, argument.text) for argument in triple.arguments)


def check(found: Extraction) -> None:
    """What the graph needs of any extraction."""
    size = len(found.text)
    assert [chain.id for chain in found.chains] == list(range(len(found.chains)))
    assert [chain.mentions[0].span.start for chain in found.chains] == sorted(
        c.mentions[0].span.start for c in found.chains
    )
    for span, _ in quotes(found):
        assert 0 <= span.start < span.end <= size
    for triple in found.triples:
        assert triple.sentence in found.sentences
        assert triple.sentence.covers(triple.relation_span)
        assert 0 <= triple.confidence <= 1
        assert all(not triple.sentence.covers(span) for span in triple.support)
        for part in (triple.subject, triple.object):
            assert part is None or part.chain is None or part.chain < len(found.chains)


def said(found: Extraction, predicate: str) -> Triple:
    """The one triple with this predicate."""
    (triple,) = [one for one in found.triples if one.predicate == predicate]
    return triple


def name(found: Extraction, part: Part | None) -> str:
    assert part is not None
    return part.text if part.chain is None else found.chains[part.chain].name


@pytest.mark.parametrize("text", sorted(parses()))
def test_every_span_lies_in_the_text(stored_extractor: Extractor, text: str) -> None:
    found = stored_extractor.extract(text, published="2015-09-06")
    check(found)
    for span, quoted in quotes(found):
        assert (
            text[span.start : span.end].split(maxsplit=1)[0].strip("\"'") in quoted
            or quoted.split(maxsplit=1)[0] in text
        )


def test_the_same_text_gives_the_same_extraction(stored_extractor: Extractor) -> None:
    text = "Police said on Saturday that rebels attacked the fort."
    assert stored_extractor.extract(text) == stored_extractor.extract(text)


@pytest.mark.parametrize(("act", "status"), [("an attack", "planned"), ("the attacks", "asserted")])
def test_who_plans_an_attack_has_not_attacked(stored_extractor: Extractor, act: str, status: str) -> None:
    found = stored_extractor.extract(f"Rebels planned {act} on the fort.")
    assert said(found, "attacked").qualifiers.status == status


def test_predicates_turn_with_the_voice(stored_extractor: Extractor) -> None:
    found = stored_extractor.extract("Rebels attacked the fort.")
    assert not said(found, "attacked").inverted


def test_a_pronoun_shows_whom_it_means(stored_extractor: Extractor) -> None:
    text = "The minister denied that he stole the money."
    (stealing,) = [one for one in stored_extractor.extract(text).triples if one.relation == "stole"]
    assert stealing.subject.text == "The minister"
    assert text[stealing.subject.span.start : stealing.subject.span.end] == "he"


def test_what_somebody_is_named_is_told_though_it_is_the_same_thing(stored_extractor: Extractor) -> None:
    found = {one.relation: one for one in stored_extractor.extract("Police arrested a man named Karl Holm.").triples}
    named, arrested = found["was named"], found["arrested"]
    assert (named.subject.text, named.object and named.object.text) == ("a man", "Karl Holm")
    assert arrested.object is not None
    assert named.subject.chain == arrested.object.chain


def test_who_is_only_described_beside_a_pronoun_stays_a_pronoun(stored_extractor: Extractor) -> None:
    found = stored_extractor.extract("He was born in Lima, the son of a baker.")
    assert {one.subject.text for one in found.triples if one.relation == "was born in"} == {"He"}


def test_the_version_names_rules_and_model(stored_extractor: Extractor) -> None:
    assert stored_extractor.version == f"{rules_version()}+en_stored-1"
    assert len(rules_version()) == 12


def test_published_may_have_a_time_and_must_be_a_date(stored_extractor: Extractor) -> None:
    text = "Rebels attacked the fort on Friday."
    found = stored_extractor.extract(text, published="2015-09-06T10:00:00Z")
    assert found.published == "2015-09-06"
    with pytest.raises(ValueError, match="yesterday"):
        stored_extractor.extract(text, published="yesterday")


def test_a_refused_text_does_not_stop_the_others(stored_extractor: Extractor) -> None:
    texts = [("Rebels attacked the fort.", None), ("", None), ("Rebels never attacked the fort.", "2015-09-06")]
    first, second, third = stored_extractor.extract_many(texts)
    assert isinstance(first, Extraction)
    assert isinstance(second, EmptyText)
    assert isinstance(third, Extraction)
    assert third.published == "2015-09-06"


@pytest.mark.model
def test_an_article_comes_out_right(extractor: Extractor) -> None:
    found = extractor.extract(ARTICLE, published="2015-09-06")
    check(found)
    joined = said(found, "joined")
    assert (name(found, joined.subject), name(found, joined.object)) == ("Ann Roe", "Acme")
    assert joined.qualifiers.time is not None
    assert joined.qualifiers.time.start == "2015-08-31"
    sacked = said(found, "sacked_from")
    assert (name(found, sacked.subject), name(found, sacked.object)) == ("Ann Roe", "Harbour Board")
    assert sacked.subject.text == "Ann Roe"
    assert sacked.support
    assert found.text[sacked.support[0].start : sacked.support[0].end].startswith("Ann Roe")
    founded = said(found, "founded")
    assert founded.inverted
    assert (name(found, founded.subject), name(found, founded.object)) == ("Acme", "Bob Doe")


@pytest.mark.model
def test_spans_count_in_the_text_as_given(extractor: Extractor) -> None:
    found = extractor.extract(ARTICLE)
    for chain in found.chains:
        for mention in chain.mentions:
            if mention.kind is MentionKind.NAME:
                assert (
                    ARTICLE[mention.span.start : mention.span.end].replace("\u200b", "").split()
                    == mention.text.replace("\u200b", "").split()
                )


@pytest.mark.model
def test_batches_give_what_single_texts_give(extractor: Extractor) -> None:
    texts = [ARTICLE, "Bob Doe founded Acme in 2009.", ARTICLE[:70]]
    assert list(extractor.extract_many((text, None) for text in texts)) == [extractor.extract(text) for text in texts]


@pytest.mark.model
@pytest.mark.parametrize("text", ["", " \n\t ", "\u200b", "..."])
def test_an_empty_text_is_refused(extractor: Extractor, text: str) -> None:
    with pytest.raises(EmptyText):
        extractor.extract(text)


@pytest.mark.model
def test_other_languages_are_refused(extractor: Extractor) -> None:
    with pytest.raises(NotEnglish):
        extractor.extract(
            "Der Minister hat gestern in Berlin gesagt, dass die Firma ihre Arbeiter nicht bezahlt hat. " * 3
        )


@pytest.mark.model
def test_a_text_that_is_too_long_is_refused_before_it_is_read(extractor: Extractor) -> None:
    with pytest.raises(TextTooLong, match="1,000,000"):
        extractor.extract("a " * 600_000)


@pytest.mark.model
def test_lone_surrogates_become_replacement_characters(extractor: Extractor) -> None:
    found = extractor.extract("Bob Doe founded \ud800 Acme in 2009.")
    assert found.text == "Bob Doe founded \ufffd Acme in 2009."
    check(found)


@pytest.mark.model
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from([*ARTICLE.split(), "\u00a0", "\n\n", "(", "\ud83d\ude00", "\u202e", "\x00", "'"]), max_size=60
    )
)
def test_any_jumble_of_words_is_read_or_refused(extractor: Extractor, words: list[str]) -> None:
    try:
        check(extractor.extract(" ".join(words), published="2015-09-06"))
    except (EmptyText, NotEnglish):
        return


CUT = sorted({text for name in ("repairs", "mentions", "constructions") for text in kept(name)})


@pytest.mark.model
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(CUT), st.integers(1, 40), st.booleans())
def test_a_sentence_that_breaks_off_is_read_or_refused(extractor: Extractor, text: str, words: int, stop: bool) -> None:
    try:
        check(extractor.extract(" ".join(text.split()[:words]).rstrip(".") + "." * stop))
    except (EmptyText, NotEnglish):
        return


@pytest.mark.parametrize(
    "text", ["She is the sister of actor and", "Karl Holm said Ned Marsh had lost his", "He lost to spokesman Lt."]
)
@pytest.mark.model
def test_texts_that_break_off(extractor: Extractor, text: str) -> None:
    check(extractor.extract(text))


def test_two_who_defend_themselves_do_not_defend_each_other(stored_extractor: Extractor) -> None:
    found = stored_extractor.extract("Japan and Peru defended themselves.").triples
    assert {(triple.relation, triple.object) for triple in found} == {("defended themselves", None)}

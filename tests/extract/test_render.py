"""Tests of `extract.render`."""

from dataclasses import replace

from extract.model import (
    Argument,
    Chain,
    EntityType,
    Extraction,
    Mention,
    MentionKind,
    Part,
    Polarity,
    Qualifiers,
    Span,
    Status,
    Time,
    Triple,
)
from extract.render import fact, lines

TEXT = "Ann Roe runs. The fort was attacked by her in May."
ANN = Mention(Span(0, 7), "Ann Roe", MentionKind.NAME, EntityType.PERSON, "Ann Roe")
HER = Mention(Span(39, 42), "her", MentionKind.PRONOUN, EntityType.PERSON, "her", joined_by="nearest person")
FORT = Mention(Span(14, 22), "The fort", MentionKind.NOMINAL, EntityType.LOCATION, "fort")
GARRISON = Mention(Span(14, 22), "The fort", MentionKind.IMPLIED, EntityType.ORGANIZATION, "Garrison")
TRIPLE = Triple(
    subject=Part("The fort", Span(14, 22), 1),
    relation="was attacked by",
    relation_span=Span(23, 38),
    object=Part("her", Span(39, 42), 0),
    predicate="attacked",
    mapped=True,
    arguments=(Argument("in", "May", Span(46, 49)),),
    qualifiers=Qualifiers(time=Time("May", Span(46, 49), "2015-05", None, "month")),
    rule="passive_agent",
    confidence=0.8,
    sentence=Span(14, 50),
    support=(Span(0, 7),),
    inverted=True,
)
EXTRACTION = Extraction(
    text=TEXT,
    published="2015-09-06",
    sentences=(Span(0, 13), Span(14, 50)),
    chains=(
        Chain(0, EntityType.PERSON, "Ann Roe", (), ("runner",), True, (ANN, HER)),
        Chain(1, EntityType.LOCATION, "fort", (), (), False, (FORT, GARRISON)),
    ),
    triples=(TRIPLE,),
    pipeline="test",
)


def test_a_fact_reads_in_the_direction_of_its_predicate() -> None:
    assert fact(TRIPLE, EXTRACTION) == "Ann Roe -[attacked]-> fort  (2015-05)"


def test_what_limits_a_fact_is_told() -> None:
    said = Qualifiers(
        polarity=Polarity.NEGATED,
        status=Status.ALLEGED,
        attributed_to=Part("police", Span(0, 7)),
        place=Part("The fort", Span(14, 22), 1),
        ended=True,
    )
    limited = replace(TRIPLE, qualifiers=said, arguments=(Argument("with", "sticks", Span(0, 1)),))
    assert fact(limited, EXTRACTION).endswith('(not; alleged; no longer; says "police"; in fort; with sticks)')


def test_a_fact_without_object_has_a_dot() -> None:
    assert fact(replace(TRIPLE, object=None, inverted=False), EXTRACTION).startswith("fort -[attacked]-> ·")


def test_sentences_that_say_nothing_are_left_out() -> None:
    assert list(lines(EXTRACTION)) == [
        "The fort was attacked by her in May.",
        "  Ann Roe -[attacked]-> fort  (2015-05)",
        "",
        "1 fact in 2 sentences about 2 things (test)",
    ]


def test_the_explanation_names_rule_support_and_joins() -> None:
    told = "\n".join(lines(EXTRACTION, explain=True))
    assert "rule passive_agent, confidence 0.80" in told
    assert 'leans on "Ann Roe" at 0-7' in told
    assert '"her" at 39-42: nearest person' in told
    assert 'implied by "The fort"' in told
    assert "Ann Roe (Person, runner)" in told
    assert "not in the vocabulary" not in told


def test_the_explanation_says_what_the_vocabulary_lacks() -> None:
    strange = replace(TRIPLE, predicate="paint", mapped=False, object=None)
    assert "paint, not in the vocabulary" in "\n".join(lines(replace(EXTRACTION, triples=(strange,)), explain=True))


def test_further_facts_stand_behind_a_plus() -> None:
    told = list(lines(replace(EXTRACTION, further=(replace(TRIPLE, predicate="visited"),))))
    assert told[1:3] == ["  Ann Roe -[attacked]-> fort  (2015-05)", "+ Ann Roe -[visited]-> fort  (2015-05)"]
    assert "2 facts" in told[-1]

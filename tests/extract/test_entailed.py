"""Tests of `extract.entailed`: what a fact entails."""

import pytest

from extract.entailed import AFFILIATED
from extract.pipeline import Extractor

OF = (
    "Anna Berg is a member of the Green Party.",
    "Tom Reed, the chairman of the Green Party, resigned.",
    "Anna Berg joined the Green Party in 1990.",
    "Anna Berg defected to the Green Party.",
    "Anna Berg stood for the Green Party in the election.",
    "Anna Berg was elected to parliament for the Green Party in 1997.",
    "The Green Party was founded by Anna Berg.",
    "As a member of the Green Party, Anna Berg was mayor of Lima.",
    "Karl Holm founded Nordal, a centrist party. Nordal is led by Anna Berg.",
)
NOT = (
    "Anna Berg is a member of the Rowing Club.",
    "Anna Berg attacked the Green Party.",
    "The Green Party thanked Anna Berg.",
    "Anna Berg met the leader of the Green Party.",
    "The Rowing Club joined the Green Party.",
    "Anna Berg is a member of the Board of Trustees of Lima University.",
)
LEFT = ("Anna Berg left the Green Party in May.", "Anna Berg was expelled from the Green Party.")


@pytest.mark.model
@pytest.mark.parametrize("text", OF)
def test_who_leads_or_joins_a_party_is_of_it(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text)
    [*_, one] = [triple for triple in found.further if triple.predicate == AFFILIATED]
    assert "Anna Berg" in text or one.subject.text == "Tom Reed"
    assert not one.qualifiers.ended
    assert one.mapped


@pytest.mark.model
@pytest.mark.parametrize("text", NOT)
def test_who_is_tied_to_no_party_is_of_none(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text)
    assert not [one for one in (*found.triples, *found.further) if one.predicate == AFFILIATED and one.confidence > 0.5]


@pytest.mark.model
@pytest.mark.parametrize("text", LEFT)
def test_who_left_was_of_it(extractor: Extractor, text: str) -> None:
    [one] = [triple for triple in extractor.extract(text).further if triple.predicate == AFFILIATED]
    assert one.qualifiers.ended


@pytest.mark.model
def test_a_founding_member_founded(extractor: Extractor) -> None:
    [one] = extractor.extract("Anna Berg is a founding member of Acme.").further
    assert (one.subject.text, one.predicate) == ("Anna Berg", "founded")
    told = extractor.extract("Anna Berg attended the founding conference of Acme.")
    assert "founded" not in {triple.predicate for triple in (*told.triples, *told.further)}


@pytest.mark.model
def test_who_teaches_a_language_works_for_no_land(extractor: Extractor) -> None:
    found = extractor.extract("Anna Berg is a professor of French at Lima University.").triples
    assert [one.object.text for one in found if one.predicate == "works_for" and one.object] == ["Lima University"]

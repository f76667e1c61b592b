"""A learned guess never puts somebody where no person can stand."""

import pytest

from extract.model import EntityType
from extract.pipeline import Extractor
from extract.vocabulary import load_vocabulary

TEXT = "Renner's lawyer, Sofia Brandt, rejected the claim. Mr Renner was jailed. Ann Roe is the founder of Acme Corp."


@pytest.mark.model
def test_nobody_founds_or_is_founded_in_a_person(extractor: Extractor) -> None:
    found, vocabulary = extractor.extract(TEXT), load_vocabulary()
    for triple in found.triples:
        row = vocabulary.get(triple.predicate)
        if triple.rule != "learned" or row is None or triple.object is None or triple.object.chain is None:
            continue
        chain = found.chains[triple.object.chain]
        assert chain.type is not EntityType.PERSON or not row.objects or EntityType.PERSON in row.objects

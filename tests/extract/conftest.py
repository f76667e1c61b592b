"""Extractions that the tests of the last steps of the extractor share: with the model, and without it."""

from types import SimpleNamespace

import pytest

from extract import pipeline
from extract.model import Extraction
from extract.parse import Parse
from extract.pipeline import Extractor
from tests.extract.qualifiers.conftest import parses


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The shipped extractor, loaded once."""
    return Extractor()


@pytest.fixture
def stored_extractor(monkeypatch: pytest.MonkeyPatch) -> Extractor:
    """An extractor that knows only the sentences whose parses are kept, and needs no model."""

    def parse(nlp: object, text: str) -> Parse:
        return parses()[text]

    monkeypatch.setattr(pipeline.language, "parse", parse)
    monkeypatch.setattr(pipeline.language, "parse_many", lambda nlp, texts: (parses()[text] for text in texts))
    return Extractor(nlp=SimpleNamespace(meta={"lang": "en", "name": "stored", "version": "1"}))  # type: ignore[arg-type]


@pytest.fixture
def extraction(stored_extractor: Extractor) -> Extraction:
    """What one sentence with a speaker, a date and a place says."""
    return stored_extractor.extract("Police said on Saturday that rebels attacked the fort.", published="2015-09-06")

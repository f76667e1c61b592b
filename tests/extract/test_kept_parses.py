"""The parses kept for the tests of mentions are those of the model."""

import pytest

from extract.parse import from_doc
from extract.pipeline import Extractor
from tests.extract.parse_files import kept


@pytest.mark.model
def test_kept_parses_are_fresh(extractor: Extractor) -> None:
    assert {text: from_doc(extractor._nlp(text)) for text in kept("mentions")} == dict(kept("mentions"))

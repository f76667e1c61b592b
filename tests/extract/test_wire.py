"""Tests of `extract.wire`."""

import json

import pytest

from extract.model import Extraction
from extract.pipeline import Extractor
from extract.wire import from_json, to_json
from tests.extract.qualifiers.conftest import parses


@pytest.mark.parametrize("text", sorted(parses()))
def test_what_was_written_is_read_again(stored_extractor: Extractor, text: str) -> None:
    found = stored_extractor.extract(text, published="2015-09-06")
    assert from_json(json.loads(json.dumps(to_json(found)))) == found


def test_sentences_carry_their_text(extraction: Extraction) -> None:
    made = to_json(extraction)
    assert made["sentences"] == [{"start": 0, "end": len(extraction.text), "text": extraction.text}]
    assert all(row["sentence"]["text"] == extraction.text for row in made["triples"])


def test_an_unknown_word_is_refused(extraction: Extraction) -> None:
    made = to_json(extraction)
    made["chains"][0]["type"] = "Planet"
    with pytest.raises(ValueError, match="Planet"):
        from_json(made)

"""Encodings that are read, and those that are refused."""

import pytest

from graph.ingest.readers.article import Refused
from graph.ingest.readers.decode import decode


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_its_mark(encoding: str) -> None:
    assert decode("Émile met Łucja, مرحبا".encode(encoding)) == "Émile met Łucja, مرحبا"


def test_an_encoded_surrogate_is_kept_for_replacement() -> None:
    assert decode(b"a\xed\xa0\x80") == "a\ud800"


@pytest.mark.parametrize(
    ("raw", "code", "words"),
    [
        ("Émile".encode("latin1"), "wrong_encoding", "not UTF-8 at byte 0.*iconv"),
        ("Émile".encode("utf-16")[:-1], "wrong_encoding", "not UTF-16"),
        (b"a\0b", "binary", "NUL"),
        (b"%PDF-1.7", "binary", "pdftotext"),
        (b"PK\x03\x04", "binary", "zip"),
    ],
)
def test_other_bytes_are_refused(raw: bytes, code: str, words: str) -> None:
    with pytest.raises(Refused, match=words) as caught:
        decode(raw)
    assert caught.value.code == code

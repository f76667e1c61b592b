"""Tests of `extract.mentions.voices`: whom "I" and "we" stand for in quotations."""

import pytest

from extract.mentions import find_mentions
from extract.mentions.voices import Voices
from extract.quotes import Quotes
from tests.extract.parse_files import parse_of


def meant(beginning: str, word: str) -> list[str | None]:
    """Heads that each pronoun of a text stands for, in order."""
    parse = parse_of(beginning)
    voices = Voices(parse, find_mentions(parse), Quotes(parse))
    heads = [voices.meant(at, "we") for at, one in enumerate(parse.words) if one.lower() == word]
    return [None if head is None else parse.words[head] for head in heads]


@pytest.mark.parametrize(
    ("beginning", "word", "heads"),
    [
        ('"We condemn the raid', "we", ["Holm", "Holm", None]),
        ('"We will sue Globex', "we", ["Acme", "Acme"]),
        ('"We are closing our mine', "we", ["Corp"]),
        ('"We are closing our mine', "our", ["Corp"]),
        ('"We all support Acme', "we", [None, None, None]),
        ('"We thank Acme and have met', "we", [None, None]),
        ('"We want to thank Nordal', "we", ["Globex", "Roth"]),
        ('"We sold the mill', "we", [None, "Berg"]),
        ("We sold the ferry", "we", [None]),
    ],
)
def test_whom_we_stands_for(beginning: str, word: str, heads: list[str | None]) -> None:
    assert meant(beginning, word) == heads


def test_you_are_nobody() -> None:
    parse = parse_of('"We sold the mill')
    assert Voices(parse, find_mentions(parse), Quotes(parse)).meant(1, "you") is None

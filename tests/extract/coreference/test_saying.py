"""Tests of `extract.coreference.saying`: whom "he" means behind what somebody said."""

import pytest

from extract.coreference import RuleResolver
from extract.mentions import find_mentions, with_spoken
from extract.quotes import Quotes
from tests.extract.parse_files import parse_of


@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("The mayor of Lima", ["Ivo Dunn", "Ned Marsh"]),
        ("Senator Ned Hill", ["Ned Hill"]),
        ("Ivo Dunn was hurt", ["Ivo Dunn"]),
        ("Jack Dunn sought", ["Jack Dunn"]),
        ("Senator Karl", ["Jack Dunn"]),
    ],
)
def test_who_he_is(beginning: str, names: list[str]) -> None:
    parse = parse_of(beginning)
    mentions = with_spoken(parse, find_mentions(parse))
    clusters = RuleResolver().resolve(parse, mentions)
    pronouns = [at for at, named in enumerate(mentions) if named.name == "he"]
    assert [next(one.name for one in clusters if at in one.members) for at in pronouns] == names


def test_a_quotation_that_opens_again_goes_on() -> None:
    parse = parse_of('"The mill will not close')
    quotes = Quotes(parse)
    marsh = parse.words.index("Marsh")
    assert quotes.speaker_head(parse.words.index("mill")) == marsh
    assert quotes.speaker_head(parse.words.index("plan")) == marsh
    assert quotes.speaker_head(parse.words.index("left")) is None

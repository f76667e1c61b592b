"""Tests of `extract.chains`."""

from extract.chains import Chains, Source
from extract.coreference import RuleResolver
from extract.found import Candidate, Phrase
from extract.mentions import find_mentions
from extract.normalise import normalise
from tests.extract.parse_files import parse_of


def test_a_plural_pronoun_gives_one_candidate_a_thing() -> None:
    parse = parse_of("Alice Brown and Tom")
    mentions = find_mentions(parse)
    chains = Chains(Source(parse.text, normalise(parse.text), parse), mentions, RuleResolver().resolve(parse, mentions))
    they, treaty = parse.words.index("They"), parse.words.index("treaty")
    verb = parse.heads[they]
    candidate = Candidate("test", Phrase(they, (they,)), "signed", (verb,), Phrase(treaty, (treaty,)), verb, "sign")
    found = list(chains.singly(candidate))
    assert [chains.chains[chains.number(chains.mention(one.subject)) or 0].name for one in found] == [
        "Alice Brown",
        "Tom Green",
    ]
    assert [one.support for one in found] == [(one.subject.head,) for one in found]
    assert {one.object for one in found} == {candidate.object}
    assert all(one.subject.tokens == (they,) for one in found)
    alone = Candidate("test", Phrase(treaty, (treaty,)), "stands", (verb,), None, verb, "stand")
    assert list(chains.singly(alone)) == [alone]

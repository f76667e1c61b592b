"""Tests of `extract.brackets`."""

from dataclasses import replace

import pytest

from extract import brackets, language
from extract.normalise import normalise
from extract.parse import Parse
from extract.pipeline import MODEL


def parse(words: str, tags: str, heads: list[int], deps: str) -> Parse:
    """A parse of words that are apart by one blank; it is one sentence."""
    split = words.split()
    starts = [len(" ".join([*split[:at], ""])) for at in range(len(split))]
    return Parse(
        text=words,
        words=tuple(split),
        lemmas=tuple(word.lower() for word in split),
        tags=tuple(tags.split()),
        pos=tuple("VERB" if tag.startswith("V") else "NOUN" for tag in tags.split()),
        deps=tuple(deps.split()),
        heads=tuple(heads),
        starts=tuple(starts),
        ends=tuple(start + len(word) for start, word in zip(starts, split, strict=True)),
        entities=((0, 1, "PERSON"),),
        sentences=((0, len(split)),),
    )


WHOLE = parse(
    "Roe ( died in 2004 ) fell .", "NNP -LRB- VBD IN CD -RRB- VBD .", [2, 2, 2, 2, 3, 2, 2, 6], "a b c d e f g h"
)
REST = parse("Roe fell .", "NNP VBD .", [1, 1, 1], "nsubj ROOT punct")


def test_brackets_behind_names() -> None:
    assert list(brackets.brackets(WHOLE)) == [(1, 6)]


def test_brackets_behind_other_words_and_at_the_end_stay() -> None:
    assert not list(brackets.brackets(parse("men ( two or three ) fell", "NNS ( CD CC CD ) VBD", [0] * 7, "x " * 7)))
    assert not list(brackets.brackets(parse("Roe ( two or three )", "NNP ( CD CC CD )", [0] * 6, "x " * 6)))
    assert not list(brackets.brackets(parse("Roe ( two ( or three", "NNP ( CD ( CC CD", [0] * 6, "x " * 6)))
    assert not list(brackets.brackets(parse("Roe ( two or three", "NNP ( CD CC CD", [0] * 5, "x " * 5)))


def test_the_bracket_hangs_on_the_word_before_it() -> None:
    made = brackets.merge(WHOLE, REST, [0, 6, 7])
    assert made.heads == (6, 2, 0, 2, 3, 2, 6, 6)
    assert made.deps == ("nsubj", "b", "acl", "d", "e", "f", "ROOT", "punct")
    assert made.entities == ((0, 1, "PERSON"),)
    assert made.sentences == ((0, 8),)
    assert made.text == WHOLE.text


def test_sentences_without_brackets_stay_as_they_were_read() -> None:
    words, tags = (
        "It rose . Roe ( died in 2004 ) fell . He wept .",
        "PRP VBD . NNP -LRB- VBD IN CD -RRB- VBD . PRP VBD .",
    )
    heads, deps = [1, 1, 1, 5, 5, 5, 5, 6, 5, 5, 9, 12, 12, 12], "a b c d e f g h i j k l m n"
    whole = replace(
        parse(words, tags, heads, deps),
        entities=((0, 1, "ORG"), (3, 4, "ORG"), (7, 8, "DATE"), (11, 12, "ORG")),
        sentences=((0, 3), (3, 5), (5, 11), (11, 14)),
    )
    made = brackets.merge(whole, REST, [3, 9, 10])
    assert made.heads == (1, 1, 1, 9, 5, 3, 5, 6, 5, 9, 9, 12, 12, 12)
    assert made.deps == ("a", "b", "c", "nsubj", "e", "acl", "g", "h", "i", "ROOT", "punct", "l", "m", "n")
    assert made.entities == ((0, 1, "ORG"), (3, 4, "PERSON"), (7, 8, "DATE"), (11, 12, "ORG"))
    assert made.sentences == ((0, 3), (3, 11), (11, 14))


@pytest.mark.model
def test_a_bracket_does_not_take_the_sentence_from_its_subject() -> None:
    text = (
        "Sami Haddad (Arabic: سامي حداد; died 4 March 2011) a native of Basra was the son of a farmer. He was hanged."
    )
    made = language.parse(language.load(MODEL), normalise(text).text)
    verb = made.words.index("was")
    assert made.words[made.child(verb, "nsubj") or 0] == "Haddad"
    assert made.words[made.heads[made.words.index("died")]] == "Haddad"
    assert len(made.sentences) == 2


@pytest.mark.model
def test_two_brackets_and_a_sentence_between() -> None:
    text = "Ann Roe (born 3 May 1950) founded Acme (a bank in Porto) in 1990. It grew. Tom Lee (her heir, 30) sold it."
    made = language.parse(language.load(MODEL), text)
    assert [made.quote(range(*sentence)) for sentence in made.sentences] == [
        "Ann Roe (born 3 May 1950) founded Acme (a bank in Porto) in 1990.",
        "It grew.",
        "Tom Lee (her heir, 30) sold it.",
    ]
    for verb, who in (("founded", "Roe"), ("grew", "It"), ("sold", "Lee")):
        at = made.words.index(verb)
        assert (made.deps[at], made.words[made.child(at, "nsubj") or 0]) == ("ROOT", who)


def test_doubts_are_those_of_the_reading_whose_tree_is_taken() -> None:
    whole = replace(WHOLE, doubts=(1.0,) * len(WHOLE))
    rest = replace(REST, doubts=(0.1, 0.2, 0.3))
    assert brackets.merge(whole, rest, [0, 6, 7]).doubts == (0.1, 1, 1, 1, 1, 1, 0.2, 0.3)
    assert brackets.merge(WHOLE, REST, [0, 6, 7]).doubts == ()

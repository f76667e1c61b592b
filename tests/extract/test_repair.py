"""Tests of `extract.repair`."""

from dataclasses import replace

from extract.parse import Parse
from extract.repair import repair
from tests.extract.parse_files import kept, parse_of


def head(parse: Parse, word: str) -> tuple[str, str]:
    """Label and head of the first such word."""
    token = parse.words.index(word)
    return parse.deps[token], parse.words[parse.heads[token]]


def test_an_opening_phrase_joins_its_clause() -> None:
    whole = parse_of("Since Monday")
    broken = replace(
        whole, heads=(0, *whole.heads[1:]), deps=("ROOT", *whole.deps[1:]), sentences=((0, 6), (6, len(whole)))
    )
    parse = repair(broken)
    assert parse == whole
    assert len(parse.sentences) == 1
    assert head(parse, "Since") == ("prep", "embroiled")
    assert parse.sentence_of == (0,) * len(parse)


def test_words_before_a_dash_are_in_apposition() -> None:
    parse = parse_of("The navy chief - Admiral")
    assert head(parse, "chief") == ("appos", "Wafula")
    assert head(parse, "navy")[1] == "chief"


def test_one_subject_in_apposition_to_the_other() -> None:
    parse = parse_of("Head of the Refugee Council")
    chief, verb = parse.words.index("Head"), parse.words.index("told")
    heads = tuple(verb if token == chief else above for token, above in enumerate(parse.heads))
    deps = tuple("nsubj" if token == chief else dep for token, dep in enumerate(parse.deps))
    mended = repair(replace(parse, heads=heads, deps=deps))
    assert head(mended, "Head") == ("appos", "Smith")
    assert head(mended, "Smith") == ("nsubj", "told")


def test_a_coordination_inside_a_phrase() -> None:
    words = ("Police", "and", "Kenyan", "special", "forces", "fled")
    parse = Parse(
        text=" ".join(words),
        words=words,
        lemmas=("police", "and", "kenyan", "special", "force", "flee"),
        tags=("NNS", "CC", "NNP", "JJ", "NNS", "VBD"),
        pos=("NOUN", "CCONJ", "PROPN", "ADJ", "NOUN", "VERB"),
        deps=("nmod", "cc", "conj", "amod", "nsubj", "ROOT"),
        heads=(4, 0, 0, 4, 5, 5),
        starts=(0, 7, 11, 18, 26, 33),
        ends=(6, 10, 17, 25, 32, 37),
        entities=(),
        sentences=((0, 6),),
    )
    mended = repair(parse)
    assert mended.deps == ("nsubj", "cc", "amod", "amod", "conj", "ROOT")
    assert mended.heads == (5, 0, 4, 4, 0, 5)


def test_a_finished_sentence_is_left_alone() -> None:
    whole = parse_of("Since Monday")
    stopped = (*whole.words[:5], ".", *whole.words[6:])
    broken = replace(whole, words=stopped, heads=(0, *whole.heads[1:]), deps=("ROOT", *whole.deps[1:]))
    broken = replace(broken, sentences=((0, 6), (6, len(whole))))
    assert repair(broken) == broken


def test_a_dash_that_parts_nothing() -> None:
    parse = parse_of("The navy chief - Admiral")
    far = replace(
        parse, heads=tuple(0 if word == "chief" else head for word, head in zip(parse.words, parse.heads, strict=True))
    )
    assert repair(far).deps == far.deps
    unnamed = replace(parse, tags=tuple("NN" if tag == "NNP" else tag for tag in parse.tags))
    assert repair(unnamed) == unnamed


def test_what_is_right_stays() -> None:
    for text in ("Mr Brown met", "Alice Brown and Tom Green", "The Gulf War"):
        [parse] = [parse for known, parse in kept("mentions").items() if known.startswith(text)]
        assert repair(parse) == parse

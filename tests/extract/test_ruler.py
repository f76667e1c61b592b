"""Tests of `extract.ruler`."""

import warnings
from collections.abc import Sequence

import pytest
import spacy
from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.pipeline import MODEL, Extractor
from extract.ruler import Pattern, QuickMatcher

Patterns = Sequence[tuple[str, Sequence[Pattern]]]
PATTERNS: Patterns = [
    ("0", [[{"TAG": "IN"}]]),
    ("1", [[{"LOWER": {"IN": ["that", "if"]}, "DEP": "mark"}], [{"LOWER": "so"}]]),
    ("2", [[{"DEP": {"NOT_IN": ["det", ""]}, "TAG": {"IN": ["DT", "WDT"]}}]]),
    ("3", [[{"LOWER": "gon"}, {"LOWER": "na"}]]),
    ("4", [[{"LOWER": {"REGEX": "^n[ou]thin'$"}}]]),
    ("5", [[{"IS_SPACE": True}]]),
    ("6", [[{"TAG": "NN", "OP": "+"}]]),
]
TEXTS = [
    (["That", "mill", "town", "left"], ["DT", "NN", "NN", "VBD"], ["det", "compound", "nsubj", "ROOT"]),
    (["She", "said", "that", "so"], ["PRP", "VBD", "IN", "RB"], ["nsubj", "ROOT", "mark", "advmod"]),
    (["That", "is", "nuthin'", "\n"], ["DT", "VBZ", "NN", "_SP"], ["nsubj", "ROOT", "attr", "dep"]),
    (["They", "gon", "na", "leave"], ["PRP", "VBG", "TO", "VB"], ["nsubj", "aux", "aux", "ROOT"]),
]


def stock(vocab: Vocab, patterns: Patterns) -> Matcher:
    matcher = Matcher(vocab)
    for key, several in patterns:
        matcher.add(key, [list(map(dict, pattern)) for pattern in several])
    return matcher


@pytest.mark.parametrize(("words", "tags", "deps"), TEXTS)
def test_the_matches_are_those_of_spacy(words: list[str], tags: list[str], deps: list[str]) -> None:
    vocab = Vocab()
    doc = Doc(vocab, words=words, tags=tags, deps=deps, heads=[deps.index("ROOT")] * 4)
    quick, expected = QuickMatcher(vocab, PATTERNS), stock(vocab, PATTERNS)(doc, allow_missing=True)
    for _ in range(2):
        assert sorted(quick(doc, allow_missing=True, as_spans=False)) == sorted(expected)


def test_what_was_found_at_a_token_is_found_at_others_of_its_kind() -> None:
    vocab = Vocab()
    quick, expected = QuickMatcher(vocab, PATTERNS), stock(vocab, PATTERNS)
    for words, tags, deps in (*TEXTS, *TEXTS[::-1]):
        doc = Doc(vocab, words=words, tags=tags, deps=deps, heads=[deps.index("ROOT")] * 4)
        found = quick(doc, allow_missing=True, as_spans=False)
        assert sorted(found) == sorted(expected(doc, allow_missing=True))


@pytest.mark.model
def test_the_ruler_of_the_model_finds_what_spacy_finds(extractor: Extractor) -> None:
    text = (
        "If she says that that isn't so, I'm gonna ask whoever was to have it: 'twas nothin', y'all.\n\n It has been."
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        bare = spacy.load(MODEL)
    ours, theirs = extractor._nlp(text), bare(text)
    assert [(one.text, one.pos_, str(one.morph), one.lemma_) for one in ours] == [
        (one.text, one.pos_, str(one.morph), one.lemma_) for one in theirs
    ]

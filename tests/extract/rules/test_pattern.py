"""The notation of patterns, and what is refused."""

import pytest

from extract.rules.pattern import PatternError, parse_pattern


def test_a_tree_of_lines() -> None:
    node = parse_pattern("""
        relation: VERB =say|tell
          subject?: @subject ~Person
          object!: > dobj|attr NOUN
            deep: < *
    """)
    subject, thing = node.children
    assert (node.name, node.step, node.pos, node.lemmas) == ("relation", "", {"VERB"}, {"say", "tell"})
    assert (subject.step, subject.optional, subject.types, subject.typed) == ("subject", True, {"Person"}, True)
    assert (thing.step, thing.deps, thing.forbidden) == (">", {"dobj", "attr"}, True)
    assert (thing.children[0].step, thing.children[0].deps) == ("<", frozenset())


def test_a_word_class_stands_for_its_lemmas() -> None:
    assert "hold" in parse_pattern("relation: VERB %light_verb").lemmas


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("", "at least one line"),
        ("relation VERB", "no name"),
        ("relation: VERB %no_such_class", "no such word class"),
        ("relation: VERB\n  object: dobj", "no step"),
        ("relation: VERB\nobject: > dobj", "not below the anchor"),
    ],
)
def test_what_is_not_in_the_notation_is_refused(pattern: str, message: str) -> None:
    with pytest.raises(PatternError, match=message):
        parse_pattern(pattern)

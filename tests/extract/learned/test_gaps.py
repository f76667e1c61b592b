"""Tests of `extract.learned.gaps`: what is left between two ends without lists and brackets."""

import pytest

from extract.learned.end import End
from extract.learned.features import Sentence, features
from extract.learned.gaps import brackets_of, lists_of, without_brackets
from extract.parse import Parse, from_json


def flat(text: str) -> Parse:
    """A parse of words apart by blanks, each of which hangs on the first."""
    tokens: list[list[str | int]] = []
    at = 0
    for word in text.split():
        tokens.append([word, word.lower(), "NN", "NOUN", "dep" if tokens else "ROOT", 0, at, at + len(word)])
        at += len(word) + 1
    return from_json({"text": text, "tokens": tokens, "entities": [], "sentences": [[0, len(tokens)]]})  # type: ignore[arg-type]  # JSON


def name(at: int, kind: str = "Location", form: str = "name") -> End:
    return End(at, at + 1, at, kind, form, "", at)


@pytest.mark.parametrize(
    ("text", "row", "lists"),
    [
        ("Porto , Minho and Braga", (name(0), name(2), name(4)), [(0, 5), (0, 5), (0, 5)]),
        ("Porto near Braga", (name(0), name(2)), [(0, 1), (2, 3)]),
        ("Ann , Porto", (name(0, "Person"), name(2)), [(0, 1), (2, 3)]),
        ("it and Porto", (name(0, form="pronoun"), name(2)), [(2, 3)]),
    ],
)
def test_a_list_joins_names_of_one_kind(text: str, row: tuple[End, ...], lists: list[tuple[int, int]]) -> None:
    assert list(lists_of(flat(text), row).values()) == lists


def test_brackets_are_left_out_that_close_before_the_end() -> None:
    brackets = brackets_of(flat("Ann ( born [ sic ] ) sang ( in Porto"), 0, 10)
    assert brackets == {3: 5, 1: 6}
    assert without_brackets(brackets, 1, 10) == [7, 8, 9]
    assert without_brackets(brackets, 1, 6) == [1, 2]
    assert without_brackets({}, 5, 5) == []


def test_an_end_in_a_list_is_seen_as_its_first_member_is() -> None:
    parse = flat("Ann ( 1950 ) lives in Porto , Minho")
    ann, porto, minho = name(0, "Person"), name(6), name(8)
    sentence = Sentence(parse, [ann, porto, minho], 0, 9, {})
    near, far = (set(features(sentence, ann, target)) for target in (porto, minho))
    assert {"all>lives in", "t-1=in", "t--=lives_in", "gap>2"} <= near & far
    assert "tlisted=," in far - near
    assert "gap>1" in features(sentence, porto, minho)

"""Tests of `extract.insertions`: square brackets in quotations, as `normalise` and the spans of phrases show it."""

import pytest

from extract.chains import Source
from extract.normalise import normalise
from extract.parse import Parse

CASES = [
    ("“[T]he mill is closed.”", '"The mill is closed."'),
    ("She saw “conceal[ing] of [a]n order”.", 'She saw "concealing of an order".'),
    ("“We thank the [local] chief,” she said.", '"We thank the local chief," she said.'),
    ("“The growth [of such gangs] is slow.”", '"The growth of such gangs is slow."'),
    ("“[Acme] runs mills.”", '"Acme runs mills."'),
    ("the [Mines] Department and [mayor Ann] Roe", "the Mines Department and mayor Ann Roe"),
    ("“They were strong [sic] for days.”", '"They were strong for days."'),
    ("“my[...] crew[...][Roe] left”", '"my ... crew ...[Roe] left"'),
    ("“He [Tom Lee] sold it [the mill].”", None),
    ("his [Lee's] rights and she [my mother]", None),
    ("the CEU [Central Economic Union] and ten acres [four hectares]", None),
    ("It was in 2014 [Ann Roe/Acme Press] People came.", None),
    ("This subject [of a mill - Acme] is new.", None),
    ("told [[Acme Press|AP] ]he left", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_square_brackets_in_quotations(text: str, expected: str | None) -> None:
    plain = normalise(text).text
    if expected is None:
        assert plain.count("[") == text.count("[")
    else:
        assert plain == expected


@pytest.mark.parametrize(
    ("given", "first", "last", "span"),
    [
        ("[T]he old mill", "The", "mill", "[T]he old mill"),
        ("the [old mill]", "old", "mill", "old mill"),
        ("the [old] mill", "the", "old", "the [old]"),
        ("the [old] mill", "mill", "mill", "mill"),
    ],
)
def test_spans_keep_both_brackets(given: str, first: str, last: str, span: str) -> None:
    plain = normalise(given)
    words = plain.text.split()
    starts = tuple(plain.text.index(word) for word in words)
    parse = Parse(
        text=plain.text,
        words=tuple(words),
        lemmas=tuple(words),
        tags=("NN",) * len(words),
        pos=("NOUN",) * len(words),
        deps=("dep",) * len(words),
        heads=(0,) * len(words),
        starts=starts,
        ends=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        entities=(),
        sentences=((0, len(words)),),
    )
    found = Source(given, plain, parse).span(words.index(first), words.index(last) + 1)
    assert given[found.start : found.end] == span

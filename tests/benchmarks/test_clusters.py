"""Tests of `benchmarks.quality.clusters`: chains in the form that OntoGUM has."""

from types import SimpleNamespace
from typing import cast

from benchmarks.quality import clusters
from extract.model import Chain, EntityType, Extraction, Mention, MentionKind, Span
from extract.pipeline import Extractor

TEXT = "Ann Roe , the mayor who she praised , left . Ann Roe 's aide wept ."
NAME, NOMINAL, PRONOUN = MentionKind.NAME, MentionKind.NOMINAL, MentionKind.PRONOUN


def mention(start: int, end: int, kind: MentionKind, whole: tuple[int, int] | None = None) -> Mention:
    span = Span(start, end)
    return Mention(span, TEXT[start:end], kind, EntityType.PERSON, TEXT[start:end], "", Span(*whole) if whole else None)


ANN = Chain(
    id=0,
    type=EntityType.PERSON,
    name="Ann Roe",
    aliases=(),
    roles=(),
    proper=True,
    mentions=(
        mention(0, 7, NAME, (0, 35)),
        mention(10, 19, NOMINAL, (10, 35)),
        mention(20, 23, PRONOUN),
        mention(24, 27, PRONOUN),
        mention(45, 52, NAME, (45, 55)),
        mention(45, 48, MentionKind.IMPLIED),
    ),
)
ALONE = Chain(1, EntityType.PERSON, "aide", (), (), proper=False, mentions=(mention(56, 60, NOMINAL),))


def fake(*chains: Chain) -> Extractor:
    found = Extraction(TEXT, None, (), chains, (), "test")
    return cast("Extractor", SimpleNamespace(extract=lambda text: found))


def test_an_apposition_and_a_relative_pronoun_belong_to_their_host() -> None:
    row = {"sentence": TEXT, "tokens": TEXT.split()}
    assert clusters.predict_tokens(fake(ANN, ALONE), row) == {"clusters": [[[0, 7], [6, 6], [11, 13]]]}


def test_spans_are_of_each_mention_alone() -> None:
    [spans] = clusters.predict_spans(fake(ANN), {"sentence": TEXT})["clusters"]
    assert spans == [[0, 7], [10, 19], [20, 23], [24, 27], [45, 52]]

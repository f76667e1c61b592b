"""Reads the qualifiers of one word of a sentence whose parse is kept in a file."""

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from extract.found import Candidate, Phrase, QualifiersFound
from extract.mentions import find_mentions
from extract.parse import Parse, from_json
from extract.qualifiers import Qualifier
from extract.repair import repair

PARSES = Path(__file__).parents[1] / "parses" / "qualifiers.json"
PUBLISHED = date(2015, 9, 6)
Qualify = Callable[[str], tuple[Parse, QualifiersFound]]


@cache
def parses() -> dict[str, Parse]:
    """The stored parses by their text, mended as the pipeline mends them."""
    rows = map(json.loads, PARSES.read_text("utf-8").splitlines())
    return {row["text"]: repair(from_json(row)) for row in rows}


def candidate(parse: Parse, trigger: int) -> Candidate:
    """A candidate at a trigger, with the nearest subject and its object."""
    subject = parse.child(trigger, "nsubj", "nsubjpass")
    preposition = parse.child(trigger, "prep")
    target = parse.child(trigger, "dobj")
    if target is None and preposition is not None:
        target = parse.child(preposition, "pobj")
    head = trigger if subject is None else subject
    return Candidate(
        rule="test",
        subject=Phrase(head, (head,)),
        relation=parse.words[trigger],
        relation_tokens=(trigger,),
        object=None if target is None else Phrase(target, (target,)),
        trigger=trigger,
        lemma=parse.lemmas[trigger],
        passive=parse.child(trigger, "nsubjpass") is not None,
        nominal=parse.pos[trigger] == "NOUN",
    )


@pytest.fixture
def qualify() -> Qualify:
    """Qualifiers of the starred word of a sentence."""

    def read(starred: str) -> tuple[Parse, QualifiersFound]:
        before, word, _ = starred.split("*")
        parse = parses()[starred.replace("*", "")]
        trigger = parse.starts.index(len(before))
        assert parse.words[trigger] == word
        return parse, Qualifier(parse, find_mentions(parse), PUBLISHED).qualify(candidate(parse, trigger))

    return read

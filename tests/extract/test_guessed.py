"""Tests of `extract.guessed`: what learned relations add to the triples of rules."""

import json
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest

from extract.chains import Chains, Source
from extract.found import Candidate, Cluster, Named, Phrase, QualifiersFound
from extract.guessed import STRANGE, SURE, learned
from extract.learned import Weights, ends_of
from extract.learned.weights import read
from extract.model import EntityType, MentionKind, Triple
from extract.normalise import normalise
from extract.parse import Parse, from_json
from extract.triples import triples
from extract.vocabulary import load_vocabulary

TEXT = "Ann founded Acme"
PARSE: Parse = from_json(
    {
        "text": TEXT,  # type: ignore[dict-item]  # JSON
        "tokens": [
            ["Ann", "Ann", "NNP", "PROPN", "nsubj", 1, 0, 3],
            ["founded", "found", "VBD", "VERB", "ROOT", 1, 4, 11],
            ["Acme", "Acme", "NNP", "PROPN", "dobj", 1, 12, 16],
        ],
        "entities": [[0, 1, "PERSON"], [2, 3, "ORG"]],  # type: ignore[list-item]  # JSON
        "sentences": [[0, 3]],
    }
)
MENTIONS = (
    Named(0, 1, 0, MentionKind.NAME, EntityType.PERSON, "Ann"),
    Named(2, 3, 2, MentionKind.NAME, EntityType.ORGANIZATION, "Acme"),
)
SOURCE = Source(TEXT, normalise(TEXT), PARSE)
CHAINS = Chains(
    SOURCE, MENTIONS, [Cluster((at,), ("",), one.name, one.type, proper=True) for at, one in enumerate(MENTIONS)]
)
ROWS = ends_of(SOURCE.parse, CHAINS)
FOUNDED = Candidate(
    rule="active",
    subject=Phrase(0, (0,)),
    relation="founded",
    relation_tokens=(1,),
    object=Phrase(2, (2,)),
    trigger=1,
    lemma="found",
)


def qualify(candidate: Candidate) -> QualifiersFound:
    del candidate
    return QualifiersFound()


def weights(predicate: str) -> Weights:
    """A net that is sure that every person is so related to every organisation."""
    column = {"predicate": predicate, "least": 0.5, "kinds": [["Person", "Organization"]]}
    tables = {name: np.zeros((0, 1)) for name in ("direct", "units", "states")}
    numbers = BytesIO()
    np.savez(numbers, hidden=np.zeros(1), out=np.zeros((1, 1)), bias=np.asarray([4.0]), **tables)
    return read(json.dumps({"relations": [column], "features": []}), numbers.getvalue())


@pytest.fixture
def found() -> tuple[Triple, ...]:
    return triples(SOURCE, CHAINS, [FOUNDED], load_vocabulary(), qualify)


def added(found: tuple[Triple, ...], predicate: str) -> tuple[Triple, ...]:
    """The triples, then the facts beside them."""
    kept, beside = learned(SOURCE, CHAINS, (found, ()), load_vocabulary(), weights(predicate), qualify, ROWS)
    return (*kept, *beside)


def test_what_a_rule_says_becomes_surer_and_is_not_said_again(found: tuple[Triple, ...]) -> None:
    (one,) = added(found, "founded")
    assert one == replace(found[0], confidence=SURE)
    assert one.confidence > found[0].confidence


def test_another_relation_of_the_same_two_stands_beside(found: tuple[Triple, ...]) -> None:
    one, two = added(found, "educated_at")
    assert {(triple.rule, triple.predicate) for triple in (one, two)} == {
        ("active", "founded"),
        ("learned", "educated_at"),
    }
    assert min(one.confidence, two.confidence) == pytest.approx(0.982 * STRANGE, abs=0.001)


def test_a_nearer_word_of_a_rule_is_kept_for_what_it_implies() -> None:
    joined = replace(FOUNDED, relation="joined", lemma="join")
    (one,) = added(triples(SOURCE, CHAINS, [joined], load_vocabulary(), qualify), "works_for")
    assert (one.predicate, one.confidence) == ("joined", SURE)


def test_nothing_is_added_where_the_ends_are_of_other_kinds(found: tuple[Triple, ...]) -> None:
    other = replace(weights("founded"), fits={("Person", "Person"): np.asarray([True])})
    assert learned(SOURCE, CHAINS, (found, ()), load_vocabulary(), other, qualify, ROWS) == (found, ())


@pytest.mark.parametrize(
    ("kind", "label", "told"),
    [("Location", "GPE", False), ("Location", "PERSON", True), ("Event", "PERSON", False), ("Thing", "PERSON", True)],
)
def test_no_guess_puts_a_place_or_an_event_where_none_can_stand(kind: str, label: str, told: bool) -> None:
    parse = replace(PARSE, entities=((0, 1, label), (2, 3, "ORG")))
    source = Source(TEXT, normalise(TEXT), parse)
    place = replace(MENTIONS[0], type=EntityType(kind))
    clusters = [
        Cluster((0,), ("",), "Ann", place.type, proper=True),
        Cluster((1,), ("",), "Acme", MENTIONS[1].type, proper=True),
    ]
    guesser = replace(weights("educated_at"), fits={(kind, "Organization"): np.asarray([True])})
    chains = Chains(source, (place, MENTIONS[1]), clusters)
    rows = ends_of(source.parse, chains)
    assert bool(learned(source, chains, ((), ()), load_vocabulary(), guesser, qualify, rows)[1]) is told

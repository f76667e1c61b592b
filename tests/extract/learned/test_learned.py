"""Tests of `extract.learned`: what the model sees, and what weights make of it."""

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from extract.chains import Chains, Source
from extract.found import Cluster, Named
from extract.learned import Weights, guesses, load_weights, stand_ins
from extract.learned.features import Sentence, features
from extract.learned.pairs import MOST, ends_of, pairs
from extract.learned.states import states_of
from extract.learned.weights import read
from extract.model import EntityType, MentionKind
from extract.normalise import normalise
from extract.parse import Parse, from_json
from extract.vocabulary import load_vocabulary

TOKENS = [
    ["Ann", "Ann", "NNP", "PROPN", "nsubj", 1, 0, 3],
    ["married", "marry", "VBD", "VERB", "ROOT", 1, 4, 11],
    ["Tom", "Tom", "NNP", "PROPN", "dobj", 1, 12, 15],
    ["in", "in", "IN", "ADP", "prep", 1, 16, 18],
    ["1999", "1999", "CD", "NUM", "pobj", 3, 19, 23],
]
ENTITIES = [[0, 1, "PERSON"], [2, 3, "PERSON"], [4, 5, "DATE"]]
PEOPLE = (EntityType.PERSON, EntityType.PERSON)


def parsed(tokens: list[list[str | int]], entities: list[list[object]]) -> Parse:
    text = " ".join(str(token[0]) for token in tokens)
    data = {"text": text, "tokens": tokens, "entities": entities, "sentences": [[0, len(tokens)]]}
    return from_json(data)  # type: ignore[arg-type]  # JSON


@pytest.fixture
def wedding() -> Parse:
    return parsed(TOKENS, ENTITIES)


def named(at: int, name: str, kind: EntityType = EntityType.PERSON, form: MentionKind = MentionKind.NAME) -> Named:
    return Named(at, at + 1, at, form, kind, name)


def chains_of(parse: Parse, mentions: tuple[Named, ...], *together: tuple[int, ...]) -> Chains:
    """Chains of the mentions with these indices."""
    clusters = [
        Cluster(members, ("",) * len(members), mentions[members[0]].name, mentions[members[0]].type, proper=True)
        for members in together
    ]
    return Chains(Source(parse.text, normalise(parse.text), parse), mentions, clusters)


def couple(parse: Parse, kinds: tuple[EntityType, EntityType] = PEOPLE) -> Chains:
    return chains_of(parse, (named(0, "Ann", kinds[0]), named(2, "Tom", kinds[1])), (0,), (1,))


def weights(predicate: str = "spouse_of", states: int = 0) -> Weights:
    """A net with one hidden unit, which the word "marry" between the ends switches on."""
    columns = [{"predicate": predicate, "least": 0.5, "kinds": [["Person", "Person"]]}]
    numbers = BytesIO()
    np.savez(
        numbers,
        direct=np.array([[1.0], [-2.0]]),
        units=np.array([[1.0], [0.0]]),
        states=np.ones((states, 1)),
        hidden=np.array([0.0]),
        out=np.array([[2.0]]),
        bias=np.array([-1.0]),
    )
    return read(json.dumps({"relations": columns, "features": ["b>marry", "way<"]}), numbers.getvalue())


def test_a_relation_is_found_between_ends_of_its_kinds(wedding: Parse) -> None:
    found = guesses(wedding, couple(wedding), {}, weights("child_of"))
    assert [(one.subject.head, one.predicate, one.target.head, one.probability) for one in found] == [
        (0, "child_of", 2, 0.881)
    ]


def test_what_holds_both_ways_is_told_once(wedding: Parse) -> None:
    easy = replace(weights(), least=np.array([0.01], dtype=np.float32))
    assert [one.subject.head for one in guesses(wedding, couple(wedding), {}, easy)] == [0]
    assert [
        one.subject.head for one in guesses(wedding, couple(wedding), {}, replace(easy, predicates=("child_of",)))
    ] == [
        0,
        2,
    ]


def test_other_kinds_and_one_thing_with_itself_are_not_related(wedding: Parse) -> None:
    bodies = couple(wedding, (EntityType.ORGANIZATION, EntityType.ORGANIZATION))
    alone = chains_of(wedding, (named(0, "Ann"), named(2, "Tom")), (0, 1))
    assert not guesses(wedding, bodies, {}, weights())
    assert not guesses(wedding, alone, {}, weights())


def test_without_weights_nothing_is_found(wedding: Parse) -> None:
    assert not guesses(wedding, couple(wedding), {}, replace(weights(), predicates=()))


def test_the_likeliest_mention_speaks_for_its_thing() -> None:
    tokens = [*TOKENS, ["and", "and", "CC", "CCONJ", "cc", 1, 24, 27], ["she", "she", "PRP", "PRON", "conj", 1, 28, 31]]
    parse = parsed(tokens, ENTITIES)
    she = named(6, "she", form=MentionKind.PRONOUN)
    chains = chains_of(parse, (named(0, "Ann"), named(2, "Tom"), she), (0, 2), (1,))
    (found,) = guesses(parse, chains, {}, weights("child_of"))
    assert (found.subject.head, found.target.head) == (0, 2)


def test_dates_are_ends_and_never_subjects(wedding: Parse) -> None:
    (row,) = ends_of(wedding, couple(wedding))
    assert [(end.head, end.kind) for end in row] == [(0, "Person"), (2, "Person"), (4, "Date")]
    assert {(one.head, two.head) for one, two in pairs(row)} == {(0, 2), (0, 4), (2, 0), (2, 4)}


AUNT = [["aunt", "aunt", "NN", "NOUN", "nsubj", 1, 0, 4], *([*row[:6], row[6] + 1, row[7] + 1] for row in TOKENS[1:])]


@pytest.mark.parametrize(
    ("tokens", "entities", "heads"),
    [(AUNT, ENTITIES[1:], [2, 4]), (AUNT, ENTITIES, [0, 2, 4]), (TOKENS, ENTITIES[1:], [0, 2, 4])],
    ids=["a noun", "the model knows the name in it", "a proper noun"],
)
def test_descriptions_are_no_ends_unless_they_are_names(
    tokens: list[list[str | int]], entities: list[list[object]], heads: list[int]
) -> None:
    parse = parsed(tokens, entities)
    described = (named(0, "Ann", form=MentionKind.NOMINAL), named(2, "Tom"))
    (row,) = ends_of(parse, chains_of(parse, described, (0,), (1,)))
    assert [end.head for end in row] == heads


def test_a_proper_noun_that_is_in_no_mention_is_an_end_of_unknown_kind(wedding: Parse) -> None:
    (row,) = ends_of(wedding, chains_of(wedding, (named(0, "Ann"),), (0,)))
    assert [(end.head, end.kind, end.thing) for end in row][:2] == [(0, "Person", 0), (2, "Thing", "at 2")]


def test_what_the_party_of_a_member_implies_is_an_end_with_its_name(wedding: Parse) -> None:
    implied = (named(0, "Ann Party", EntityType.ORGANIZATION, MentionKind.IMPLIED), named(2, "Tom"))
    (row,) = ends_of(wedding, chains_of(wedding, implied, (0,), (1,)))
    assert [(end.form, end.name) for end in row][:2] == [("name", "Ann Party"), ("name", "")]


CHIEF = [
    ["Acme", "Acme", "NNP", "PROPN", "compound", 1, 0, 4],
    ["chief", "chief", "NN", "NOUN", "compound", 3, 5, 10],
    ["Ann", "Ann", "NNP", "PROPN", "compound", 3, 11, 14],
    ["Roe", "Roe", "NNP", "PROPN", "nsubj", 4, 15, 18],
    ["left", "leave", "VBD", "VERB", "ROOT", 4, 19, 23],
]


def test_a_name_is_bared_of_one_that_stands_beside_its_head_in_it() -> None:
    parse = parsed(CHIEF, [[0, 1, "ORG"], [2, 4, "PERSON"]])
    roe = Named(0, 4, 3, MentionKind.NAME, EntityType.PERSON, "Ann Roe")
    (row,) = ends_of(parse, chains_of(parse, (named(0, "Acme", EntityType.ORGANIZATION), roe), (0,), (1,)))
    assert [(end.start, end.end) for end in row] == [(0, 1), (1, 4)]
    assert len(list(pairs(row))) == 2


MET = [
    ["Ann", "Ann", "NNP", "PROPN", "nsubj", 1, 0, 3],
    ["runs", "run", "VBZ", "VERB", "ROOT", 1, 4, 8],
    ["Acme", "Acme", "NNP", "PROPN", "dobj", 1, 9, 13],
    [",", ",", ",", "PUNCT", "punct", 1, 14, 15],
    ["which", "which", "WDT", "PRON", "dobj", 6, 16, 21],
    ["Tom", "Tom", "NNP", "PROPN", "nsubj", 6, 22, 25],
    ["founded", "found", "VBD", "VERB", "ccomp", 1, 26, 33],
]


@pytest.mark.parametrize(("kind", "thing"), [(EntityType.ORGANIZATION, 1), (EntityType.LOCATION, "at 4")])
def test_a_relative_pronoun_takes_up_the_name_before_it_that_fits(kind: EntityType, thing: object) -> None:
    parse = parsed(MET, [[0, 1, "PERSON"], [2, 3, "ORG"], [5, 6, "PERSON"]])
    mentions = (named(0, "Ann"), named(2, "Acme", kind), named(5, "Tom"))
    (row,) = ends_of(parse, chains_of(parse, mentions, (0,), (1,), (2,)))
    assert [(end.head, end.thing) for end in row] == [(0, 0), (2, 1), (4, thing), (5, 2)]


def test_a_pronoun_that_is_no_mention_is_told_in_the_words_of_its_name() -> None:
    parse = parsed(MET, [[0, 1, "PERSON"], [2, 3, "ORG"], [5, 6, "PERSON"]])
    mentions = (named(0, "Ann"), named(2, "Acme", EntityType.ORGANIZATION), named(5, "Tom"))
    columns = [{"predicate": "founded", "least": 0.6, "kinds": [["Person", "Organization"]]}]
    numbers = BytesIO()
    tables = {"direct": np.array([[1.0]]), "units": np.zeros((1, 1)), "states": np.zeros((0, 1))}
    np.savez(numbers, **tables, hidden=np.zeros(1), out=np.zeros((1, 1)), bias=np.zeros(1))
    net = read(json.dumps({"relations": columns, "features": ["gg=nsubj:found|dobj:found"]}), numbers.getvalue())
    (found,) = guesses(parse, chains_of(parse, mentions, (0,), (1,), (2,)), {}, net)
    assert (found.subject.head, found.target.head) == (5, 2)


def test_a_sentence_of_many_names_is_cut(wedding: Parse) -> None:
    people = tuple(named(at, name) for at, name in [(0, "Ann"), (2, "Tom")] * MOST)
    (row,) = ends_of(wedding, chains_of(wedding, people))
    assert len(row) == MOST


SPOKEN = [
    ["I", "I", "PRP", "PRON", "nsubj", 1, 0, 1],
    ["left", "leave", "VBD", "VERB", "ROOT", 1, 2, 6],
    ["Oslo", "Oslo", "NNP", "PROPN", "dobj", 1, 7, 11],
    ["where", "where", "WRB", "SCONJ", "advmod", 5, 12, 17],
    ["she", "she", "PRP", "PRON", "nsubj", 5, 18, 21],
    ["met", "meet", "VBD", "VERB", "relcl", 2, 22, 25],
    ["her", "her", "PRP$", "PRON", "poss", 7, 26, 29],
    ["aunt", "aunt", "NN", "NOUN", "dobj", 5, 30, 34],
]


def test_speakers_and_places_taken_up_are_ends() -> None:
    parse = parsed(SPOKEN, [[2, 3, "GPE"]])
    oslo = named(2, "Oslo", EntityType.LOCATION)
    she, her = (named(at, word, form=MentionKind.PRONOUN) for at, word in ((4, "she"), (6, "her")))
    chains = chains_of(parse, (oslo, she, her), (0,))
    (row,) = ends_of(parse, chains)
    assert [(end.head, end.kind, end.thing) for end in row] == [
        (0, "Person", "I"),
        (2, "Location", 0),
        (3, "Location", 0),
        (4, "Person", "f"),
        (6, "Person", "f"),
    ]
    assert [[end.head for end in ends] for ends in stand_ins(ends_of(parse, chains), chains)] == [[2, 3], [4, 6]]


STUDIED = [
    ["Elm", "Elm", "NNP", "PROPN", "pobj", 0, 0, 3],
    ["in", "in", "IN", "ADP", "prep", 0, 4, 6],
    ["Oslo", "Oslo", "NNP", "PROPN", "pobj", 1, 7, 11],
    ["in", "in", "IN", "ADP", "prep", 0, 12, 14],
    ["1999", "1999", "CD", "NUM", "pobj", 3, 15, 19],
    ["where", "where", "WRB", "SCONJ", "advmod", 7, 20, 25],
    ["she", "she", "PRP", "PRON", "nsubj", 7, 26, 29],
    ["sang", "sing", "VBD", "VERB", "relcl", 4, 30, 34],
]


@pytest.mark.parametrize(("kind", "taken_up"), [(EntityType.ORGANIZATION, 0), (EntityType.PERSON, 1)])
def test_where_takes_up_the_body_that_is_in_a_place(kind: EntityType, taken_up: int) -> None:
    parse = parsed(STUDIED, [[0, 1, "ORG"], [2, 3, "GPE"]])
    mentions = (named(0, "Elm", kind), named(2, "Oslo", EntityType.LOCATION))
    (row,) = ends_of(parse, chains_of(parse, mentions, (0,), (1,)))
    assert [(end.head, end.thing) for end in row] == [(0, 0), (2, 1), (4, None), (5, taken_up)]


def test_a_span_of_years_is_two_dates(wedding: Parse) -> None:
    tokens = [*TOKENS, ["–", "–", ":", "PUNCT", "punct", 4, 24, 25], ["2010", "2010", "CD", "NUM", "appos", 4, 26, 30]]
    parse = parsed(tokens, [*ENTITIES[:2], [4, 7, "DATE"]])
    (row,) = ends_of(parse, couple(parse))
    assert [(end.start, end.end) for end in row if end.form == "date"] == [(4, 5), (6, 7)]


def test_a_person_is_born_on_one_date(wedding: Parse) -> None:
    tokens = [*TOKENS, ["and", "and", "CC", "CCONJ", "cc", 4, 24, 27], ["2010", "2010", "CD", "NUM", "conj", 4, 28, 32]]
    parse = parsed(tokens, [*ENTITIES, [6, 7, "DATE"]])
    columns = [{"predicate": "born_on", "least": 0.1, "kinds": [["Person", "Date"]]}]
    numbers = BytesIO()
    tables = {"direct": np.array([[1.0]]), "units": np.zeros((1, 1)), "states": np.zeros((0, 1))}
    np.savez(numbers, **tables, hidden=np.zeros(1), out=np.zeros((1, 1)), bias=np.array([1.0]))
    net = read(json.dumps({"relations": columns, "features": ["gap>3"]}), numbers.getvalue())
    found = guesses(parse, couple(parse), {}, net)
    assert [(one.subject.head, one.target.head) for one in found] == [(0, 4), (2, 6)]


@pytest.mark.parametrize(("year", "dates"), [("2010", [(4, 7)]), ("12", [])])
def test_a_day_has_the_year_behind_it(year: str, dates: list[tuple[int, int]]) -> None:
    tokens = [
        *TOKENS[:4],
        ["May", "May", "NNP", "PROPN", "pobj", 3, 19, 22],
        [",", ",", ",", "PUNCT", "punct", 4, 23, 24],
        [year, year, "CD", "NUM", "nummod", 4, 25, 25 + len(year)],
    ]
    parse = parsed(tokens, [*ENTITIES[:2], [4, 5, "DATE"], [6, 7, "CARDINAL"]])
    (row,) = ends_of(parse, couple(parse))
    assert [(end.start, end.end) for end in row if end.form == "date" and end.label == "DATE"] == dates


def test_a_bare_year_is_a_date(wedding: Parse) -> None:
    (row,) = ends_of(parsed(TOKENS, ENTITIES[:2]), couple(wedding))
    assert row[-1].form == "date"


def test_features_tell_words_path_and_what_rules_said(wedding: Parse) -> None:
    (row,) = ends_of(wedding, couple(wedding))
    found = features(Sentence(wedding, row, 0, 5, {(0, 1): "spouse_of"}), row[0], row[1])
    assert {"b>marry", "path=nsubj^ dobjv", "r=spouse_of", "k=Person>Person", "a=in:prep"} <= set(found)
    assert {"sg0=nsubj:marry", "tg0=dobj:marry", "gg=nsubj:marry|dobj:marry"} <= set(found)
    assert {"sw=ann", "tw=tom"} <= set(found)


def test_features_tell_by_what_nouns_the_text_calls_an_end() -> None:
    parse = parsed(AUNT, ENTITIES[1:])
    aunt = named(0, "aunt", form=MentionKind.NOMINAL)
    (row,) = ends_of(parse, chains_of(parse, (aunt, named(2, "Tom")), (0, 1)))
    assert row[0].called == ("aunt",)
    assert {"tc=aunt", "tw=tom"} <= set(features(Sentence(parse, row, 0, 5, {}), row[1], row[0]))


def test_features_tell_what_rules_said_of_one_of_the_two_and_another(wedding: Parse) -> None:
    tokens = [*TOKENS, ["Eva", "Eva", "NNP", "PROPN", "dobj", 1, 24, 27]]
    parse = parsed(tokens, [*ENTITIES, [5, 6, "PERSON"]])
    chains = chains_of(parse, (named(0, "Ann"), named(2, "Tom"), named(5, "Eva")), (0,), (1,), (2,))
    (row,) = ends_of(parse, chains)
    sentence = Sentence(parse, row, 0, 6, {(0, 1): "spouse_of"})
    assert {"rs=spouse_of", "sfirst"} <= set(features(sentence, row[0], row[3]))
    assert "rt=spouse_of" in features(sentence, row[3], row[1])


def test_states_are_those_of_both_heads_of_the_words_between_and_above(wedding: Parse) -> None:
    with_states = replace(wedding, states=np.arange(5, dtype=np.float16)[:, None])
    ann, tom, _ = ends_of(with_states, couple(with_states))[0]
    asked = [(ann, tom), (tom, ann)]
    assert states_of(Sentence(with_states, [ann, tom], 0, 5, {}), asked).tolist() == [[0, 2, 1, 1, 0], [2, 0, 1, 1, 0]]
    assert states_of(Sentence(wedding, [ann, tom], 0, 5, {}), asked).shape == (2, 0)
    found = guesses(with_states, couple(with_states), {}, weights("child_of", states=5))
    assert [one.probability > 0.99 for one in found] == [True, True]


def test_the_weights_of_the_package_name_predicates_of_the_vocabulary() -> None:
    shipped, vocabulary = load_weights(), load_vocabulary()
    assert len(shipped.predicates) == 15
    assert all(vocabulary.get(name) is not None for name in shipped.predicates)
    assert len(shipped.features) == len(shipped.rows) + 1
    assert not shipped.features[-1].any()


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_weights(str(tmp_path))

"""Tests of `benchmarks.quality`: each prediction has the form that the scorer reads."""

import json
from pathlib import Path

import pytest

from benchmarks.quality.__main__ import main
from benchmarks.quality.predict import PREDICTORS
from benchmarks.quality.typed import KNOWLEDGENET, RE3D, SAYING
from extract.pipeline import Extractor
from extract.quotes import QUOTED
from extract.rules.table import RULES
from extract.vocabulary import load_vocabulary

TEXT = "Ann Roe founded Acme in 2009 . She was born in Porto . Acme was attacked by rebels ."
ROW = {"sentence_id": "1", "sentence": TEXT, "tokens": TEXT.split(), "published": "2015-09-06"}
NAMES = {"schema": "Person", "name1": "Ann Roe", "name2": "Roe, Ann"}
GERMAN = {
    "sentence_id": "2",
    "sentence": "Der Minister hat gestern in Berlin mit der Firma gesprochen und nichts gesagt. " * 3,
}


def predict(benchmark: str, folder: Path) -> list[dict]:  # type: ignore[type-arg]  # JSON
    rows = [ROW | NAMES, GERMAN | NAMES | {"tokens": []}]
    (folder / "in.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    assert main(["predict", benchmark, str(folder / "in.jsonl"), str(folder / "out.jsonl")]) == 0
    return [json.loads(line) for line in (folder / "out.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("table", [KNOWLEDGENET, RE3D], ids=["knowledgenet", "re3d"])
def test_the_tables_name_predicates_of_the_vocabulary(table: dict[str, object]) -> None:
    assert set(table) <= set(load_vocabulary().predicates)


@pytest.mark.model
@pytest.mark.parametrize("benchmark", sorted(PREDICTORS))
def test_each_row_is_answered_in_order(benchmark: str, tmp_path: Path) -> None:
    assert [row["sentence_id"] for row in predict(benchmark, tmp_path)] == ["1", "2"]


@pytest.mark.model
def test_facts_stand_between_entities(tmp_path: Path) -> None:
    found, refused = predict("graph", tmp_path)
    names = {entity["id"]: entity["name"] for entity in found["entities"]}
    facts = {(names[f["subject"]], f["relation"], names.get(f["object"], f["object"])) for f in found["facts"]}
    assert ("Ann Roe", "founded", "Acme") in facts
    assert ("Ann Roe", "was born in", "Porto") in facts
    assert ("rebels", "attacked", "Acme") in facts
    assert refused["facts"] == []


@pytest.mark.model
def test_what_is_said_is_no_relation_to_what_it_mentions() -> None:
    text = 'Ann Roe said that Acme left Porto. "It sold the mill," she added.'
    extractor = Extractor()
    said = {triple.rule for triple in extractor.extract(text).triples} & SAYING
    triples = PREDICTORS["re3d"](extractor, {"sentence": text})["triples"]
    assert said
    assert {one["relation"] for one in triples} == {"left", "sold"}
    assert {QUOTED, *(rule.name for rule in RULES)} >= SAYING


@pytest.mark.model
def test_properties_have_offsets_and_direction(tmp_path: Path) -> None:
    triples = predict("knowledgenet", tmp_path)[0]["triples"]
    found = {(one["property"], TEXT[one["subject_start"] : one["subject_end"]]) for one in triples}
    assert ("FOUNDED_BY", "Acme") in found
    assert ("PLACE_OF_BIRTH", "She") in found


@pytest.mark.model
def test_a_place_is_where_the_fact_names_it(tmp_path: Path) -> None:
    text = "Ann Roe was born in York and studied at York College . She lives in Oslo , where she sings ."
    (tmp_path / "in.jsonl").write_text(json.dumps({"sentence_id": "1", "sentence": text}), "utf-8")
    assert main(["predict", "knowledgenet", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl")]) == 0
    triples = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["triples"]
    found = {(one["property"], one["object"], one["object_start"]) for one in triples}
    places = {row for row in found if row[0] in {"PLACE_OF_BIRTH", "PLACE_OF_RESIDENCE"}}
    assert places == {("PLACE_OF_BIRTH", "York", 20), ("PLACE_OF_RESIDENCE", "Oslo", 68)}


@pytest.mark.model
def test_a_person_is_where_the_name_stands_and_a_party_where_a_word_of_it_is(tmp_path: Path) -> None:
    text = "Conservative Party politician Ann Roe left . Tom Lee was a Democratic member of the council ."
    (tmp_path / "in.jsonl").write_text(json.dumps({"sentence_id": "1", "sentence": text}), "utf-8")
    assert main(["predict", "knowledgenet", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl")]) == 0
    triples = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["triples"]
    quotes = {
        tuple(text[one[f"{end}_start"] : one[f"{end}_end"]] for end in ("subject", "object"))
        for one in triples
        if one["property"] == "POLITICAL_AFFILIATION"
    }
    assert quotes == {("Ann Roe", "Conservative Party"), ("Tom Lee", "Democratic")}


def test_a_predicate_may_mean_two_properties() -> None:
    assert KNOWLEDGENET["ceo_of"] == {"CEO": True, "EMPLOYEE_OR_MEMBER_OF": False}
    assert KNOWLEDGENET["parent_of"] == {"CHILD_OF": True}


@pytest.mark.model
def test_clusters_are_in_tokens(tmp_path: Path) -> None:
    clusters = predict("coref", tmp_path)[0]["clusters"]
    assert [[0, 1], [7, 7]] in clusters

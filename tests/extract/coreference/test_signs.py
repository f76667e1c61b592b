"""Tests of `extract.coreference.signs` and `.weights`."""

from pathlib import Path

import pytest

from extract.coreference.weights import FILE, load_antecedents, weigh


def test_signs_are_summed_and_unknown_ones_weigh_nothing() -> None:
    assert weigh(["he back 0", "he subject", "new"], {"he back 0": 1.5, "he subject": -0.5}) == 1.0


def test_a_subject_speaks_for_a_name_more_than_what_stands_behind_a_preposition() -> None:
    table = load_antecedents()
    assert table["he subject for subject"] > table["he prepositional for subject"]
    assert table["it back 0"] > table["it back 1"]


def test_the_same_words_speak_for_a_description_more_than_other_words() -> None:
    table = load_antecedents()
    assert table["the same same phrase"] > 0 > table["the same other words"]


def test_all_signs_say_whose_they_are() -> None:
    kinds = {"he", "it", "they", "i", "we", "you", "this", "the", "a", "poss", "number", "bare"}
    assert {sign.split()[0] for sign in load_antecedents()} == kinds


def test_weights_of_a_folder(tmp_path: Path) -> None:
    tmp_path.joinpath(FILE).write_text('{"he back 0": 2.5}', "utf-8")
    assert load_antecedents(str(tmp_path)) == {"he back 0": 2.5}
    with pytest.raises(FileNotFoundError):
        load_antecedents(str(tmp_path / "none"))

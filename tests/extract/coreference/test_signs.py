"""Tests of `extract.coreference.signs`."""

from extract.coreference import signs


def test_signs_are_summed_and_unknown_ones_weigh_nothing() -> None:
    assert signs.weigh(["he back 0", "he subject", "new"], {"he back 0": 1.5, "he subject": -0.5}) == 1.0


def test_a_subject_speaks_for_a_name_more_than_what_stands_behind_a_preposition() -> None:
    table = signs.weights()
    assert table["he subject for subject"] > table["he prepositional for subject"]
    assert table["it back 0"] > table["it back 1"]


def test_all_signs_say_whose_they_are() -> None:
    assert {sign.split()[0] for sign in signs.weights()} == {"he", "it", "they"}

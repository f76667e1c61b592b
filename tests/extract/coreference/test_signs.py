"""Tests of `extract.coreference.signs` and `.weights`."""

from pathlib import Path

import pytest

from extract.coreference.signs import signs_of
from extract.coreference.things import Things
from extract.coreference.weights import FILE, load_antecedents, weigh
from extract.mentions import find_mentions
from tests.extract.parse_files import parse_of


def test_signs_are_summed_and_unknown_ones_weigh_nothing() -> None:
    assert weigh(["he back 0", "he subject", "new"], {"he back 0": 1.5, "he subject": -0.5}) == 1.0


def test_a_subject_speaks_for_a_name_more_than_what_stands_behind_a_preposition() -> None:
    table = load_antecedents()
    assert table["he subject for subject"] > table["he prepositional for subject"]
    assert table["it back 0"] > table["it back 1"]


def test_the_same_words_speak_for_a_description_more_than_other_words() -> None:
    table = load_antecedents()
    assert table["the same same phrase"] > 0 > table["the same other words"]


def test_what_the_last_pronoun_means_the_next_goes_on_to_mean() -> None:
    parse = parse_of("Vardo won")
    mentions = find_mentions(parse)
    things = Things(parse, mentions)
    vardo, she, her = (things.at(at) for at in (parse.with_word("vardo") + parse.with_word("she", "her"))[:3])
    assert vardo is not None
    assert she is not None
    assert her is not None
    shown = {other: signs_of(things, mentions[her], other, 0, {}) for other in (vardo, she)}
    assert {"he goes on another back 0", "he goes on another subject for owner"} <= set(shown[vardo])
    assert {"he goes on the same back 0", "he goes on the same subject for owner"} <= set(shown[she])
    assert "he goes on from none" in signs_of(things, mentions[she], vardo, 0, {})
    things.join(she, vardo, "the only one")
    assert "he goes on the same back 0" in signs_of(things, mentions[her], vardo, 0, {})
    table = load_antecedents()
    assert table["he goes on the same back 0"] > table["he goes on another back 0"]


def test_all_signs_say_whose_they_are() -> None:
    kinds = {"he", "it", "they", "i", "we", "you", "this", "the", "a", "poss", "number", "bare"}
    assert {sign.split()[0] for sign in load_antecedents()} == kinds


def test_weights_of_a_folder(tmp_path: Path) -> None:
    tmp_path.joinpath(FILE).write_text('{"he back 0": 2.5}', "utf-8")
    assert load_antecedents(str(tmp_path)) == {"he back 0": 2.5}
    with pytest.raises(FileNotFoundError):
        load_antecedents(str(tmp_path / "none"))

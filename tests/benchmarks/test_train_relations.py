"""Tests of `benchmarks.train.relations` and the net that it trains."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from benchmarks.train import net
from benchmarks.train.net import Examples, fit
from benchmarks.train.relations import NEWS, NO_FOLD, Pair, learn, read_news
from extract.learned.weights import NAMES, NUMBERS, load_weights

KINDS = ("Person", "Person")
STATES = np.zeros(2, dtype=np.float16)


@pytest.fixture(autouse=True)
def longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few examples need more and longer steps than many."""
    monkeypatch.setattr(net, "EPOCHS", 120)
    monkeypatch.setattr(net, "RATE", 2e-2)


def pair(number: int, thing: str, word: str, *, holds: bool) -> Pair:
    return Pair(
        place=(f"passage {number}", "0", "Ann", thing),
        document=str(number),
        fold=number % 3,
        kinds=KINDS,
        features=(word, "always"),
        states=STATES,
        annotated=frozenset(("SPOUSE",)),
        holds=frozenset(("SPOUSE",)) if holds else frozenset(),
    )


PAIRS = [
    one
    for number in range(20)
    for one in (
        pair(number, "Tom", "married", holds=True),
        pair(number, "Tom", "nothing", holds=True),
        pair(number, "Bob", "met", holds=False),
        pair(number, "Bob", "nothing", holds=False),
    )
]


def test_a_group_is_as_likely_as_its_likeliest_member() -> None:
    rows = np.asarray([[1, 0, 1], [0, 0, 1], [0, 1, 1], [0, 0, 1]] * 10, dtype=np.float32)
    examples = Examples(
        features=csr_matrix(rows),
        states=np.zeros((40, 1), dtype=np.float32),
        starts=np.arange(0, 41, 2),
        holds=np.asarray([[1.0], [0.0]] * 10, dtype=np.float32),
        weight=np.ones((20, 1), dtype=np.float32),
    )
    tables = fit(examples)
    hidden = np.maximum(rows[:4] @ tables["units"] + tables["hidden"], 0)
    odds = (rows[:4] @ tables["direct"] + hidden @ tables["out"] + tables["bias"]).ravel()
    assert odds[0] > 0 > max(odds[1:])


def test_nets_that_begin_differently_are_one_of_all_their_units_with_the_mean_of_their_odds() -> None:
    rows = np.asarray([[1, 0], [0, 1]] * 10, dtype=np.float32)
    examples = Examples(
        features=csr_matrix(rows),
        states=np.ones((20, 1), dtype=np.float32),
        starts=np.arange(21),
        holds=np.asarray([[1.0], [0.0]] * 10, dtype=np.float32),
        weight=np.ones((20, 1), dtype=np.float32),
    )

    def odds(tables: dict[str, net.Table]) -> net.Table:
        hidden = np.maximum(rows @ tables["units"] + examples.states @ tables["states"] + tables["hidden"], 0)
        return np.asarray(rows @ tables["direct"] + hidden @ tables["out"] + tables["bias"], dtype=np.float32)

    whole, single = fit(examples), [net.fit_one(examples, seed) for seed in range(net.NETS)]
    assert whole["out"].shape == (net.NETS * net.UNITS, 1)
    assert np.allclose(odds(whole), np.mean([odds(tables) for tables in single], axis=0), atol=1e-4)


def test_training_writes_weights_that_tell_the_words_apart(tmp_path: Path) -> None:
    learn(PAIRS, tmp_path)
    weights = load_weights(str(tmp_path))
    column = weights.predicates.index("spouse_of")
    assert {kinds: list(fits) for kinds, fits in weights.fits.items()} == {
        KINDS: list(map("spouse_of".__eq__, weights.predicates))
    }
    added = weights.added([(word, "always") for word in ("married", "met", "nothing")])
    odds = dict(zip(("married", "met", "nothing"), weights.odds(added, np.stack([STATES] * 3))[:, column], strict=True))
    assert odds["married"] > 1 > odds["nothing"]
    assert odds["married"] > odds["met"]


def test_the_same_pairs_in_another_order_give_the_same_bytes(tmp_path: Path) -> None:
    for folder, rows in (("one", PAIRS), ("two", [*PAIRS[40:], *PAIRS[:40]])):
        learn(rows, tmp_path / folder)
    for name in (NAMES, NUMBERS):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_words_of_few_documents_and_kinds_without_facts_are_left_out(tmp_path: Path) -> None:
    rare = [replace(one, features=(*one.features, "rare")) for one in PAIRS[:8]]
    other = [replace(one, kinds=("Person", "Work"), holds=frozenset()) for one in PAIRS[8:12]]
    learn([*rare, *other, *PAIRS[12:]], tmp_path)
    weights = load_weights(str(tmp_path))
    assert "rare" not in weights.rows
    assert ("Person", "Work") not in weights.fits


def test_pairs_that_answer_no_question_are_left_out(tmp_path: Path) -> None:
    silent = [
        replace(one, place=(f"silent {number}", *one.place[1:]), annotated=frozenset(("CEO",)), holds=frozenset())
        for number, one in enumerate(PAIRS)
    ]
    for folder, rows in (("one", PAIRS), ("two", [*PAIRS, *silent])):
        learn(rows, tmp_path / folder)
    assert (tmp_path / "one" / NUMBERS).read_bytes() == (tmp_path / "two" / NUMBERS).read_bytes()


def test_news_without_the_relation_makes_its_words_say_less(tmp_path: Path) -> None:
    met = [
        replace(
            pair(number, "Eve", "married", holds=False), place=(f"article {number}", "0", "Ann", "Eve"), fold=NO_FOLD
        )
        for number in range(20)
    ]
    odds = []
    for folder, rows in (("passages", PAIRS), ("news", [*PAIRS, *met])):
        learn(rows, tmp_path / folder)
        weights = load_weights(str(tmp_path / folder))
        found = weights.odds(weights.added([("married", "always")]), np.zeros((1, 2), dtype=np.float32))
        odds.append(float(found[0, weights.predicates.index("spouse_of")]))
    assert odds[1] < odds[0]


@pytest.mark.model
def test_an_article_is_an_example_of_no_relation_but_those_that_a_rule_says() -> None:
    text = "Ann Roe, who was born in Porto, met Tom Poe in Oslo. Ann Roe works for Acme Corporation."
    found = list(read_news([{"key": "a", "text": text}]))
    answered = {one.place[1:]: one.annotated for one in found}
    assert {(one.fold, one.weight, one.elsewhere, one.holds) for one in found} == {(NO_FOLD, NEWS, 0.0, frozenset())}
    assert any("PLACE_OF_BIRTH" not in names for names in answered.values())
    assert any({"PLACE_OF_BIRTH", "SPOUSE"} <= names for names in answered.values())

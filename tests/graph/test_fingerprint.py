import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.fingerprint import BITS, NEAR, fingerprint, independent

WORDS = "harbour boat crane rain ship sailor storm quay rope anchor tide gull pilot cargo dock mast sail net".split()


def article(seed: int, *, words: int = 400) -> list[str]:
    chosen = random.Random(seed)
    return [chosen.choice(WORDS) + str(chosen.randrange(50)) for _ in range(words)]


def distance(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


@given(st.text())
def test_every_text_has_one_of_fixed_length(text: str) -> None:
    assert len(fingerprint(text)) == BITS // 4
    assert fingerprint(text) == fingerprint(f"  {text}\n")


@pytest.mark.parametrize("seed", range(8))
def test_a_copy_with_another_by_line_is_near(seed: int) -> None:
    text = article(seed, words=600)
    copy = [*text, "reported", "by", "an", "agency"]
    assert distance(fingerprint(" ".join(text)), fingerprint(" ".join(copy))) <= NEAR


def test_other_articles_are_far() -> None:
    made = [fingerprint(" ".join(article(seed))) for seed in range(40)]
    assert min(distance(one, other) for one in made for other in made if one != other) > NEAR
    assert independent(made) == 40


def test_words_in_another_order_are_another_text() -> None:
    text = article(1)
    assert distance(fingerprint(" ".join(text)), fingerprint(" ".join(sorted(text)))) > NEAR


def test_copies_of_copies_are_one() -> None:
    chain = [f"{(1 << bits) - 1:016x}" for bits in (0, 10, 20, 30)]
    assert independent(chain) == 1
    assert independent([chain[0], chain[2]]) == 2
    assert independent([]) == 0


@given(st.permutations([f"{n:016x}" for n in (0, 0x3FF, (1 << 30) - 1, (1 << 31) - 1, (1 << 50) - 1)]))
def test_order_does_not_matter(made: list[str]) -> None:
    assert independent(made) == independent(sorted(made)) == 3

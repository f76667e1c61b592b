"""Tests of `extract.qualifiers.ending`."""

import pytest

from tests.extract.qualifiers.conftest import Qualify

CASES = [
    ("The shop is no longer *blocked*.", True),
    ("The shop does not *sell* bread anymore.", True),
    ("The banker used to *own* a mill.", True),
    ("The banker *led* the bank until 2015.", True),
    ("The banker stopped *paying* the boy.", True),
    ("The banker stopped the boy from *leaving*.", False),
    ("The shop will no longer *sell* bread.", False),
    ("Rebels did not *attack* the fort.", False),
    ("The banker *is* a former member of the party.", True),
]


@pytest.mark.parametrize(("sentence", "over"), CASES)
def test_whether_the_starred_word_is_over(qualify: Qualify, sentence: str, over: bool) -> None:
    _, found = qualify(sentence)
    assert found.ended is over
    assert found.polarity == ("affirmed" if over else "negated")


def test_what_is_used_to_do_something_is_not_over(qualify: Qualify) -> None:
    _, found = qualify("Cranes were used to *lift* the boat.")
    assert not found.ended


def test_what_did_not_happen_until_a_day_happened_then(qualify: Qualify) -> None:
    _, found = qualify("The banker did not *leave* the bank until 2015.")
    assert (found.polarity, found.ended, found.time and found.time.start) == ("affirmed", False, "2015")

"""Who is named one by one behind what they are has part in what the verb tells of all of them."""

import pytest

from extract.mentions import find_mentions
from extract.rules import find_candidates
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("further")


def facts(opening: str) -> set[str]:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    found = find_candidates(PARSES[text], find_mentions(PARSES[text]))
    return {
        written(PARSES[text], one) for one in found if one.further and one.rule in {"active_object", "active_alone"}
    }


def test_each_of_those_listed_is_told_of() -> None:
    assert facts("Police arrested three") == {
        f"Police | arrested | {name}" for name in ("Tom Reed", "Ned Holm", "Ivo Lee")
    }
    assert facts("Two directors") == {"Anna Berg | resigned", "Tom Reed | resigned"}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("The shop sells goods such as", {"The shop | sells | tea", "The shop | sells | salt"}),
        ("Equipment such as", {"pumps | arrived", "drills | arrived"}),
        ("Tom Reed studied problems", {"Tom Reed | studied | fraud", "Tom Reed | studied | theft"}),
        ("The drone raids, including", set()),
        ("Farmers met customers such", set()),
        ("He was hit by", set()),
    ],
)
def test_what_holds_of_all_holds_of_the_examples(opening: str, expected: set[str]) -> None:
    assert facts(opening) == expected


def test_one_name_in_apposition_is_no_list() -> None:
    assert facts("Police arrested a man") == set()


@pytest.mark.parametrize("opening", ["Congo accuses", "Lawmakers accused"])
def test_which_behind_an_accusation_means_what_is_said(opening: str) -> None:
    (text,) = [text for text in PARSES if text.startswith(opening)]
    found = [written(PARSES[text], one) for one in find_candidates(PARSES[text], find_mentions(PARSES[text]))]
    assert found
    assert not [one for one in found if "denies" in one]

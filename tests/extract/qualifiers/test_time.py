"""Tests of `extract.qualifiers.time`."""

import pytest

from tests.extract.qualifiers.conftest import Qualify

CASES = [
    ("Rebels *attacked* the fort on Friday.", "2015-09-04"),
    ("Rebels *attacked* the fort yesterday.", "2015-09-05"),
    ("On 4 May 2012 rebels *attacked* the fort.", "2012-05-04"),
    ("Rebels *attacked* the fort.", None),
    ("Police said on Saturday that they were *closing* in on the gang.", "2015-09-05"),
    ("Police said on Saturday that rebels *attacked* the fort.", None),
    ("On Monday rebels entered the town and *attacked* the fort.", "2015-08-31"),
    ("The village has been empty since Friday (4 September) after rebels *attacked* the fort.", "2015-09-04"),
    ("The soldier was *killed* in a 2008 raid.", "2008"),
    ("The leaders will *meet* on Friday.", "2015-09-11"),
    ("The mayor *sold* his 1991 car.", None),
    ("On Wednesday, the mayor and his wife are to *travel* to Oslo.", "2015-09-09"),
    ("The man, who *owns* a shop, left the town on Friday.", None),
    ("On Wednesday, the mayor *travelled* to Oslo.", "2015-09-02"),
    ("The rebel surfaced in May in a video *declaring* his allegiance to the warlord.", "2015-05"),
    ("The town was empty on Friday because rebels *attacked* the fort.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_when_it_was(qualify: Qualify, sentence: str, expected: str | None) -> None:
    _, found = qualify(sentence)
    assert (found.time and found.time.start) == expected

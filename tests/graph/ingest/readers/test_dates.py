"""ISO dates pass in one spelling; all else is refused."""

import pytest

from graph.errors import BadInput
from graph.ingest.readers.dates import iso_date


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("2019-03-04", "2019-03-04"),
        (" 20190304 ", "2019-03-04"),
        ("2019-03-04T10:30:00+02:00", "2019-03-04T10:30:00+02:00"),
        ("2019-03-04T10:30:00Z", "2019-03-04T10:30:00+00:00"),
    ],
)
def test_iso_dates_pass(given: str, wanted: str) -> None:
    assert iso_date(given) == wanted


@pytest.mark.parametrize("given", ["", "2019", "2019-02-30", "03/04/2019", "4 March 2019", "2019-03-04T25:00"])
def test_other_dates_are_refused(given: str) -> None:
    with pytest.raises(BadInput, match="write it as"):
        iso_date(given)

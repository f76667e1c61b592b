import pytest

from graph import dates
from tests.builders import document, document_graph, fact


@pytest.mark.parametrize(
    ("date", "day", "begun"),
    [("2015", "2015", True), ("2015-01", "2015", True), ("2015-02", "2015-01-31", False), (None, "2015", False)],
)
def test_begun_by_the_end_of_a_day_cut_short(date: str | None, day: str, begun: bool) -> None:
    assert dates.not_after(date, day) is begun


@pytest.mark.parametrize(
    ("date", "day", "lasts"),
    [("2015", "2015-12-31", True), ("2014-12", "2015", False), ("2015-09-04", "2015", True), (None, "2015", False)],
)
def test_goes_on_to_the_beginning_of_a_day(date: str | None, day: str, lasts: bool) -> None:
    assert dates.not_before(date, day) is lasts


def test_own_dates_come_before_the_documents() -> None:
    (said,) = document_graph("a", fact("Ann Roe", "met", "Bob Low", time="2010", time_end="2012")).statements
    assert (dates.begins(said, "2020"), dates.ends(said, "2020")) == ("2010", "2012")
    (bare,) = document_graph("a", fact("Ann Roe", "met", "Bob Low")).statements
    assert (dates.begins(bare, "2020"), dates.ends(bare, None)) == ("2020", None)


def test_what_was_over_when_it_was_told_is_never_current() -> None:
    (said,) = document_graph("a", fact("Ann Roe", "leads", "Acme/Organization", ended=True)).statements
    assert not dates.begun(said, "2020-01-02", as_of="2020-01-02")
    assert not dates.begun(said, "2020-01-02", as_of="2021")


def test_the_day_of_a_document() -> None:
    assert dates.seen(document("a", "x", published_at="2015-09-04T10:00:00Z")) == "2015-09-04"
    assert dates.seen(document("a", "x", published_at=None)) is None

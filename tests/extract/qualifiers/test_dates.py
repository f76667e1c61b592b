"""Tests of `extract.qualifiers.dates`."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.qualifiers.dates import Dated, Leaning, read

SUNDAY = date(2015, 9, 6)
CASES = [
    ("Friday (4 September)", "2015-09-04", None, "day"),
    ("Saturday", "2015-09-05", None, "day"),
    ("Sunday", "2015-09-06", None, "day"),
    ("last Sunday", "2015-08-30", None, "day"),
    ("next Friday", "2015-09-11", None, "day"),
    ("yesterday", "2015-09-05", None, "day"),
    ("this morning", "2015-09-06", None, "day"),
    ("4 September 2014", "2014-09-04", None, "day"),
    ("September 4th, 2014", "2014-09-04", None, "day"),
    ("2014-09-04", "2014-09-04", None, "day"),
    ("4 September", "2015-09-04", None, "day"),
    ("8 September", "2015-09-08", None, "day"),
    ("20 September", "2014-09-20", None, "day"),
    ("Wednesday, 9 September", "2015-09-09", None, "day"),
    ("Sept. 4", "2015-09-04", None, "day"),
    ("April", "2015-04", None, "month"),
    ("October", "2014-10", None, "month"),
    ("last September", "2014-09", None, "month"),
    ("March 2009", "2009-03", None, "month"),
    ("July of last year", "2014-07", None, "month"),
    ("October of next year", "2016-10", None, "month"),
    ("13 May this year", "2015-05-13", None, "day"),
    ("last week", "2015-08-24", "2015-08-30", "week"),
    ("last month", "2015-08", None, "month"),
    ("last year", "2014", None, "year"),
    ("this year", "2015", None, "year"),
    ("three days ago", "2015-09-03", None, "day"),
    ("two years ago", "2013", None, "year"),
    ("the last one year", "2014-09-06", "2015-09-06", "year"),
    ("the past 10 days", "2015-08-27", "2015-09-06", "day"),
    ("2009", "2009", None, "year"),
    ("the 1980s", "1980", "1989-12-31", "decade"),
    ("1980-88", "1980", "1988-12-31", "year"),
    ("last decade", "2000", "2009-12-31", "decade"),
    ("several days ago", None, None, ""),
    ("the past few weeks", None, None, ""),
    ("next October", "2015-10", None, "month"),
    ("this October", "2015-10", None, "month"),
    ("next September", "2016-09", None, "month"),
]


@pytest.mark.parametrize(("text", "start", "end", "precision"), CASES)
def test_words_become_days(text: str, start: str | None, end: str | None, precision: str) -> None:
    assert read(text, SUNDAY) == Dated(start, end, precision)


@pytest.mark.parametrize(
    "text",
    ["51-year-old", "Wednesday, 29 February", "Mar-a-Lago", "31 February 2015", "the moment", "month 13, 2015-13-01"],
)
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert read(text, SUNDAY) in {None, Dated("2015", None, "year")}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Monday", "2015-09-07"),
        ("Sunday", "2015-09-06"),
        ("3 May", "2016-05-03"),
        ("December", "2015-12"),
        ("4 September", "2015-09-04"),
    ],
)
def test_the_future_lies_ahead(text: str, start: str) -> None:
    found = read(text, SUNDAY, Leaning.FUTURE)
    assert found is not None
    assert found.start == start


@pytest.mark.parametrize(
    "text", ["Friday", "4 September", "April", "last year", "yesterday", "two days ago", "the last 2 days"]
)
def test_without_a_day_of_reference_nothing_is_resolved(text: str) -> None:
    assert read(text, None) == Dated()


@pytest.mark.parametrize("text", ["the next day", "the previous day", "the next month"])
def test_the_next_day_of_a_story_is_not_that_after_the_publication(text: str) -> None:
    assert read(text, SUNDAY) == Dated()


def test_the_next_month_is_ahead() -> None:
    assert read("the next month", SUNDAY, Leaning.FUTURE) == Dated("2015-10", None, "month")


def test_full_dates_need_no_day_of_reference() -> None:
    assert read("4 May 2012", None) == Dated("2012-05-04", None, "day")


@given(st.text(), st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_any_text_is_read_or_left(text: str, published: date) -> None:
    read(text, published)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2090, 12, 31)))
def test_a_day_written_out_is_that_day(day: date) -> None:
    found = read(f"{day.day} {day:%B} {day.year}", None)
    assert found == Dated(day.isoformat(), None, "day")

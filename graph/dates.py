"""When statements begin and end: ISO dates cut to any precision, compared as text. Pure functions.

A date that is cut short stands for all days that begin like it: "2015" begins before "2015-09-04" and ends after it.
"""

from graph.model import Document, Statement

AFTER = "~"
"""Sorts after whatever may follow a date that is cut short."""


def seen(document: Document) -> str | None:
    """The day on which a document says what it says, or None."""
    return document.published_at[:10] if document.published_at else None


def begins(said: Statement, told: str | None) -> str | None:
    """First date of a statement: its own, else the day on which it was told."""
    return said.time or told


def ends(said: Statement, told: str | None) -> str | None:
    """Last date of a statement: its own, else the day on which it was told."""
    return said.time_end or said.time or told


def not_after(date: str | None, day: str) -> bool:
    """Whether what begins on the date has begun by the end of the day; no date has not.

    >>> not_after("2015", "2015-09-04"), not_after("2015-09-04", "2015"), not_after("2016", "2015")
    (True, True, False)
    """
    return date is not None and date <= day + AFTER


def not_before(date: str | None, day: str) -> bool:
    """Whether what ends on the date goes on to the beginning of the day; no date does not.

    >>> not_before("2015", "2015-09-04"), not_before("2014-12-31", "2015")
    (True, False)
    """
    return date is not None and date + AFTER >= day


def begun(said: Statement, told: str | None, *, as_of: str) -> bool:
    """Whether it had begun by that day, and its own sentence does not say that it was over before."""
    over = said.ended and not not_before(said.time_end or said.time, as_of)
    return not_after(begins(said, told), as_of) and not over

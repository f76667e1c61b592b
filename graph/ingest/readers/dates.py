"""Publication dates: ISO 8601 or nothing, since a guessed date would date every fact of the article wrongly."""

from datetime import date, datetime

from graph.errors import BadInput


def iso_date(value: str) -> str:
    """The date, or date and time, in one spelling.

    Raises:
        BadInput: it is not an ISO 8601 date.

    >>> iso_date("2015-09-04"), iso_date("2015-09-04 10:30Z")
    ('2015-09-04', '2015-09-04T10:30:00+00:00')
    """
    value = value.strip()
    try:
        if len(value) <= 10:
            return date.fromisoformat(value).isoformat()
        return datetime.fromisoformat(value).isoformat()
    except ValueError as error:
        message = f"{value[:40]!r} is not a date: write it as 2015-09-04 or 2015-09-04T10:30:00Z."
        raise BadInput(message) from error

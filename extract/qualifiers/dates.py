"""Reads English dates: words become a first and last day with a precision, against a day of reference. Pure.

Source: the conventions of TIMEX3 (Pustejovsky and others, 2003) for which day a bare weekday or month names in
news: the latest one up to the day of publication, or the next one where the clause speaks of the future.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from extract.almanac import MONTHS, WEEKDAYS

NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SHORT = {"sept": 9} | {month[:3]: number for number, month in enumerate(MONTHS, 1)}
MONTH = rf"(?P<month>{'|'.join(MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
COUNT = rf"(?P<count>\d+|a|an|{'|'.join(NUMBERS)}|few|several|couple of)"
NAMED_DAYS = (
    "(?:good|black|bloody) friday",
    "(?:bloody|easter|palm|super bowl) sunday",
    "(?:ash|black) wednesday",
    "(?:maundy|holy) thursday",
    "(?:cyber|easter|black|whit) monday",
    "(?:shrove|super|black) tuesday",
    "(?:black|holy) saturday",
)
"""Days of the year, or of history, whose names end in a day of the week."""
UNIT = r"(?P<unit>day|week|month|year|decade)"


class Leaning(Enum):
    """Which of two days a bare name means."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Dated:
    """A resolved time; fields as in `extract.model.Time`."""

    start: str | None = None
    end: str | None = None
    precision: str = ""


Reader = Callable[[re.Match[str], date | None, Leaning], Dated | None]


def read(text: str, published: date | None, leaning: Leaning = Leaning.PAST) -> Dated | None:
    """What a time expression names; unresolved where it leans on an unknown day, None if it names no time.

    Examples:
        >>> read("Friday (4 September)", date(2015, 9, 6)).start
        '2015-09-04'
        >>> read("last year", date(2015, 9, 6))
        Dated(start='2014', end=None, precision='year')
    """
    folded = " ".join(text.lower().split())
    for pattern, reader in _READERS:
        match = pattern.search(folded)
        if match is not None:
            return reader(match, published, leaning)
    return None


def last_day(dated: Dated) -> str | None:
    """The last day of a time, as far as it is known: "2010-06-30" of June 2010."""
    if dated.end is not None or dated.start is None or dated.precision not in {"month", "year"}:
        return dated.end or dated.start
    year, month = (*map(int, dated.start.split("-")), 12)[:2]
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]}"


def _month(match: re.Match[str], group: str = "month") -> int:
    word = match[group]
    return MONTHS.index(word) + 1 if word in MONTHS else SHORT[word]


def _full(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated | None:
    return _exact(int(match["year"]), _month(match), int(match["day"]))


def _iso(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated | None:
    return _exact(int(match["year"]), int(match["number"]), int(match["day"]))


def _exact(year: int, month: int, day: int) -> Dated | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return Dated(date(year, month, day).isoformat(), precision="day")


def _day_of_month(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated | None:
    """As "4 September": the nearest such day on the side that the clause leans to, unless another is close by."""
    if published is None:
        return Dated()
    month, day = _month(match), int(match["day"])
    if not 1 <= day <= monthrange(2000, month)[1]:
        return None
    ahead = (month, day) > (published.month, published.day)
    same = (month, day) == (published.month, published.day)
    year = _told_year(match, published) or _fitting_year(match, published, month, day)
    year = year or _near_year(published, month, day, leaning)
    return _exact(published.year + _shift(leaning, ahead=ahead, same=same) if year is None else year, month, day)


def _fitting_year(match: re.Match[str], published: date, month: int, day: int) -> int | None:
    """Year in which the day falls on the weekday that is named with it: "Wednesday, 31 July"."""
    named = next((number for number, name in enumerate(WEEKDAYS) if name in match.string), None)
    if named is None or (month, day) == (2, 29):
        return None
    years = (published.year, published.year - 1, published.year + 1)
    return next((year for year in years if date(year, month, day).weekday() == named), None)


def _near_year(published: date, month: int, day: int, leaning: Leaning) -> int | None:
    """Year of a day so close on the other side that the text of a news article would not mean one a year off.

    What was asked for by 5 February is told of on the 7th, and what is expected on the 16th, on the 13th.
    """
    for year in (published.year - 1, published.year, published.year + 1):
        if day > monthrange(year, month)[1]:
            continue
        off = (date(year, month, day) - published).days
        if 0 < -off <= _JUST_OVER if leaning is Leaning.FUTURE else 0 < off <= _SOON:
            return year
    return None


_JUST_OVER, _SOON = 30, 10
"""Days."""


def _shift(leaning: Leaning, *, ahead: bool, same: bool) -> int:
    """Years to add to that of publication."""
    if same:
        return 0
    if leaning is Leaning.PAST:
        return -1 if ahead else 0
    return 0 if ahead else 1


def _month_year(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    return Dated(f"{int(match['year'])}-{_month(match):02}", precision="month")


def _bare_month(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    if published is None:
        return Dated()
    month = _month(match)
    leaning = Leaning.FUTURE if match["which"] == "next" else leaning
    ahead, same = month > published.month, month == published.month
    back = {"last": -1, "next": 1}.get(match["which"], 0) if same else 0
    year = published.year if match["which"] == "this" else _told_year(match, published)
    if year is None:
        year = published.year + _shift(leaning, ahead=ahead, same=same) + back
    return Dated(f"{year}-{month:02}", precision="month")


def _told_year(match: re.Match[str], published: date) -> int | None:
    """Year of "July of last year", or None where no year is told."""
    for which, steps in (("last", -1), ("this", 0), ("next", 1)):
        if f"{which} year" in match.string:
            return published.year + steps
    return None


def _weekday(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    if published is None:
        return Dated()
    wanted, which = WEEKDAYS.index(match["weekday"]), match["which"]
    back = (published.weekday() - wanted) % 7
    if which == "next" or (leaning is Leaning.FUTURE and which != "last"):
        return Dated(
            (published + timedelta(days=7 - back if back else 7 * (which == "next"))).isoformat(), precision="day"
        )
    back += 7 if which == "last" and back == 0 else 0
    return Dated((published - timedelta(days=back)).isoformat(), precision="day")


NEAR = {"today": 0, "tonight": 0, "now": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "earlier today": 0}


def _near(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    if published is None:
        return Dated()
    return Dated((published + timedelta(days=NEAR.get(match["near"], 0))).isoformat(), precision="day")


def _unit(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    """As "last week", "this month", "next year"; "the next day", or "the next year" of what is past, is of a story."""
    told = match["which"] == "next" and leaning is Leaning.PAST and f"the {match[0]}" in match.string
    if published is None or told or (match["unit"] == "day" and match["which"] != "this"):
        return Dated()
    steps = {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(match["which"], 0)
    return _rounded(published, steps, match["unit"])


def _ago(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    """As "three days ago"; vague counts stay unresolved."""
    count = _count(match["count"])
    return Dated() if published is None or count is None else _rounded(published, -count, match["unit"])


def _span(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    """As "the last two years": from then until the day of publication."""
    count = _count(match["count"])
    if published is None or count is None:
        return Dated()
    unit = match["unit"]
    first = _back(published, count, unit)
    return Dated(first.isoformat(), published.isoformat(), unit)


def _count(word: str) -> int | None:
    if word.isdigit():
        return int(word) if len(word) < 5 else None
    return 1 if word in {"a", "an"} else (NUMBERS.index(word) if word in NUMBERS else None)


def _rounded(day: date, steps: int, unit: str) -> Dated:
    """The day, week, month, year or decade that lies so many steps after the one of a day."""
    moved = _back(day, -steps, unit)
    if unit == "day":
        return Dated(moved.isoformat(), precision="day")
    if unit == "week":
        first = moved - timedelta(days=moved.weekday())
        return Dated(first.isoformat(), (first + timedelta(days=6)).isoformat(), "week")
    if unit == "month":
        return Dated(moved.isoformat()[:7], precision="month")
    return Dated(moved.isoformat()[:4], precision="year") if unit == "year" else _decade(moved.year)


def _back(day: date, count: int, unit: str) -> date:
    """The day so many units before (after, where negative); the last of a month where it has no such day."""
    if unit in {"day", "week"}:
        return day - timedelta(days=count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 - count * {"month": 1, "year": 12, "decade": 120}[unit]
    year, month = max(1, months // 12), months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _decade(year: int) -> Dated:
    first = year // 10 * 10
    return Dated(f"{first:04}", f"{first + 9:04}-12-31", "decade")


def _years(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    first, last = match["year"], match["last"]
    return Dated(first, f"{first[: 4 - len(last)]}{last}-12-31", "year")


def _one_year(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    return Dated(match["year"], precision="year")


def _named_day(match: re.Match[str], published: date | None, leaning: Leaning) -> None:
    """As "Good Friday", which is no Friday of last week."""


def _one_decade(match: re.Match[str], published: date | None, leaning: Leaning) -> Dated:
    return _decade(int(match["year"]))


_READERS: tuple[tuple[re.Pattern[str], Reader], ...] = tuple(
    (re.compile(pattern), reader)
    for pattern, reader in (
        (rf"\b(?:{'|'.join(NAMED_DAYS)})\b", _named_day),
        (rf"\b{YEAR}-(?P<number>\d\d)-{DAY}\b", _iso),
        (rf"\b{DAY}(?: of)? {MONTH},? {YEAR}\b", _full),
        (rf"\b{MONTH} {DAY},? {YEAR}\b", _full),
        (rf"\b{MONTH},? (?:of )?{YEAR}\b", _month_year),
        (rf"\b{DAY}(?: of)? {MONTH}(?![\w-])", _day_of_month),
        (rf"\b{MONTH} {DAY}\b", _day_of_month),
        (r"\b(?P<year>(?:1\d|20)\d0)s\b", _one_decade),
        (rf"\b{YEAR} ?(?:-|–|to|until|and) ?(?P<last>\d\d(?:\d\d)?)\b", _years),
        (rf"\b(?:last|past|previous) {COUNT} {UNIT}s?\b", _span),
        (rf"\b{COUNT} {UNIT}s? (?:ago|earlier|before)\b", _ago),
        (rf"\b(?:(?P<which>last|this|next|past|previous) )?(?P<weekday>{'|'.join(WEEKDAYS)})\b", _weekday),
        (rf"\b(?:(?P<which>last|this|next|past) )?{MONTH}(?![\w-])", _bare_month),
        (rf"\b(?P<which>last|this|next|previous|coming) {UNIT}\b", _unit),
        (r"\b(?P<near>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b", _near),
        (rf"\b{YEAR}\b", _one_year),
    )
)

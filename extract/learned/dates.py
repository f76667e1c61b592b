"""The dates of a text, as ends of learned relations."""

import re
from collections.abc import Iterator, Sequence

from extract.learned.end import DATE, End
from extract.parse import Parse

SPANNING = frozenset(("–", "-", "to"))
"""What stands between the two ends of a span of years."""

UNCOUNTED = frozenset(("pobj", "npadvmod", "nmod", "appos"))
"""How a number stands that counts nothing, so that it may be a year."""

YEAR = re.compile(r"(?:1[0-9]{3}|20[0-9]{2})[-–]?")
"""A year; behind one from which on somebody lives there may be a dash."""


def dates_of(parse: Parse) -> Iterator[End]:
    """Dates that name a year or a day, both ends of a span of years apart, and years that the model does not see."""
    dated: set[int] = set()
    for start, end, label in parse.entities:
        if start in dated:
            continue
        stop = _with_year(parse, start, end) if label == "DATE" else end
        dated.update(range(start, stop))
        parts = _parts(parse, start, stop) if label in {"DATE", "CARDINAL"} else ()
        yield from (_date(parse, *part, label) for part in parts if _year(parse, *part))
    for token in range(len(parse)):
        if token not in dated and parse.deps[token] in UNCOUNTED and _year(parse, token, token + 1):
            yield _date(parse, token, token + 1, "CARDINAL")


def _with_year(parse: Parse, start: int, end: int) -> int:
    """The end of a date with the year behind it, of which the model has made something else: "7 May , 1951"."""
    at = end + 1 if end < len(parse) and parse.words[end] == "," else end
    stands = at < len(parse) and parse.tags[at] == "CD" and _year(parse, at, at + 1)
    return at + 1 if stands and not _year(parse, start, end) else end


def _parts(parse: Parse, start: int, end: int) -> Sequence[tuple[int, int]]:
    """A date, or those between which it spans: "1850 – 1903"."""
    cut = next((at for at in range(start, end) if parse.words[at] in SPANNING), end)
    spans = _year(parse, start, cut) and _year(parse, cut + 1, end)
    return ((start, cut), (cut + 1, end)) if spans else ((start, end),)


def _year(parse: Parse, start: int, end: int) -> bool:
    """Whether there is a year in a range of tokens."""
    return any(YEAR.fullmatch(word) for word in parse.words[start:end])


def _date(parse: Parse, start: int, end: int, label: str) -> End:
    head = next((at for at in range(start, end) if not start <= parse.heads[at] < end or parse.heads[at] == at), start)
    return End(start, end, head, DATE, "date", label, None)

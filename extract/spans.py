"""The names and times of a text: those that the model marks, cut where it takes too much, and dates that it misses."""

import re
from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING

from extract.almanac import MONTHS
from extract.lexicon import given_names, heads, titles
from extract.lives import lives

if TYPE_CHECKING:
    from spacy.tokens import Doc

TIMES = frozenset(("DATE", "TIME"))
AMOUNTS = frozenset(("PERCENT", "MONEY", "QUANTITY", "CARDINAL", "ORDINAL"))
YEAR = re.compile(r"1\d{3}|20\d{2}")
DIGITS = 4
"""Digits of a year."""
TO = frozenset("to until till through - – —".split())
"""Words between the ends of a span of time."""
LEADING = TO | {"from"}
"""Words before a time that are no part of it: "to 1997"."""
BEFORE_YEAR = frozenset("in since until till from by to before after between".split())
DASHES = frozenset("-–—")
SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
"""A score in one word: "2-1"."""


def spans_of(doc: "Doc", words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, label) of each, in tokens, by position."""
    spans = [span for ent in doc.ents for span in _parts(doc, *_span(doc, ent.start, ent.end, ent.label_))]
    marked = list({start: (start, end, label) for start, end, label in spans}.values())  # of two the longer
    dates = [(start, end, "DATE") for _, days in lives(words) for start, end in days]
    inside = {token for start, end, _ in dates for token in range(start, end)}
    marked = [one for one in marked if inside.isdisjoint(range(*one[:2]))]
    taken = inside.union(*(range(start, end) for start, end, _ in marked))
    yield from sorted((*marked, *dates, *_missed(doc, words, taken)))


def _span(doc: "Doc", start: int, end: int, label: str) -> tuple[int, int, str]:
    """A span of the model without what is no part of it: "Acme" and "$5 million" are two, in "paid Acme $5 million"."""
    sign = next((token for token in range(start + 1, end) if doc[token].tag_ == "$"), None)
    if sign is not None and doc[start].tag_ in {"NNP", "NNPS"}:
        start, end = (sign, end) if label in AMOUNTS else (start, sign)
    if label not in TIMES:
        return _name_start(doc, start, end), _name_end(doc, start, end), label
    if _is_surname(doc, start, end):
        return start - (doc[start - 1].lower_ not in titles().courtesy), end, "PERSON"
    while start < end - 1 and doc[start].lower_ in LEADING:
        start += 1
    return start, end, label


def _is_surname(doc: "Doc", start: int, end: int) -> bool:
    """Whether a month is the surname of the given name or title before it: "Ann May said", "Mrs May left"."""
    if end - start > 1 or start == 0 or doc[start].text not in {"May", "March"} or doc[start].tag_ != "NNP":
        return False
    given = doc[start - 1]
    first = given.lower_ in given_names() or given.lower_ in titles().courtesy
    named = given.text.istitle() and first and given.dep_ == "compound"
    alone = given.ent_type_ == "" or (given.ent_type_ == "PERSON" and given.ent_iob_ == "B")
    return named and given.head.i == start and alone


def _parts(doc: "Doc", start: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
    """The two dates of "1911 - 1980", the two places of "Lima, Peru", or the span as it is."""
    comma = next((token for token in range(start + 1, end - 1) if doc[token].text == ","), None)
    if comma is not None and label == "GPE" and "." not in doc[comma + 1].text:  # no "Washington, D.C."
        yield from ((start, comma, label), (comma + 1, end, label))
        return
    dash = next((token for token in range(start + 1, end - 1) if doc[token].text in DASHES), None)
    if dash is None or label not in TIMES or not (doc[dash - 1].like_num and doc[end - 1].like_num):
        yield start, end, label
    else:
        yield from ((start, dash, label), (dash + 1, end, label))


def _missed(doc: "Doc", words: Sequence[str], taken: Container[int]) -> Iterator[tuple[int, int, str]]:
    """Dates that the model has not marked: "June 2010", and a year behind a preposition or before a dash."""
    for year, word in enumerate(words):
        if len(word) != DIGITS or year in taken or not YEAR.fullmatch(word) or year == 0:
            continue
        before, behind = words[year - 1].lower(), words[year + 1] if year + 1 < len(words) else ""
        if before in MONTHS and year - 1 not in taken:
            yield year - 1, year + 1, "DATE"
        elif (before in BEFORE_YEAR and doc[year].dep_ == "pobj") or (before == "(" and behind in DASHES):
            yield year, year + 1, "DATE"


def _name_start(doc: "Doc", start: int, end: int) -> int:
    """Where a name begins if the model has taken a year along, or the letter of a party: "Texas" in "R-Texas"."""
    if end - start > 1 and doc[start].tag_ == "CD" and not start <= doc[start].head.i < end:  # "in 1376 Edmund left"
        return start + 1
    lettered = end - start > 2 and doc[start].text in {"R", "D", "I"} and doc[start + 1].text == "-"
    if end - start > 2 and _is_portfolio(doc, start):
        return start + 1
    return start + 2 if lettered else start


def _is_portfolio(doc: "Doc", start: int) -> bool:
    """Whether a name begins with the end of an office: "Mines Ann Roe" behind "Minister of Energy and"."""
    if doc[start].lower_ not in heads().fields or start < 4 or doc[start - 1].lower_ not in {"and", "&"}:
        return False
    before = [doc[token].lower_ for token in range(max(0, start - 6), start - 1)]
    return any(word in {"minister", "secretary"} for word in before) and bool({"of", "for"} & {*before})


def _name_end(doc: "Doc", start: int, end: int) -> int:
    """Where a name ends if the model has taken the score or office behind it along: "Kent 2-1"."""
    score = end - start > 3 and SCORE.fullmatch(doc[end - 3 : end].text)
    after = doc[end].lower_ if end < len(doc) else ""
    if end - start > 1 and doc[end - 1].text == "District" and after in {"attorney", "judge"}:
        return end - 1  # "Karo County District Attorney"
    if end - start > 1 and doc[end - 1].text in _GRADES and after in _GRADED:
        return end - 1  # "Acme Executive Chairman", "Kenyan Supreme Leader"
    return end - 3 if score else end


_GRADES = frozenset("Executive Managing Chief Vice Deputy Senior Associate Assistant General Supreme".split())
_GRADED = frozenset(
    "chairman chairwoman chair director president executive officer editor manager counsel partner leader".split()
)
"""Words that begin and that end an office, behind the name of the body where it is."""

"""When a fact held or happened: the time expression of its clause, resolved against the publication date."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from extract.almanac import MONTHS
from extract.found import Candidate, Phrase, TimeFound
from extract.nouns import TIME_NOUN
from extract.parse import Parse
from extract.qualifiers.ahead import due, leaning
from extract.qualifiers.dates import Dated, Leaning, last_day, read
from extract.qualifiers.governors import VERBS, Governors, Hold, Link
from extract.qualifiers.reach import compares, described_since, happens_in, stands_apart, sums_up, tops_since
from extract.spans import DASHES, TIMES, TO, YEAR

CLOSED = frozenset("nummod compound amod poss nmod".split())
"""Labels under which a time is part of a name or a description ("his 1991 book") and dates nothing else."""
MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
"""The name of a month in an expression."""
_SAME_YEAR = re.compile(r"\b(?:that|the same) year\b")
_LASTING_FROM = frozenset("until till from to since through".split())
"""Prepositions of the ends of a span of time."""
_APART = frozenset("after before since following despite until".split())
"""Prepositions before what was at another time."""
SAME_TIME = frozenset(("when", "while", "as"))


class Times:
    """The time expressions of one parse, by the words that they date."""

    def __init__(self, parse: Parse, published: date | None, events: frozenset[int] = frozenset()) -> None:
        """`events`: heads of mentions of events, whose own dates date what happens in them."""
        self._parse = parse
        self._published = published
        self._events = events
        self._by_word: dict[int, list[TimeFound]] = {}
        self._year: int | None = None
        self._told: int | None = None
        self._of_clauses: dict[int, TimeFound] = {}
        self._of_nouns: dict[int, TimeFound] = {}
        self._named: dict[int, TimeFound] = {}
        for start, end in expressions(parse):
            self._put(start, end)
        for verb, found in self._of_clauses.items():
            self._by_word.setdefault(verb, [found])

    def of(self, candidate: Candidate, governors: Governors) -> TimeFound | None:
        """Time that the object of a candidate names, or else that of its clause, or of one that governs it."""
        named = None if candidate.object is None else self._named.get(candidate.object.head)
        if named is not None and named.start is not None:
            return named
        if candidate.object is not None and (own := self._of_listed(candidate.object.head)):
            return own
        for link in governors:
            found = self._by_word.get(link.token)
            if found:
                reached = self._reaches(candidate, link) and not self._is_apart(candidate, link, found[0])
                return found[0] if reached else None
            if link.hold is Hold.CONTENT or (link.hold is Hold.LOOSE and not self._is_adverbial(candidate, link)):
                break
        ends = [candidate.subject] + ([candidate.object] if candidate.object else [])
        told = (
            self._by_word[end.head][0]
            for end in ends
            if end.head in self._by_word and end.head in self._events and happens_in(self._parse, candidate, end)
        )
        beside = (
            self._of_nouns[end.head]
            for end in ends
            if end.head in self._of_nouns and (end is candidate.object or end.head in self._events)
        )
        return next(chain(told, beside), None)

    def _of_listed(self, noun: int) -> TimeFound | None:
        """The time that a name in a list has for itself: Tuesday, for Kenya in "Peru on Monday, Kenya on Tuesday"."""
        parse = self._parse
        if parse.pos[noun] != "PROPN" or (parse.deps[noun] != "conj" and parse.child(noun, "conj") is None):
            return None
        own = {kid for link in parse.kids(noun, "prep") for kid in parse.kids(link, "pobj")}
        return next((found for found in self._by_word.get(noun, ()) if found.phrase.head in own), None)

    def _reaches(self, candidate: Candidate, link: Link) -> bool:
        """Whether the time of a governing word is that of the trigger as well.

        It is under control and coordination, unless one is past and the other present: "left in 2017 and now runs".
        What somebody says on Monday is of Monday only when it goes on as he speaks: "said that they were closing in".
        """
        parse, below = self._parse, link.below
        if link.loose and parse.deps[below] not in {"advcl", "relcl"}:
            return True
        if link.hold is Hold.LOOSE:
            words = {parse.words[kid].lower() for kid in parse.kids(below, "mark", "advmod")}
            return bool(words & SAME_TIME) or ("after" in words and self._has_since(link.token))
        if link.hold is Hold.COORDINATE and stands_apart(parse, below, link.token):
            return False
        return link.hold is not Hold.CONTENT or parse.tags[candidate.trigger] == "VBG"

    def _is_apart(self, candidate: Candidate, link: Link, found: TimeFound) -> bool:
        """Whether what is told was before or after the time: "sat from 1998 to 2002 before joining Acme".

        What somebody is thanked, tried or dismissed for was before that day: "jailed in May for robbing a bank".
        """
        parse, token = self._parse, candidate.trigger
        lasts = parse.words[parse.heads[found.phrase.head]].lower() in _LASTING_FROM
        while token != link.token and parse.heads[token] != token:
            opening = parse.words[parse.heads[token]].lower() if parse.deps[token] == "pcomp" else ""
            if opening in {"before", "until", "for", "of"} or (opening in {"after", "since"} and lasts):
                return True
            token = parse.heads[token]
        return False

    def _is_adverbial(self, candidate: Candidate, link: Link) -> bool:
        """Whether a participle that the parser hangs on a noun goes on with the main clause."""
        parse, below = self._parse, link.below
        if parse.deps[below] == "acl":
            return candidate.subject.head != parse.heads[below]
        return parse.pos[below] not in VERBS and parse.pos[link.token] not in VERBS

    def _has_since(self, verb: int) -> bool:
        """Whether a state began then: "since Friday it has been at war after rebels attacked" dates the attack."""
        return any(self._parse.words[kid].lower() == "since" for kid in self._parse.kids(verb, "prep"))

    def _put(self, start: int, end: int) -> None:
        """Files one expression under each word from its own governor up to the first verb."""
        parse = self._parse
        head = self._head(start, end)
        last = _bracketed(parse, end)
        told = self._tells_which(head)
        lean = Leaning.PAST if told or parse.deps[head] in CLOSED else leaning(parse, head)
        year = self._told, self._year
        dated = self._read_span(start, last, lean)
        if (
            dated is not None
            and dated.start is None
            and self._published is None
            and (beside := self._year_beside(head))
        ):
            self._year = beside
            dated = self._read_span(start, last, lean)
        if dated is not None and dated.start and _is_of_2001(parse, head, parse.quote(range(start, end))):
            dated = replace(dated, start=f"2001{dated.start[4:]}")
        if parse.deps[head] in CLOSED:  # "the 1969 film": what is told next need not be of that year
            self._told, self._year = year
        if dated is None or (told and dated.end is not None):  # "the stories of the past ten years"
            return
        clock = parse.words[parse.heads[head]].lower() == "at" or parse.words[end : end + 1] in {("UTC",), ("GMT",)}
        if clock and YEAR.fullmatch(parse.quote(range(start, end))):
            return  # "the train left at 1930"
        found = self._found(tuple(range(start, last)), dated, head)
        self._named |= {token: found for token in found.phrase.tokens if parse.deps[token] not in CLOSED}
        noun = _before_bracket(parse, start)
        if noun is not None:
            self._by_word.setdefault(head, []).append(found)
            self._date_noun(noun, found)
            return
        self._date_clause(head, found)
        self._date_above(head, found)

    def _date_above(self, head: int, found: TimeFound) -> None:
        """Files a time under the words above it up to the verb, or up to what a description in apposition tells of."""
        parse, token, top = self._parse, head, due(self._parse, head)
        while parse.heads[token] != token and token != top:
            above = described_since(parse, token)
            if above is not None:
                self._by_word.setdefault(above, []).append(found)
                return
            if sums_up(parse, token) and token not in found.phrase.tokens:
                return  # "Ann Roe, mayor in 2009, left"
            if compares(parse, token) or tops_since(parse, token):
                return
            closed = parse.deps[token] in CLOSED
            token = parse.heads[token]
            if parse.deps[token] not in {"prep", "pcomp"} or parse.pos[token] in VERBS:
                self._by_word.setdefault(token, []).append(found)
            if closed or parse.pos[token] in VERBS or self._is_of_another(token, found):
                return

    def _is_of_another(self, noun: int, found: TimeFound) -> bool:
        """Whether a day of a month is that of the act before or after which something was: "after a vote on May 2"."""
        parse, link = self._parse, self._parse.words[self._parse.heads[noun]].lower()
        inside = noun not in found.phrase.tokens and parse.deps[noun] == "pobj" and link in _APART
        return inside and MONTH.search(parse.quote(found.phrase.tokens).lower()) is not None

    def _date_noun(self, noun: int, found: TimeFound) -> None:
        """Files a time in brackets under what it is told of, and all that this is part of below the verb."""
        parse = self._parse
        if parse.label(noun) == "PERSON":
            return  # days of a life
        for token in (noun, *parse.ancestors(noun)):
            if parse.pos[token] in VERBS or parse.deps[token] == "conj":
                self._of_nouns.setdefault(token, found)
                return
            self._of_nouns.setdefault(token, found)

    def _date_clause(self, head: int, found: TimeFound) -> None:
        """Files a day under what is said of it: "until 3 May, when she left"."""
        tops = [noun for noun in found.phrase.tokens if self._parse.child(noun, "relcl") is not None] or [head]
        for verb in (verb for noun in tops for verb in self._parse.kids(noun, "relcl")):
            if any(self._parse.words[kid].lower() == "when" for kid in self._parse.kids(verb, "advmod")):
                self._of_clauses.setdefault(verb, found)

    def _year_beside(self, head: int) -> int | None:
        """The year of the event that the sentence names, if one: 2016, in "met on 3 March for the 2016 summit"."""
        parse = self._parse
        first, last = parse.sentences[parse.sentence_of[head]]
        held = (token for token in range(first, last) if parse.heads[token] in self._events)
        years = {parse.words[token] for token in held if YEAR.fullmatch(parse.words[token])}
        return int(years.pop()) if len(years) == 1 else None

    def _tells_which(self, head: int) -> bool:
        """Whether a time tells with "of" which thing is meant, of the past mostly: "the attacks of September 11"."""
        parse, link = self._parse, self._parse.heads[head]
        noun = parse.heads[link]
        return parse.words[link].lower() == "of" and parse.pos[noun] == "NOUN" and parse.lemmas[noun] not in TIME_NOUN

    def _read_span(self, start: int, end: int, lean: Leaning) -> Dated | None:
        """What an expression names; of one with two ends, from the first day of the one to the last of the other."""
        quote = self._parse.quote
        at = next((at for at in range(start + 1, end - 1) if self._parse.words[at].lower() in TO), None)
        if at is not None:
            first, last = (self._read(quote(range(*part)), lean) for part in ((start, at), (at + 1, end)))
            if first is not None and last is not None and first.start and last.start and first.start <= last.start:
                return Dated(first.start, last_day(last), first.precision)
        return self._read(quote(range(start, end)), lean)

    def _read(self, text: str, lean: Leaning) -> Dated | None:
        """What an expression names; without a day of publication "May 6" is of the year that was named last."""
        same = self._told is not None and _SAME_YEAR.search(text.lower())
        dated = read(text, date(self._told, 12, 31) if self._told and same else self._published, lean)
        if dated is not None and dated.start is None and self._year is not None and MONTH.search(text.lower()):
            dated = read(text, date(self._year, 12, 31))
        if dated is not None and dated.start is not None:
            self._told = int(dated.start[:4])
            self._year = self._told if self._published is None else None
        return dated

    def _head(self, start: int, end: int) -> int:
        """The word by which an expression hangs on the rest; the preposition before it if the parse took it apart."""
        parse = self._parse
        tops = [token for token in range(start, end) if not start <= parse.heads[token] < end] or [start]
        free = [token for token in tops if parse.deps[token] not in CLOSED]
        owns = "POS" in parse.tags[end - 1 : end + 1] and parse.words[start - 1].lower() == "of"
        if not free and start and parse.pos[start - 1] == "ADP" and not owns:  # "the worth of next week's vote"
            return start - 1
        return free[0] if free else tops[0]

    def _found(self, tokens: tuple[int, ...], dated: Dated, head: int) -> TimeFound:
        return TimeFound(Phrase(head, tokens), dated.start, dated.end, dated.precision)


def _is_of_2001(parse: Parse, head: int, text: str) -> bool:
    """Whether a day without a year is that of the attacks of September 11."""
    day = _SEPTEMBER_11.fullmatch(text.lower()) is not None
    return day and any(parse.lemmas[above].lower() in {"attack", "hijacking"} for above in parse.ancestors(head))


_SEPTEMBER_11 = re.compile(r"(?:the )?(?:september|sept\.?) 11(?:th)?|(?:the )?11(?:th)?(?: of)? september")


def expressions(parse: Parse) -> Iterator[tuple[int, int]]:
    """The times of a parse, (start, end) in tokens: "from March 2004 to June 2010" is one."""
    spans = [(start, end) for start, end, label in parse.entities if label in TIMES]
    at = 0
    while at < len(spans):
        start, end = spans[at]
        before = parse.words[start - 1].lower() if start > 0 else ""
        follows = at + 1 < len(spans) and spans[at + 1][0] == end + 1
        link = parse.words[end].lower() if follows else ""
        if (before in {"from", "between"} and link in {*TO, "and"}) or (link in DASHES and before != "("):
            at += 1
            end = spans[at][1]
        yield start, end
        at += 1


def _before_bracket(parse: Parse, start: int) -> int | None:
    """What a time in brackets is told of, unless that is a time: the film of "Silent Rivers (1979)"."""
    times = {token for first, end, label in parse.entities if label in TIMES for token in range(first, end)}
    opening = start - 1
    while opening > 0 and (opening in times or parse.words[opening] in DASHES):
        opening -= 1
    before = opening - 1
    if before < 0 or parse.words[opening] != "(" or before in times or parse.pos[before] not in {"NOUN", "PROPN"}:
        return None
    return before


def _bracketed(parse: Parse, end: int) -> int:
    """End of the expression with a date in brackets after it: "Friday (4 September)"."""
    if end + 1 < len(parse) and parse.words[end] == "(":
        close = next((token for token in range(end, min(end + 6, len(parse))) if parse.words[token] == ")"), None)
        if close is not None and any(start == end + 1 for start, _, label in parse.entities if label in TIMES):
            return close + 1
    return end

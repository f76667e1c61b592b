"""What limits a fact: polarity, status, attribution, time and place, read on the trigger of its candidate."""

from collections.abc import Sequence
from datetime import date

from extract.found import Candidate, Named, QualifiersFound, TimeFound
from extract.model import EntityType, Polarity, Status
from extract.parse import Parse
from extract.qualifiers.attribution import attributed_to
from extract.qualifiers.ending import is_former, is_left_off, is_over, lasted_until
from extract.qualifiers.governors import Governors, Hold, governors_of
from extract.qualifiers.place import place_of
from extract.qualifiers.polarity import polarity
from extract.qualifiers.status import ORDER, status
from extract.qualifiers.time import Times
from extract.quotes import QUOTED, quotes_of
from extract.spans import YEAR

__all__ = ["Qualifier"]


class Qualifier:
    """Reads the qualifiers of the candidates of one parse."""

    def __init__(self, parse: Parse, mentions: Sequence[Named], published: date | None) -> None:
        """`published`: the day against which relative dates are resolved."""
        self._parse, self._today = parse, "" if published is None else published.isoformat()
        self._types = {named.head: named.type for named in mentions}
        events = frozenset(named.head for named in mentions if named.type is EntityType.EVENT)
        self._quotes = quotes_of(parse)
        self._times = Times(parse, published, events)
        self._governors: dict[int, Governors] = {}

    def qualify(self, candidate: Candidate) -> QualifiersFound:
        """The qualifiers of one candidate; that somebody is quoted with a sentence is asserted, whatever that says."""
        if candidate.rule == QUOTED:
            return QualifiersFound()
        governors = self._above(candidate.trigger)
        held = status(self._parse, candidate, governors)
        speaker = self._quotes.speaker(self._parse, candidate.trigger)
        time = self._times.of(candidate, governors)
        if self._is_ahead(candidate, time):
            held = max(held, Status.PLANNED, key=ORDER.index)
        held_or_not = polarity(self._parse, candidate, governors)
        past = (
            held_or_not is Polarity.AFFIRMED
            and held not in {Status.PLANNED, Status.HYPOTHETICAL}
            and lasted_until(self._parse, time, self._today)
        )
        return QualifiersFound(
            polarity=held_or_not,
            status=held if speaker is None else max(held, Status.REPORTED, key=ORDER.index),
            attributed_to=attributed_to(self._parse, governors) or speaker,
            time=time,
            place=place_of(self._parse, candidate, governors, self._types),
            ended=past
            or is_former(self._parse, candidate)
            or any(
                is_over(self._parse, link.token)
                or (link.hold is Hold.CONTROL and is_left_off(self._parse, link.token, link.below))
                for link in governors
                if link.hold in {Hold.TRIGGER, Hold.CONTROL} and not link.loose
            ),
        )

    def _is_ahead(self, candidate: Candidate, time: TimeFound | None) -> bool:
        """Whether an event has yet to come when the text is published: "the 2028 Games", "a vote in May"."""
        start = "" if time is None else time.start or ""
        if candidate.predicate == "took_place_on" and start > self._today > "":
            return True
        year = "" if candidate.object is None else self._parse.words[candidate.object.head]
        return candidate.nominal and bool(YEAR.fullmatch(year)) and year > self._today[:4] > ""

    def _above(self, trigger: int) -> Governors:
        """What governs a trigger; a preposition stands for the noun that it depends on."""
        token = self._parse.heads[trigger] if self._parse.pos[trigger] == "ADP" else trigger
        if token not in self._governors:
            self._governors[token] = governors_of(self._parse, token)
        return self._governors[token]

"""Which statements hold on a day: begun by then, and ended neither by their own words nor by another fact. Pure.

The vocabulary says which predicate ends which: who was sacked from a company works for it no longer.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from extract.model import Polarity, Status
from extract.vocabulary import load_vocabulary
from graph import dates
from graph.model import Statement
from graph.project import relationship_id

ENDING = (Status.ASSERTED, Status.REPORTED)
"""Statuses of a statement that can end another; what is only alleged ends nothing."""


def enders(subject_id: str, predicate: str, object_id: str | None) -> frozenset[str]:
    """Ids of the edges that end such a fact, whether or not there is such an edge."""
    if object_id is None:
        return frozenset()
    known = load_vocabulary().get(predicate)
    ways = [(subject_id, object_id)]
    ways += [(object_id, subject_id)] if known is not None and known.symmetric else []
    made = (
        relationship_id(one, name, other, polarity=Polarity.AFFIRMED, status=Status.ASSERTED)
        for name in _ending(predicate)
        for one, other in ways
    )
    return frozenset(id_ for id_ in made if id_ is not None)


def ended(ids: Iterable[str], last: Mapping[str, str]) -> str | None:
    """The day up to which what began is over, or None if nothing ended it.

    Args:
        ids: of the edges that end it.
        last: the last date on which each edge is told to begin; of one that is cut short its last day counts.
    """
    return max((last[id_] for id_ in ids if id_ in last), key=lambda date: date + dates.AFTER, default=None)


def holding(
    said: Iterable[Statement], last: Mapping[str, str], told: Mapping[str, str | None], *, as_of: str
) -> tuple[Statement, ...]:
    """Those that hold on the day, in the order given.

    Args:
        last: as `ended` takes it, no later than the day.
        told: the day on which each document says what it says, by document.
        as_of: ISO date; of one that is cut short, its last day.
    """
    return tuple(one for one in said if _holds(one, told.get(one.document_id), last, as_of))


def _holds(one: Statement, told: str | None, last: Mapping[str, str], as_of: str) -> bool:
    if not dates.begun(one, told, as_of=as_of):
        return False
    affirmed = one.polarity is Polarity.AFFIRMED
    over = ended(enders(one.subject_id, one.predicate, one.object_id), last) if affirmed else None
    begins = dates.begins(one, told)
    return over is None or (begins is not None and begins > over + dates.AFTER)


@cache
def _ending(predicate: str) -> tuple[str, ...]:
    """Predicates that put an end to this one."""
    return tuple(name for name, row in load_vocabulary().predicates.items() if predicate in row.ends)

"""Which statements hold on a day: begun by then, and ended neither by their own words nor by another fact. Pure.

The vocabulary says which predicate ends which: who was sacked from a company works for it no longer.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from extract.model import Polarity, Status
from extract.vocabulary import load_vocabulary
from graph import dates
from graph.model import Statement
from graph.project import relationship_id

ENDING = (Status.ASSERTED, Status.REPORTED)
"""Statuses of a statement that can end another; what is only alleged ends nothing."""


def enders(said: Statement) -> frozenset[str]:
    """Ids of the edges that end what the statement says, whether or not there is such an edge."""
    if said.object_id is None or said.polarity is not Polarity.AFFIRMED:
        return frozenset()
    known = load_vocabulary().get(said.predicate)
    ways = [(said.subject_id, said.object_id)]
    ways += [(said.object_id, said.subject_id)] if known is not None and known.symmetric else []
    made = (
        relationship_id(one, name, other, polarity=Polarity.AFFIRMED, status=Status.ASSERTED)
        for name in _ending(said.predicate)
        for one, other in ways
    )
    return frozenset(id_ for id_ in made if id_ is not None)


def holding(
    said: Iterable[Statement],
    ending: Mapping[str, Sequence[Statement]],
    told: Mapping[str, str | None],
    *,
    as_of: str,
) -> tuple[Statement, ...]:
    """Those that hold on the day, in the order given.

    Args:
        ending: statements of the edges that `enders` names, by edge.
        told: the day on which each document says what it says, by document.
        as_of: ISO date; of one that is cut short, its last day.
    """
    return tuple(
        one
        for one in said
        if dates.begun(one, told.get(one.document_id), as_of=as_of)
        and not any(_ends(other, one, told, as_of) for id_ in enders(one) for other in ending.get(id_, ()))
    )


def _ends(other: Statement, one: Statement, told: Mapping[str, str | None], as_of: str) -> bool:
    """Whether the other fact came no earlier than the one and no later than the day."""
    begun = dates.begins(other, told.get(other.document_id))
    before = dates.begins(one, told.get(one.document_id)) or ""
    return other.status in ENDING and dates.not_after(begun, as_of) and dates.not_before(begun, before)


@cache
def _ending(predicate: str) -> tuple[str, ...]:
    """Predicates that put an end to this one."""
    return tuple(name for name, row in load_vocabulary().predicates.items() if predicate in row.ends)

"""What is computed and never stored by hand: edges from statements, entities from appearances. Pure functions."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extract.model import EntityType, Polarity, Status
from extract.vocabulary import load_vocabulary
from graph import ids
from graph.fingerprint import independent
from graph.model import Appearance, EdgeAggregate, Entity, Relationship

PROJECTED = (Status.ASSERTED, Status.REPORTED, Status.ALLEGED)
"""Statuses that make an edge, strongest first."""

FINGERPRINTS = 200
"""Most fingerprints of documents that are compared for one edge."""

ALIASES = 50
"""Most aliases and roles kept on an entity; its appearances keep them all."""


def relationship_id(
    subject_id: str, predicate: str, object_id: str | None, *, polarity: Polarity, status: Status
) -> str | None:
    """Id of the edge that such a statement supports, or None if it supports none.

    Both directions of a symmetric predicate are one edge.
    """
    if object_id is None or polarity is not Polarity.AFFIRMED or status not in PROJECTED:
        return None
    return ids.make("relationship", *_ends(subject_id, predicate, object_id), predicate)


def relationship(counted: EdgeAggregate) -> Relationship | None:
    """The edge that its statements make, or None when none is left.

    The ends of a symmetric predicate stand in the order of their ids.
    """
    if counted.statements == 0:
        return None
    subject_id, object_id = _ends(counted.subject_id, counted.predicate, counted.object_id)
    return Relationship(
        id=counted.relationship_id,
        subject_id=subject_id,
        predicate=counted.predicate,
        object_id=object_id,
        statements=counted.statements,
        documents=counted.documents,
        confidence=counted.confidence,
        status=min(counted.statuses, key=PROJECTED.index),
        first_date=counted.first_date,
        last_date=counted.last_date,
        quotes=counted.quotes,
        sources=max(independent(counted.fingerprints[:FINGERPRINTS]), 1),
    )


def _ends(subject_id: str, predicate: str, object_id: str) -> tuple[str, str]:
    """The ends of an edge in its own direction."""
    known = load_vocabulary().get(predicate)
    if known is not None and known.symmetric and object_id < subject_id:
        return object_id, subject_id
    return subject_id, object_id


@dataclass(frozen=True, slots=True)
class EntityAggregate:
    """What a store counts over the appearances of one entity.

    Attributes:
        names, surfaces, roles: number of documents by text.
        folded: all folded names.
        first, last: smallest and largest date it was seen on.
    """

    id: str
    type: EntityType
    names: Mapping[str, int]
    surfaces: Mapping[str, int]
    roles: Mapping[str, int]
    folded: frozenset[str]
    first: str | None
    last: str | None
    documents: int


def aggregate(appearances: Iterable[Appearance]) -> EntityAggregate:
    """Counts over appearances of one entity; there must be at least one."""
    rows = list(appearances)
    seen = sorted(row.seen for row in rows if row.seen)
    return EntityAggregate(
        id=rows[0].entity_id,
        type=rows[0].type,
        names=Counter(row.name for row in rows),
        surfaces=Counter(surface.text for row in rows for surface in row.surfaces),
        roles=Counter(role for row in rows for role in row.roles),
        folded=frozenset(name for row in rows for name in row.folded_names),
        first=seen[0] if seen else None,
        last=seen[-1] if seen else None,
        documents=len(rows),
    )


def entity(counted: EntityAggregate, *, degree: int) -> Entity:
    """The entity that its appearances make; `degree` is the number of its edges."""
    name = _by_count(counted.names)[0]
    return Entity(
        id=counted.id,
        type=counted.type,
        name=name,
        aliases=tuple(text for text in _by_count(counted.surfaces) if text != name)[:ALIASES],
        roles=tuple(_by_count(counted.roles))[:ALIASES],
        folded_names=tuple(sorted(counted.folded)),
        first_seen=counted.first,
        last_seen=counted.last,
        documents=counted.documents,
        degree=degree,
    )


def _by_count(counts: Mapping[str, int]) -> list[str]:
    """Texts by count, most first, then by code points."""
    return sorted(counts, key=lambda text: (-counts[text], text))

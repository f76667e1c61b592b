"""Which entities a name may mean, scored, each with the reason: for callers who have names and want ids."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.model import EntityType
from extract.name_comparison import SAME, compare
from extract.names import fold, known
from graph.find import stands_alone
from graph.model import Entity
from graph.store import GraphReader

LOOKED_AT = 30
"""Entities that each look-up brings, best known first."""

NAMES = 20
"""Most names of an entity that are compared."""

SURE = 0.9
"""Score from which on the best candidate is meant where no other comes up to it."""

BEGINNINGS = (4, 3)
"""Letters that a name's word and the one asked for have in common where no whole word is found."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate.

    Attributes:
        name: of its folded names the one that is most alike.
        score: in [0, 1]; from `SAME` on the two are likely spellings of one name.
        reason: in words.
        sure: it is the one that is meant: nearly equal, and no other is as near.
    """

    entity: Entity
    name: str
    score: float
    reason: str
    sure: bool = False


async def match(
    store: GraphReader, name: str, *, types: Sequence[EntityType] = (), limit: int = 5
) -> tuple[Scored, ...]:
    """Candidates by score (highest first), those that mean one thing everywhere before others, documents, then id."""
    folded = fold(name)
    if not folded:
        return ()
    found = await _candidates(store, name, folded, types)
    scored = sorted((_scored(name, entity) for entity in found), key=_rank)
    alike = [one for one in scored if one.score > 0]
    if _sure(alike):
        first = alike[0]
        alike[0] = Scored(first.entity, first.name, first.score, first.reason, sure=True)
    return tuple(alike[:limit])


async def _candidates(store: GraphReader, name: str, folded: str, types: Sequence[EntityType]) -> list[Entity]:
    """Entities of equal names, of names with all its words, with any of them, or with words that begin alike."""
    other = known(name)
    exact = [*await store.named(folded), *(await store.named(fold(other)) if other else ())]
    found = {row.id: row for row in exact if not types or row.type in types}
    words = sorted(set(folded.split()), key=lambda word: (-len(word), word))[:4]
    asked = [folded.split(), *([word] for word in words if len(words) > 1 and len(word) > 1)]
    for pieces in asked:
        found |= {row.entity.id: row.entity for row in (await store.search(pieces, types=types, limit=LOOKED_AT)).rows}
    for letters in BEGINNINGS:
        if any(_scored(name, entity).score >= SAME for entity in found.values()):
            break
        for word in words:
            rows = (await store.search([word[:letters]], types=types, limit=LOOKED_AT)).rows
            found |= {row.entity.id: row.entity for row in rows}
    return list(found.values())


def _scored(name: str, entity: Entity) -> Scored:
    names = dict.fromkeys((fold(entity.name), *entity.folded_names))
    best = max(
        ((compare(name, other, entity.type), other) for other in list(names)[:NAMES] if other),
        key=lambda pair: pair[0].score,
        default=None,
    )
    return Scored(entity, best[1], best[0].score, best[0].reason) if best else Scored(entity, "", 0.0, "no name")


def _rank(one: Scored) -> tuple[float, bool, int, str]:
    return -one.score, not stands_alone(one.entity), -one.entity.documents, one.entity.id


def _sure(scored: Sequence[Scored]) -> bool:
    """Whether the first alone is nearly equal; what is bound to one document is no rival of what stands alone."""
    if not scored or scored[0].score < SURE:
        return False
    free = stands_alone(scored[0].entity)
    rivals = [one for one in scored[1:] if stands_alone(one.entity) or not free]
    return not rivals or rivals[0].score < scored[0].score

"""Finds the entity that a name or an id means: several that fit equally well are an error, none names what is near."""

import difflib
from collections.abc import Sequence

from extract.model import EntityType
from extract.names import fold
from graph import ids
from graph.errors import AmbiguousName, NotFound
from graph.model import Entity
from graph.store import Found, GraphReader, Match

NEAREST = 5
"""Most names that are offered for one that is unknown."""

CANDIDATES = 20
"""Most candidates named for an ambiguous name."""


async def find_entity(store: GraphReader, key: str) -> Entity:
    """The entity with this id, or the one that the name means.

    Case, diacritics, titles and order of words do not matter where the best class of match names one entity: first the
    name itself, then another name or surname of it, then a part of its names.

    Raises:
        NotFound: no entity fits; `nearest` has names that are close.
        AmbiguousName: several fit equally well.
    """
    if ids.is_id(key, "entity"):
        found = await store.entities([key])
        if not found:
            raise NotFound("entity", key)
        return found[0]
    best = await _best_class(store, fold(key))
    if not best:
        raise NotFound("entity", key, nearest=await _nearest(store, fold(key)))
    if len(best) > 1:
        raise AmbiguousName(key, best[:CANDIDATES])
    return best[0]


async def search(store: GraphReader, query: str, *, types: Sequence[EntityType] = (), limit: int = 20) -> Found[Match]:
    """Entities whose names have each word of the query as the beginning of a word, best match first.

    Order: the whole name, whole words, beginnings; then documents (most first), then id.
    """
    folded = fold(query)
    found = await store.search(folded.split(), types=types)
    rows = sorted(found.rows, key=lambda row: (_class(row, folded), -row.entity.documents, row.entity.id))
    return Found(tuple(rows[:limit]), truncated=found.truncated or len(rows) > limit)


async def suggest(
    store: GraphReader, prefix: str, *, types: Sequence[EntityType] = (), limit: int = 10
) -> Found[Match]:
    """Entities one of whose names begins with the prefix: the exact name first, then by documents, then id."""
    folded = fold(prefix)
    found = await store.suggest(folded, types=types)
    rows = sorted(found.rows, key=lambda row: (row.folded != folded, -row.entity.documents, row.entity.id))
    return Found(tuple(rows[:limit]), truncated=found.truncated or len(rows) > limit)


def _class(row: Match, folded: str) -> int:
    """0 for the whole name, 1 for whole words, 2 for beginnings."""
    if folded in row.entity.folded_names:
        return 0
    return 1 if set(folded.split()) <= set(row.folded.split()) else 2


async def _best_class(store: GraphReader, folded: str) -> tuple[Entity, ...]:
    """Entities of the best class of match that has any; those that can stand alone go before those of one document."""
    if not folded:
        return ()
    exact = await store.named(folded)
    own = [entity for entity in exact if fold(entity.name) == folded]
    whole = [row.entity for row in (await store.search(folded.split())).rows if _class(row, folded) < 2]
    for group in (own, exact, whole):
        free = tuple(entity for entity in group if stands_alone(entity))
        if free:
            return free
    return tuple(own or exact or whole)


def stands_alone(entity: Entity) -> bool:
    """Whether its name means one thing in every document; else the entity is bound to one document."""
    return any(ids.make("entity", entity.type.value, name) == entity.id for name in entity.folded_names)


async def _nearest(store: GraphReader, folded: str) -> tuple[str, ...]:
    """Names that share a word, or the beginning of one, with the name, closest first."""
    names: dict[str, str] = {}
    for word in folded.split()[:8]:
        for start in (word, word[:4], word[:2]):
            found = await store.search([start], limit=50)
            names |= {row.folded: row.entity.name for row in found.rows}
            if found.rows:
                break
    close = difflib.get_close_matches(folded, sorted(names), n=NEAREST, cutoff=0.3)
    return tuple(dict.fromkeys(names[name] for name in close))

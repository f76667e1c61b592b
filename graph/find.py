"""Finds the entity that a name or an id means: several that fit equally well are an error, none names what is near."""

import difflib
import re
from collections.abc import Iterable, Sequence

from extract.model import EntityType
from extract.names import fold, known
from graph import ids
from graph.errors import AmbiguousName, NotFound
from graph.initials import fits
from graph.model import Entity
from graph.store import Found, GraphReader, Match

NEAREST = 5
"""Most names that are offered for one that is unknown."""

CLOSE = 0.6
"""Least likeness of such a name, in [0, 1]."""

CANDIDATES = 20
"""Most candidates named for an ambiguous name."""

TYPED = re.compile(rf"(.+?)\s*\(({'|'.join(EntityType)})\)\s*")
"""A name with its type: "Northern Front (Organization)"."""


INITIALS = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\.)")
"""An initial with another right behind it: "A.M. Roe"."""

FIRST_A = re.compile(r"\s*a\.", re.IGNORECASE)


async def find_entity(store: GraphReader, key: str) -> Entity:
    """The entity with this id, or the one that the name means; "Northern Front (Organization)" says which.

    Case, diacritics, titles and order of words do not matter where the best class of match names one entity: first the
    name itself, then another name or surname of it, then a part of its names, then initials. Entities bound to one
    document do not compete with those that can stand alone, nor those without any fact with those that have some.

    Raises:
        NotFound: no entity fits; `nearest` has names that are close.
        AmbiguousName: several fit equally well.
    """
    if ids.is_id(key, "entity"):
        found = await store.entities([key])
        if not found:
            raise NotFound("entity", key)
        return found[0]
    name, types = _typed(key)
    best = await _best_class(store, name, types)
    if not best:
        raise NotFound("entity", key, nearest=await _nearest(store, fold(name)))
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
    return await store.suggest(fold(prefix), types=types, limit=limit)


def stands_alone(entity: Entity) -> bool:
    """Whether its name means one thing in every document; else the entity is bound to one document."""
    return any(ids.make("entity", entity.type.value, name) == entity.id for name in entity.folded_names)


def _typed(key: str) -> tuple[str, tuple[EntityType, ...]]:
    """A name and the types that it may have; none for any."""
    found = TYPED.fullmatch(key)
    return (found[1], (EntityType(found[2]),)) if found else (key, ())


def _folded(name: str) -> str:
    """The folded name; "A. Roe" begins with an initial and not with an article.

    >>> _folded("A. Roe"), _folded("A Roe")
    ('a roe', 'roe')
    """
    folded = fold(name)
    return f"a {folded}" if FIRST_A.match(name) and not folded.startswith("a ") else folded


def _class(row: Match, folded: str) -> int:
    """0 for the whole name, 1 for whole words, 2 for beginnings."""
    if folded in row.entity.folded_names:
        return 0
    return 1 if set(folded.split()) <= set(row.folded.split()) else 2


async def _best_class(store: GraphReader, name: str, types: Sequence[EntityType]) -> tuple[Entity, ...]:
    """Entities of the best class of match that has any."""
    folded = _folded(name)
    if not folded:
        return ()
    named = await _named(store, (folded, fold(known(name) or name)))
    exact = [entity for entity in named if not types or entity.type in types]
    own = [entity for entity in exact if folded == fold(entity.name)]
    if free := _free(own) or _free(exact):  # so that a name as it stands costs one question
        return _with_facts(free)
    rows = (await store.search(folded.split(), types=types)).rows
    whole = [row.entity for row in rows if _class(row, folded) < 2]
    found = own or exact or whole or await _by_initials(store, _folded(INITIALS.sub(r"\1. ", name)), types)
    return _with_facts(_free(whole) or _free(found) or found)


def _free(group: Sequence[Entity]) -> list[Entity]:
    """Those that mean one thing in every document."""
    return [entity for entity in group if stands_alone(entity)]


async def _by_initials(store: GraphReader, folded: str, types: Sequence[EntityType]) -> list[Entity]:
    """People one of whose names is this but for initials and middle names."""
    words = folded.split()
    if len(words) < 2 or (types and EntityType.PERSON not in types):
        return []
    found = await store.search(words[-1:], types=[EntityType.PERSON])
    return [row.entity for row in found.rows if any(fits(folded, name) for name in row.entity.folded_names)]


async def _named(store: GraphReader, names: Iterable[str]) -> list[Entity]:
    """Entities that bear the first of the names that anybody bears."""
    for name in dict.fromkeys(names):
        found = await store.named(name)
        if found:
            return list(found)
    return []


def _with_facts(group: Sequence[Entity]) -> tuple[Entity, ...]:
    """Those of the group that have any fact, or else all."""
    return tuple(entity for entity in group if entity.degree) or tuple(group)


async def _nearest(store: GraphReader, folded: str) -> tuple[str, ...]:
    """Names that share the beginning of a word with the name, most alike first."""
    names: dict[str, float] = {}
    for word in folded.split()[:8]:
        for start in dict.fromkeys((word, word[:4], word[:2], word[:1])):
            rows = (await store.search([start])).rows
            scores = {row.entity.name: _likeness(folded, row.folded) for row in rows}
            close = {name: score for name, score in scores.items() if score >= CLOSE}
            names |= {name: max(score, names.get(name, 0.0)) for name, score in close.items()}
            if close:
                break
    return tuple(sorted(names, key=lambda name: (-names[name], name))[:NEAREST])


def _likeness(asked: str, name: str) -> float:
    """Likeness of two folded names, or of the first to one word of the second; in [0, 1].

    Source: Ratcliff/Obershelp, as in difflib.
    """
    others = [name] if " " in asked else [name, *name.split()[:8]]
    return max(difflib.SequenceMatcher(None, asked[:100], other[:100], autojunk=False).ratio() for other in others)

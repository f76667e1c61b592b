"""Finds entities by their folded names. The full-text index brings candidates; the statement itself decides.

The index splits folded names at blanks and does nothing else, since folding is ours. In its query language a term with
a star is a prefix, a plus before it says that it must occur.
"""

import re
from collections.abc import Callable, Sequence

from extract.model import EntityType
from graph.bolt import decode
from graph.bolt.link import Link, Row
from graph.model import Entity
from graph.store import Found, Match

_SPECIAL = re.compile(r'[+\-!(){}\[\]^"~*?:\\/&|<>=]')
_OPERATORS = frozenset({"AND", "OR", "NOT"})
SHORT = 3
"""Code points of a beginning that many names may have."""

POPULAR = 1_000
"""Best-known entities that are looked at for such a one, before the full-text index is."""

_LONGEST = 200
"""Code points of a word that are looked for: the index cuts words at 255 units."""


class Names:
    """Entities by name."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def named(self, folded: str, *, limit: int = 100) -> tuple[Entity, ...]:
        """Entities one of whose folded names equals this, by documents (most first), then id."""
        if not folded.split():
            return ()
        rows = await self._link.read("named", query=_query(folded.split(), prefixes=0), folded=folded, limit=limit)
        return tuple(map(decode.entity, rows))

    async def search(self, words: Sequence[str], *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        """Entities one of whose folded names has each word as the beginning of one of its words."""
        looked = [part for word in words for part in word.split()]
        if not looked:
            return await self._everyone(types, limit, named=False)
        rows = await self._link.read(
            "search", query=_query(looked, prefixes=len(looked)), words=looked, types=list(types), limit=limit + 1
        )
        return _found(rows, limit, lambda name: all(f" {word}" in f" {name}" for word in looked))

    async def suggest(self, prefix: str, *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        """Entities one of whose folded names begins with the folded prefix."""
        looked = prefix.split()
        if not looked:
            return Found(()) if prefix else await self._everyone(types, limit, named=True)
        rows = await self._popular(prefix, types, limit) if len(prefix) <= SHORT else []
        if len(rows) <= limit:
            query = _query(looked, prefixes=0 if prefix.endswith(" ") else 1)
            rows = await self._link.read("suggest", query=query, prefix=prefix, types=list(types), limit=limit + 1)
        return _found(rows, limit, lambda name: name.startswith(prefix))

    async def _popular(self, prefix: str, types: Sequence[EntityType], limit: int) -> list[Row]:
        """The same among the best-known entities and those of this very name alone, one more than the limit.

        So many names begin with a letter or two that to sort them all takes long; but then the best known have enough.
        """
        rows: list[Row] = await self._link.read(
            "suggest_popular",
            query=_query(prefix.split(), prefixes=0),
            prefix=prefix,
            types=list(types),
            most=POPULAR,
            limit=limit + 1,
        )
        return rows

    async def _everyone(self, types: Sequence[EntityType], limit: int, *, named: bool) -> Found[Match]:
        rows = await self._link.read("entities_by_documents", types=list(types), limit=limit + 1, named=named)
        return _found(rows, limit, lambda _: True)


def _query(words: Sequence[str], *, prefixes: int) -> str:
    """Query for entities that have all the words; the last `prefixes` of them may go on."""
    whole = len(words) - prefixes
    return " ".join(_term(word, prefix=place >= whole) for place, word in enumerate(words))


def _term(word: str, *, prefix: bool) -> str:
    escaped = f"\\{word}" if word in _OPERATORS else _SPECIAL.sub(r"\\\g<0>", word[:_LONGEST])
    return f"+{escaped}*" if prefix or len(word) > _LONGEST else f"+{escaped}"


def _found(rows: Sequence[Row], limit: int, fits: Callable[[str], bool]) -> Found[Match]:
    """Matches of the rows, of which one more than the limit was asked for."""
    matches = (Match(entity=entity, folded=_smallest(entity, fits)) for entity in map(decode.entity, rows[:limit]))
    return Found(tuple(matches), truncated=len(rows) > limit)


def _smallest(entity: Entity, fits: Callable[[str], bool]) -> str:
    return min((name for name in entity.folded_names if fits(name)), default="")

"""Finds entities by name: equal, by words, by beginning. All names here are folded already.

A name's words stand in an index of their own, so that "begins with" is a range of it.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from extract.model import EntityType
from graph.model import Entity
from graph.sqlite import rows
from graph.sqlite.queries import sql
from graph.store import Found, Match

SHORT = 3
"""Code points of a beginning that many names may have."""

EQUAL = 100
"""Entities of one name that are looked at where only some types are wanted."""

POPULAR = 1_000
"""Best-known entities that are looked at for such a one, before an index is."""

_LAST = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)


def named(connection: sqlite3.Connection, folded: str, *, limit: int = 100) -> tuple[Entity, ...]:
    """Entities one of whose folded names equals this, best known first."""
    found = connection.execute(sql("entity_named"), {"folded": folded, "limit": limit})
    return tuple(rows.entity(row) for row in found)


def search(
    connection: sqlite3.Connection, words: Sequence[str], *, types: Sequence[EntityType] = (), limit: int = 200
) -> Found[Match]:
    """Entities with a folded name that has each word as the beginning of one of its words.

    The longest word leads, as fewest names have it; the others are looked for in what it finds.
    """
    pieces = sorted({piece for word in words for piece in word.split()}, key=lambda piece: (-len(piece), piece))
    if not pieces:
        return _everyone(connection, types=types, limit=limit)
    given = {
        **bounds(pieces[0]),
        "others": rows.dump(pieces[1:]),
        "types": rows.dump([type_.value for type_ in types]),
        "limit": limit + 1,
    }
    matches = _matches(connection.execute(sql("entity_search"), given))
    return Found(matches[:limit], truncated=len(matches) > limit)


def suggest(
    connection: sqlite3.Connection, prefix: str, *, types: Sequence[EntityType] = (), limit: int = 200
) -> Found[Match]:
    """Entities one of whose folded names begins with the prefix: the very name first, then best known first."""
    exact = [
        Match(entity, prefix)
        for entity in named(connection, prefix, limit=max(limit + 1, EQUAL))
        if not types or entity.type in types
    ]
    begin = _popular(connection, prefix, types=types, limit=limit) if 0 < len(prefix) <= SHORT else ()
    if len(begin) <= limit:
        given = {**bounds(prefix), "types": rows.dump([type_.value for type_ in types]), "limit": limit + 1}
        begin = _matches(connection.execute(sql("entity_suggest"), given))
    known = {row.entity.id for row in exact}
    found = (*exact, *(row for row in begin if row.entity.id not in known))
    return Found(found[:limit], truncated=len(found) > limit)


def _popular(
    connection: sqlite3.Connection, prefix: str, *, types: Sequence[EntityType], limit: int
) -> tuple[Match, ...]:
    """The same among the best-known entities alone, best known first.

    So many names begin with a letter or two that to sort them all takes long; but then the best known have enough.
    """
    wanted = set(types)
    found: list[Match] = []
    for row in connection.execute(sql("entity_popular"), {"mark": f'"{prefix}', "limit": POPULAR}):
        entity = rows.entity(row)
        name = min((name for name in entity.folded_names if name.startswith(prefix)), default=None)
        if name is not None and (not wanted or entity.type in wanted):
            found.append(Match(entity, name))
        if len(found) > limit:
            break
    return tuple(found)


def _everyone(connection: sqlite3.Connection, *, types: Sequence[EntityType], limit: int) -> Found[Match]:
    given = {"types": rows.dump([type_.value for type_ in types]), "limit": limit + 1}
    found = [rows.entity(row) for row in connection.execute(sql("entity_search_all"), given)]
    return Found(
        tuple(Match(entity, min(entity.folded_names, default="")) for entity in found[:limit]), len(found) > limit
    )


def _matches(found: Iterable[rows.Row]) -> tuple[Match, ...]:
    return tuple(Match(rows.entity(row[:-1]), row[-1]) for row in found)


def bounds(prefix: str) -> dict[str, object]:
    """Bounds of all texts that begin with the prefix, in order of code points: from `low` on, and before `high`."""
    head = prefix.rstrip(chr(_LAST))
    if not head:
        return {"low": prefix, "high": b""}  # any blob sorts after every text
    following = ord(head[-1]) + 1
    return {"low": prefix, "high": head[:-1] + chr(_SURROGATES.stop if following in _SURROGATES else following)}
